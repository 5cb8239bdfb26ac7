import { useMemo } from "react";
import { progressOf } from "../../analysis/progress/progressOf";
import { usePhrases } from "../../i18n/useLanguage";
import { DossierSection } from "../parts/dossier/DossierSection";
import { PROGRESS_PHRASES } from "../parts/progressPhrases";
import { ProgressTable } from "../parts/territory/ProgressTable";
import { ScopedLink } from "../parts/territory/ScopedLink";
import { REGION_PHRASES } from "./regionPhrases";
import type { RegionReading } from "./regionReading";

/** What each indicator has reached in the region: the figures of the page of results with this region chosen. */
export function RegionResults({ reading: { whole }, region }: RegionReading) {
  const phrases = usePhrases(REGION_PHRASES);
  const { countedTwice } = usePhrases(PROGRESS_PHRASES);
  const progress = useMemo(
    () => whole.programme.indicators.map((indicator) => progressOf(whole, indicator, region.id)),
    [whole, region.id],
  );
  const isCountedTwice = progress.some(({ evidence }) => evidence.kind === "partnership");
  return (
    <DossierSection
      title={phrases.results}
      count={progress.length}
      figure="indicators"
      empty={phrases.noIndicators}
    >
      {isCountedTwice && <p className="quiet">{countedTwice}</p>}
      <ProgressTable progress={progress} caption={phrases.results} />
      <div className="territory-more">
        <ScopedLink path="/risultati" scope={{ regions: [region.id] }}>
          {phrases.resultsPage}
        </ScopedLink>
      </div>
    </DossierSection>
  );
}
