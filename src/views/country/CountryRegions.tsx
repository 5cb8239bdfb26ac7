import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { TableColumn } from "../../ui/Table";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { DossierSection } from "../parts/dossier/DossierSection";
import { DossierTable } from "../parts/dossier/DossierTable";
import { kindOfBody } from "../parts/dossier/kindOfBody";
import { RegionLink } from "../parts/territory/territoryLinks";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import type { CountryReading } from "./countryReading";
import { COUNTRY_PHRASES } from "./countryPhrases";

interface RegionRow {
  readonly region: string;
  readonly workers: number;
  readonly holders: number;
  readonly partnerships: number;
}

/** Who works with the country region by region, and the bodies that are there. */
export function CountryRegions({ reading, country, story }: CountryReading) {
  const phrases = usePhrases(COUNTRY_PHRASES);
  const language = useLanguage();
  const { regions, partners } = story;
  return (
    <>
      <DossierSection
        title={phrases.byRegion}
        count={regions.length}
        figure="regions"
        empty={phrases.nobody}
      >
        <DossierTable
          caption={phrases.byRegion}
          columns={useRegionColumns(reading)}
          rows={regions.map((region) => rowOf(story, region))}
          rowKey={({ region }) => region}
        />
      </DossierSection>
      <DossierSection
        title={phrases.bodiesThere(country)}
        count={partners.length}
        figure="partners"
        empty={phrases.noneThere}
      >
        <DossierTable
          caption={phrases.bodiesThere(country)}
          columns={[
            {
              key: "body",
              header: phrases.body,
              sortBy: ({ name }) => textIn(name, language),
              cell: (body) => <BodyPageLink body={body} />,
            },
            {
              key: "kind",
              header: phrases.kind,
              sortBy: (body) => kindOfBody(body, language),
              cell: (body) => kindOfBody(body, language),
            },
          ]}
          rows={partners}
          rowKey={({ id }) => id}
        />
      </DossierSection>
    </>
  );
}

function rowOf({ workers, partnerships }: CountryReading["story"], region: string): RegionRow {
  const own = workers.filter(({ body }) => body.region === region);
  return {
    region,
    workers: own.length,
    holders: own.filter(({ relations }) => relations.length > 0).length,
    partnerships: partnerships.filter(({ regions }) => regions.includes(region)).length,
  };
}

function useRegionColumns({
  programme,
}: CountryReading["reading"]): readonly TableColumn<RegionRow>[] {
  const phrases = usePhrases(COUNTRY_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const numeric = (
    key: "workers" | "holders" | "partnerships",
    header: string,
  ): TableColumn<RegionRow> => ({
    key,
    header,
    isNumeric: true,
    sortBy: (row) => row[key],
    cell: (row) => formatNumber(row[key], language),
  });
  return [
    {
      key: "region",
      header: phrases.region,
      sortBy: ({ region }) => region,
      cell: ({ region }) => <RegionLink id={region} programme={programme} />,
    },
    numeric("workers", common.authorities),
    numeric("holders", phrases.relations),
    numeric("partnerships", common.partnerships),
  ];
}
