import { useMemo } from "react";
import { countryStory, readCountry, type CountryStory } from "../../analysis/country/countryStory";
import { knownCountries } from "../../analysis/country/knownCountries";
import { PoolMark } from "../../figures/ideas/PoolMark";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Programme } from "../../model/programme";
import type { LongTableColumn } from "../../ui/LongTable";
import { countryName } from "../parts/countryName";
import { countColumn } from "../parts/territory/countColumn";
import { ListPage } from "../parts/territory/ListPage";
import { CountryLink } from "../parts/territory/territoryLinks";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { TerritoryTable } from "../parts/territory/TerritoryTable";
import { useReading } from "../useReading";
import { COUNTRY_PHRASES } from "./countryPhrases";

interface CountryRow {
  readonly id: string;
  readonly story: CountryStory;
}

/** All countries that the data name, each with its figures and the way to its dossier. */
export function CountriesView() {
  const reading = useReading();
  const { at } = reading;
  const { programme } = at;
  const phrases = usePhrases(COUNTRY_PHRASES);
  const rows = useMemo(
    () =>
      knownCountries(at.programme)
        .filter((id) => at.scope.country === null || id === at.scope.country)
        .map((id) => ({ id, story: countryStory(readCountry(at, id), id) })),
    [at],
  );
  const worked = rows.filter(({ story }) => story.workers.length > 0).length;
  const toPool = rows.filter(({ story }) => story.idea?.state === "to-pool").length;
  const columns = useCountryColumns(programme);
  return (
    <ListPage
      reading={reading}
      heading={phrases.listTitle}
      lead={phrases.listLead(rows.length, worked, toPool)}
      records={programme.countries}
    >
      {rows.length === 0 ? (
        <p>{phrases.noCountries}</p>
      ) : (
        <TerritoryTable
          caption={phrases.listTitle}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
    </ListPage>
  );
}

function useCountryColumns(programme: Programme): readonly LongTableColumn<CountryRow>[] {
  const phrases = usePhrases(COUNTRY_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const numeric = (
    key: string,
    header: string,
    recordsOf: (story: CountryStory) => readonly unknown[],
  ) => countColumn<CountryStory, CountryRow>(language, key, header, recordsOf);
  return [
    {
      key: "country",
      header: common.country,
      share: 22,
      sortBy: ({ id }) => countryName(id, programme, language),
      cell: ({ id }, tabIndex) => <CountryLink id={id} programme={programme} tabIndex={tabIndex} />,
    },
    numeric("workers", common.authorities, ({ workers }) => workers),
    numeric("holders", phrases.relations, ({ holders }) => holders),
    numeric("regions", common.regions, ({ regions }) => regions),
    numeric("partnerships", common.partnerships, ({ partnerships }) => partnerships),
    numeric("partners", phrases.partnersThere, ({ partners }) => partners),
    {
      key: "situation",
      header: phrases.situation,
      share: 20,
      isWide: true,
      sortBy: ({ story }) => story.idea?.state ?? null,
      cell: ({ story: { idea } }) =>
        idea === null ? phrases.noRelations : <PoolMark look={idea.state} />,
    },
  ];
}
