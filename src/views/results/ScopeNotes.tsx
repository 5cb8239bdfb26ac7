import { usePhrases } from "../../i18n/useLanguage";
import { RESULTS_PHRASES } from "./resultsPhrases";
import type { ResultsReading } from "./useResultsReading";

/** What the filters of the network do not change on the pages of results. */
export function ScopeNotes({ results }: { readonly results: ResultsReading }) {
  const phrases = usePhrases(RESULTS_PHRASES);
  const { isFiltered, reading } = results;
  return (
    <>
      {reading.selection.scope.regions.length > 1 && <p className="quiet">{phrases.regionsNote}</p>}
      {isFiltered && <p className="quiet">{phrases.filtersNote}</p>}
    </>
  );
}
