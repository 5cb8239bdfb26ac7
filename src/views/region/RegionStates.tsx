import { AUTHORITY_STATES } from "../../analysis/network/authorityStates";
import { UnitSquare } from "../../figures/ideas/UnitChart";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { MoreList } from "../../ui/MoreList";
import { BodyPageLink } from "../parts/dossier/dossierLinks";
import { DossierSection } from "../parts/dossier/DossierSection";
import { MORE_PHRASES } from "../parts/morePhrases";
import { REGION_PHRASES } from "./regionPhrases";
import type { RegionReading } from "./regionReading";

/** The region's authorities by state, the same three as among the ideas; each count is the length of its list. */
export function RegionStates({ story: { authorities, byState } }: RegionReading) {
  const phrases = usePhrases(REGION_PHRASES);
  const { showAll } = usePhrases(MORE_PHRASES);
  const language = useLanguage();
  return (
    <DossierSection
      title={phrases.states}
      count={authorities.length}
      figure="authorities"
      empty={phrases.noBodies}
    >
      <div className="territory-states">
        {AUTHORITY_STATES.toReversed().map((state) => (
          <section key={state}>
            <h3>
              <span className="unit-legend">
                <svg viewBox="-2 -2 24 24" width="18" height="18" aria-hidden="true">
                  <UnitSquare look={state} />
                </svg>
              </span>
              <span>
                {phrases[state]} ·{" "}
                <span data-figure={state}>{formatNumber(byState[state].length, language)}</span>
              </span>
            </h3>
            <MoreList items={byState[state]} step={40} keyOf={({ id }) => id} moreLabel={showAll}>
              {(body) => <BodyPageLink body={body} />}
            </MoreList>
          </section>
        ))}
      </div>
    </DossierSection>
  );
}
