import { lazy } from "react";
import type { NetworkSummary } from "../../analysis/overview/summariseNetwork";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import type { Progress } from "../../analysis/progress/progressOf";
import { formatNumber } from "../../i18n/format";
import { onDayAtStart } from "../../i18n/italianDay";
import { useLanguage } from "../../i18n/useLanguage";
import type { CountId, Focus } from "../../model/focus";
import { textIn, type Language } from "../../model/localText";
import { wholeDaysLate } from "../parts/describeProgress";
import { describeScope } from "../parts/describeScope";
import { ChanceMark } from "../parts/chance/ChanceMark";
import { FocusLink } from "../parts/FocusLink";
import type { Reading } from "../useReading";
import type { Comparison } from "./compare/comparison";
import { HEADLINE_PHRASES, type Segment } from "./headlinePhrases";
import { Guarded } from "../parts/Guarded";

const CompareSentence = lazy(async () => ({
  default: (await import("./compare/CompareSentence")).CompareSentence,
}));

interface HeadlineProps {
  readonly reading: Reading;
  readonly summary: NetworkSummary;
  /** Whole-programme progress: the furthest behind is named. */
  readonly progress: readonly Progress[];
  readonly comparison: Comparison | null;
}

/** The takeaway: one computed sentence, each of its figures a link to the list it counts. */
export function Headline({ reading, summary, progress, comparison }: HeadlineProps) {
  const language = useLanguage();
  const sentence = HEADLINE_PHRASES.sentence[language]({
    onDay: onDayAtStart(reading.day, language),
    scope: describeScope(reading.programme, reading.selection.scope, language),
    authorities: summary.counts.authorities,
    collaborating: summary.counts.collaborating,
    started: summary.counts.started,
    interregional: summary.counts.interregional,
    expected:
      summary.interregionalExpected === null
        ? null
        : formatNumber(Math.round(summary.interregionalExpected), language),
    comparison: summary.comparison,
    inPreparation: summary.counts.inPreparation,
    format: (value) => formatNumber(value, language),
  });
  const late = findFurthestBehind(progress);
  return (
    <p className="headline">
      <Sentence segments={sentence} at={reading.at} />
      {comparison && (
        <Guarded part="quiet" waiting={null}>
          <CompareSentence comparison={comparison} />
        </Guarded>
      )}
      {late && (
        <>
          {" "}
          <Sentence
            segments={sayFurthestBehind(late, language)}
            at={reading.at}
            indicatorId={late.indicator.id}
          />
        </>
      )}
    </p>
  );
}

function sayFurthestBehind(late: Progress, language: Language): readonly Segment[] {
  const days = wholeDaysLate(late);
  return HEADLINE_PHRASES.furthestBehind[language](
    textIn(late.indicator.name, language),
    formatNumber(days, language),
    days !== 1,
  );
}

const BETWEEN_REGIONS = [{ kind: "interregional" }] as const;

interface SentenceProps {
  readonly segments: readonly Segment[];
  readonly at: ProgrammeAt;
  /** What the mark «indicator» opens. */
  readonly indicatorId?: string;
}

/** A sentence whose figures open their lists. */
function Sentence({ segments, at, indicatorId }: SentenceProps) {
  return segments.map(({ text, mark }, index) => {
    if (mark === undefined) return text;
    if (mark === "chance") {
      return <ChanceMark key={index} at={at} subjects={BETWEEN_REGIONS} words={text} />;
    }
    const focus = focusOf(mark, indicatorId);
    return focus ? (
      // The pieces of a sentence have no names but their places.
      <FocusLink key={index} focus={focus}>
        {text}
      </FocusLink>
    ) : (
      <strong key={index}>{text}</strong>
    );
  });
}

function focusOf(mark: CountId | "indicator", indicatorId?: string): Focus | null {
  if (mark !== "indicator") return { kind: "count", id: mark };
  return indicatorId === undefined ? null : { kind: "indicator", id: indicatorId };
}

function findFurthestBehind(progress: readonly Progress[]): Progress | null {
  const late = progress.filter(
    (item) => (item.status === "behind" || item.status === "critical") && wholeDaysLate(item) > 0,
  );
  return late.toSorted((a, b) => wholeDaysLate(b) - wholeDaysLate(a))[0] ?? null;
}
