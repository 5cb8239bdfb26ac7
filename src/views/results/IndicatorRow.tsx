import type { Progress } from "../../analysis/progress/progressOf";
import { judgementOn } from "../../analysis/progress/judgementOn";
import { reportedBy } from "../../analysis/progress/reportedBy";
import { BulletBar } from "../../figures/results/BulletBar";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { Badge } from "../../ui/Badge";
import { describeProgress, formatFigure, wholeDaysLate } from "../parts/describeProgress";
import { IndicatorPageLink } from "../parts/pageLinks";
import { ProgressStatus } from "../parts/ProgressStatus";
import { countInFilters } from "./countInFilters";
import { JudgementLine } from "./JudgementLine";
import { isThinlyReported, Reliance } from "./Reliance";
import { RESULTS_PHRASES } from "./resultsPhrases";
import type { ResultsReading } from "./useResultsReading";

interface IndicatorRowProps {
  readonly progress: Progress;
  readonly results: ResultsReading;
  /** Where the indicators of several results stand together. */
  readonly withResult?: boolean;
}

/** One indicator: what it has reached, should have, and aims at; its status; and how far it can be relied on. */
export function IndicatorRow({ progress, results, withResult = false }: IndicatorRowProps) {
  const language = useLanguage();
  const phrases = usePhrases(RESULTS_PHRASES);
  const { indicator, value, baseline, expected, target, isPathAssumed } = progress;
  const figure = (number: number | null) => formatFigure(number, indicator, language);
  const late = wholeDaysLate(progress);
  const isLate = late > 0 && progress.status !== "reached";
  const inFilters = countInFilters(progress, results);
  const isThin = isThinlyReported(reportedBy(results.at, progress));
  const judgement = judgementOn(results.at, indicator, progress.region);
  return (
    <li className="result-row" data-thin={isThin}>
      <div className="result-row-name">
        {withResult && <Badge look="solid">{indicator.result}</Badge>}{" "}
        <IndicatorPageLink indicator={indicator} />
        <p className="quiet">
          <Reliance progress={progress} at={results.at} />
        </p>
        {judgement && <JudgementLine judgement={judgement} />}
      </div>
      <div className="result-row-bar">
        <BulletBar
          value={value}
          baseline={baseline}
          expected={expected}
          target={target}
          isFaded={isThin}
          label={describeProgress(progress, language)}
        />
        {expected !== null && (
          <span className="quiet">
            {phrases.expectedNow(figure(expected))}
            {isPathAssumed && ` (${phrases.assumed})`}
          </span>
        )}
      </div>
      <p className="result-row-figure">
        <strong data-figure={indicator.id}>{figure(value)}</strong>
        {target !== null && <span> / {figure(target)}</span>}
        {inFilters && (
          <span className="quiet">{phrases.inFilters(formatNumber(inFilters.size, language))}</span>
        )}
      </p>
      <p className="result-row-status">
        <ProgressStatus status={progress.status} />
        {isLate && (
          <span className="quiet">
            {phrases.daysLate(formatNumber(late, language), late !== 1)}
          </span>
        )}
      </p>
    </li>
  );
}
