import { Fragment } from "react";
import { PoolMark } from "../../figures/ideas/PoolMark";
import { usePhrases } from "../../i18n/useLanguage";
import { MoreList } from "../../ui/MoreList";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { DossierSection } from "../parts/dossier/DossierSection";
import { MORE_PHRASES } from "../parts/morePhrases";
import { CountryLink, RegionLinks } from "../parts/territory/territoryLinks";
import { REGION_PHRASES } from "./regionPhrases";
import type { RegionReading } from "./regionReading";

/** The countries that the region's authorities bring along: through whom, and who else has relations with them. */
export function HeldCountries({ story: { held }, reading: { programme } }: RegionReading) {
  const phrases = usePhrases(REGION_PHRASES);
  const { showAll } = usePhrases(MORE_PHRASES);
  return (
    <DossierSection
      title={phrases.held}
      count={held.length}
      figure="countries"
      empty={phrases.noneHeld}
    >
      <MoreList
        items={held}
        step={40}
        keyOf={({ idea }) => idea.country}
        moreLabel={showAll}
        className="territory-list"
      >
        {({ idea, holders, otherRegions }) => (
          <>
            <CountryLink id={idea.country} programme={programme} /> <PoolMark look={idea.state} />
            <p className="territory-through">
              {phrases.through}:{" "}
              {holders.map((body, i) => (
                <Fragment key={body.id}>
                  {i > 0 && ", "}
                  <BodyPageLink body={body} />
                </Fragment>
              ))}
              . {phrases.others}:{" "}
              {otherRegions.length === 0 ? (
                phrases.noOther
              ) : (
                <RegionLinks ids={otherRegions} programme={programme} />
              )}
              .
            </p>
          </>
        )}
      </MoreList>
    </DossierSection>
  );
}
