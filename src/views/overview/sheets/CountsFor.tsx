import type { Progress } from "../../../analysis/progress/progressOf";
import { usePhrases } from "../../../i18n/useLanguage";
import { IndicatorLink } from "../../parts/recordLinks";
import { SHEET_PHRASES } from "./sheetPhrases";

/** The indicators for which a record is evidence. */
export function CountsFor({ progress }: { readonly progress: readonly Progress[] | undefined }) {
  const phrases = usePhrases(SHEET_PHRASES);
  return (
    <section>
      <h3>{phrases.countsFor}</h3>
      {progress === undefined || progress.length === 0 ? (
        <p className="quiet">{phrases.countsForNothing}</p>
      ) : (
        <ul className="rows">
          {progress.map(({ indicator }) => (
            <li key={indicator.id}>
              <IndicatorLink indicator={indicator} />
              <span>{indicator.result}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
