import type { ProgrammeAt } from "../../analysis/programmeAt";
import type { Progress } from "../../analysis/progress/progressOf";
import { describeMeasure } from "../../i18n/measureRule";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { INDICATOR_TYPE_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Indicator } from "../../model/indicator";
import { describeCorners } from "../parts/describeCorners";
import { ResultPageLink } from "../parts/pageLinks";
import { PROGRESS_PHRASES } from "../parts/progressPhrases";
import { asSentence } from "./asSentence";
import { INDICATOR_PHRASES } from "./indicatorPhrases";
import { DataText } from "../parts/DataText";

interface IndicatorRuleProps {
  readonly indicator: Indicator;
  readonly progress: Progress;
  readonly at: ProgrammeAt;
}

/** The rule by which an indicator is computed, what the project says of it, and the result it belongs to. */
export function IndicatorRule({ indicator, progress, at }: IndicatorRuleProps) {
  const phrases = usePhrases(INDICATOR_PHRASES);
  const { assumedPath } = usePhrases(PROGRESS_PHRASES);
  const language = useLanguage();
  const result = at.programme.resultById.get(indicator.result);
  return (
    <div className="indicator-rule">
      <p>
        {describeMeasure(indicator.measure, language)}{" "}
        {indicator.definition && <DataText text={indicator.definition} />}{" "}
        {progress.isPathAssumed && assumedPath}{" "}
        {describeCorners(progress, at.day, language).map(asSentence).join(" ")}
      </p>
      <p className="quiet">
        {indicator.type && `${wordFor(INDICATOR_TYPE_WORDS, indicator.type, language)} · `}
        {result && (
          <>
            {phrases.result} {result.id}: <ResultPageLink result={result} />
          </>
        )}
      </p>
    </div>
  );
}
