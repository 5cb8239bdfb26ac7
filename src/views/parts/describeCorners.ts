import type { Progress } from "../../analysis/progress/progressOf";
import { THRESHOLDS } from "../../analysis/progress/status";
import { formatShare } from "../../i18n/format";
import { theDay } from "../../i18n/italianDate";
import type { Day } from "../../model/calendarDate";
import type { Language } from "../../model/localText";
import { CORNER_PHRASES as PHRASES } from "./cornerPhrases";

/** What is out of the ordinary about a value on the day, each in words; none for most. */
export function describeCorners(
  progress: Progress,
  day: Day,
  language: Language,
): readonly string[] {
  return [...valueCorners(progress, day, language), ...pathCorners(progress, day, language)];
}

function valueCorners(progress: Progress, day: Day, language: Language): readonly string[] {
  const { attainment, status, targetDay } = progress;
  if (attainment === null) return [];
  const isLate = targetDay !== null && targetDay < day && status !== "reached";
  return [
    ...(attainment > 1 ? [PHRASES.overshoot[language](formatShare(attainment, language))] : []),
    ...(attainment < 0 ? [PHRASES.wrongWay[language]] : []),
    ...(isLate ? [PHRASES.pastTheEnd[language](theDay(targetDay, language))] : []),
  ];
}

function pathCorners(progress: Progress, day: Day, language: Language): readonly string[] {
  const { indicator, baseline, target, status } = progress;
  if (baseline === null || target === null || baseline === target) return [];
  const falls = target < baseline;
  const early =
    day < indicator.baselineDay
      ? PHRASES.notStarted[language](theDay(indicator.baselineDay, language))
      : PHRASES.notDueYet[language](formatShare(THRESHOLDS.tooEarly, language));
  return [
    ...(status === "too-early" ? [early] : []),
    ...(falls ? [PHRASES.falling[language]] : []),
    ...(falls === (indicator.direction === "decrease") ? [] : [PHRASES.againstDirection[language]]),
    ...(isThin(progress)
      ? [PHRASES.thinCoverage[language](formatShare(THRESHOLDS.coverage, language))]
      : []),
  ];
}

/** Too few of those who should have reported for the status to stand on its own. */
function isThin({ coverage }: Progress): boolean {
  return coverage !== null && coverage.reporting / coverage.expected < THRESHOLDS.coverage;
}
