import { countsForSince } from "../../../analysis/progress/countsForSince";
import type { Progress } from "../../../analysis/progress/progressOf";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { fromDay } from "../../../i18n/italianDate";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import { PageLink } from "../../parts/pageLinks";
import { IndicatorLink } from "../../parts/recordLinks";
import { SHEET_PHRASES } from "./sheetPhrases";

interface CountsForProps {
  readonly record: { readonly kind: "organisation" | "partnership"; readonly id: string };
  readonly progress: readonly Progress[] | undefined;
  /** What the indicators are counted on. */
  readonly at: ProgrammeAt;
}

/** The indicators for which a record is evidence, since when, each with its evidence in the picture and its page. */
export function CountsFor({ record, progress = [], at }: CountsForProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const sinceById = new Map(
    countsForSince(at, record).map(({ indicator, since }) => [indicator.id, since]),
  );
  return (
    <section>
      <h3>{phrases.countsFor}</h3>
      {progress.length === 0 && <p className="quiet">{phrases.countsForNothing}</p>}
      <ul className="rows">
        {progress.map(({ indicator }) => {
          const since = sinceById.get(indicator.id);
          return (
            <li key={indicator.id}>
              <IndicatorLink indicator={indicator} />
              <span>
                {indicator.result}
                {since !== undefined && `, ${fromDay(since, language)}`} ·{" "}
                <PageLink path={`/indicatori/${indicator.id}`}>
                  {phrases.page}
                  <span className="for-ears"> {textIn(indicator.name, language)}</span>
                </PageLink>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
