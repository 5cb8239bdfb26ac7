import { useMemo } from "react";
import { regionIdeas } from "../../analysis/region/regionStory";
import { usePhrases } from "../../i18n/useLanguage";
import { DossierSection } from "../parts/dossier/DossierSection";
import { PageLink } from "../parts/pageLinks";
import { SuggestionRows } from "../parts/territory/SuggestionRows";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import type { RegionReading } from "./regionReading";

const SHOWN = 3;

/** The strongest ideas for the region, and the way to the others. */
export function RegionIdeas({ reading: { at }, region }: RegionReading) {
  const phrases = usePhrases(TERRITORY_PHRASES);
  const ideas = useMemo(() => regionIdeas(at, region.id, SHOWN), [at, region.id]);
  return (
    <DossierSection title={phrases.ideas}>
      {ideas.length === 0 ? (
        <p className="quiet">{phrases.noIdeas}</p>
      ) : (
        <SuggestionRows suggestions={ideas} at={at} />
      )}
      <div className="territory-more">
        <PageLink path={`/idee/regioni/${region.id}`}>{phrases.moreIdeas}</PageLink>
      </div>
    </DossierSection>
  );
}
