import { Fragment } from "react";
import type { HeldCountry } from "../../analysis/region/regionStory";
import { PoolMark } from "../../figures/ideas/PoolMark";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { TableColumn } from "../../ui/Table";
import { countryName } from "../parts/countryName";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { DossierSection } from "../parts/dossier/DossierSection";
import { DossierTable } from "../parts/dossier/DossierTable";
import { CountryLink, RegionLinks } from "../parts/territory/territoryLinks";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { REGION_PHRASES } from "./regionPhrases";
import type { RegionReading } from "./RegionView";

/** The countries that the region's authorities bring along, and who else has relations with them. */
export function HeldCountries({ story: { held }, reading: { programme } }: RegionReading) {
  const phrases = usePhrases(REGION_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const columns: readonly TableColumn<HeldCountry>[] = [
    {
      key: "country",
      header: common.country,
      sortBy: ({ idea }) => countryName(idea.country, programme, language),
      cell: ({ idea }) => <CountryLink id={idea.country} programme={programme} />,
    },
    {
      key: "through",
      header: phrases.through,
      sortBy: ({ holders }) => holders.length,
      cell: ({ holders }) =>
        holders.map((body, i) => (
          <Fragment key={body.id}>
            {i > 0 && ", "}
            <BodyPageLink body={body} />
          </Fragment>
        )),
    },
    {
      key: "others",
      header: phrases.others,
      sortBy: ({ otherRegions }) => otherRegions.length,
      cell: ({ otherRegions }) =>
        otherRegions.length === 0 ? (
          phrases.noOther
        ) : (
          <RegionLinks ids={otherRegions} programme={programme} />
        ),
    },
    {
      key: "situation",
      header: phrases.situation,
      sortBy: ({ idea }) => idea.state,
      cell: ({ idea }) => <PoolMark look={idea.state} />,
    },
  ];
  return (
    <DossierSection
      title={phrases.held}
      count={held.length}
      figure="countries"
      empty={phrases.noneHeld}
    >
      <DossierTable
        caption={phrases.held}
        columns={columns}
        rows={held}
        rowKey={({ idea }) => idea.country}
      />
    </DossierSection>
  );
}
