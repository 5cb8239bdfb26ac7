import type { ProgrammeAt } from "../../analysis/programmeAt";
import { evidenceStrength } from "../../analysis/progress/evidenceStrength";
import type { Progress } from "../../analysis/progress/progressOf";
import { reportedBy, type Reported } from "../../analysis/progress/reportedBy";
import { THRESHOLDS } from "../../analysis/progress/status";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { EVIDENCE_WORDS, wordFor } from "../../i18n/vocabulary";
import { formatFigure } from "../parts/describeProgress";
import { PROGRESS_PHRASES } from "../parts/progressPhrases";
import { RESULTS_PHRASES } from "./resultsPhrases";

interface RelianceProps {
  readonly progress: Progress;
  readonly at: ProgrammeAt;
}

/** Fewer than the share below which a status does not stand on its own. */
export function isThinlyReported(reported: Reported | null): reported is Reported {
  return reported !== null && reported.reporting < THRESHOLDS.coverage * reported.expected;
}

/** How far a value can be relied on: how many have reported, and what stands behind the records counted. */
export function Reliance({ progress, at }: RelianceProps) {
  const language = useLanguage();
  const phrases = usePhrases(RESULTS_PHRASES);
  const { coverage, atMost } = usePhrases(PROGRESS_PHRASES);
  const reported = reportedBy(at, progress);
  const strength = evidenceStrength(at, progress).map(({ level, partnerships }) => {
    const word =
      level === null ? phrases.notStatedEvidence : wordFor(EVIDENCE_WORDS, level, language);
    return `${word} ${formatNumber(partnerships.length, language)}`;
  });
  const figure = (value: number) => formatFigure(value, progress.indicator, language);
  const isRange = isThinlyReported(reported) && reported.atMost !== null && progress.value !== null;
  const parts = [
    reported === null ? "" : coverage(reported),
    isRange ? atMost(figure(progress.value), figure(reported.atMost)) : "",
    strength.length === 0 ? "" : `${phrases.evidence}: ${strength.join(", ")}`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
