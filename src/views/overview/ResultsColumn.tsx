import { useState } from "react";
import type { Progress } from "../../analysis/progress/progressOf";
import { STATUSES } from "../../analysis/progress/status";
import { BulletBar } from "../../figures/results/BulletBar";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { Result } from "../../model/programme";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { FocusLink } from "../parts/FocusLink";
import { ProgressStatus } from "../parts/ProgressStatus";
import { describeProgress, formatFigure } from "../parts/describeProgress";
import { OVERVIEW_PHRASES } from "./overviewPhrases";
import { DataText } from "../parts/DataText";

interface ResultsColumnProps {
  readonly results: readonly Result[];
  readonly progress: readonly Progress[];
  /** The region the figures are for, in words; `null` = the whole programme. */
  readonly regionName: string | null;
}

/** The expected results, each with its indicators against their dated path; a phone counts these until asked. */
export function ResultsColumn({ results, progress, regionName }: ResultsColumnProps) {
  const phrases = usePhrases(OVERVIEW_PHRASES);
  const [isWhole, setWhole] = useState(false);
  return (
    <section className="results" data-whole={isWhole} aria-labelledby="results-title">
      <header className="results-head">
        <h2 id="results-title">{phrases.results}</h2>
        <span className="quiet">{regionName ?? phrases.resultsWhole}</span>
      </header>
      {progress.length === 0 && <p className="quiet">{phrases.noIndicators}</p>}
      {results.map((result) => (
        <ResultBlock
          key={result.id}
          result={result}
          progress={progress.filter(({ indicator }) => indicator.result === result.id)}
        />
      ))}
      {progress.length > 0 && (
        <p className="results-more">
          <Button isOn={isWhole} onPress={() => setWhole(!isWhole)}>
            {phrases.allIndicators}
          </Button>
        </p>
      )}
    </section>
  );
}

interface ResultBlockProps {
  readonly result: Result;
  readonly progress: readonly Progress[];
}

function ResultBlock({ result, progress }: ResultBlockProps) {
  const language = useLanguage();
  return (
    <section className="result-block" aria-labelledby={`result-${result.id}`}>
      <h3 id={`result-${result.id}`}>
        <Badge look="solid">{result.id}</Badge>
        <FocusLink focus={{ kind: "result", id: result.id }} isIllustrative={result.illustrative}>
          {textIn(result.title, language)}
        </FocusLink>
      </h3>
      {progress.length === 0 && result.text !== null && (
        <p className="result-text">
          <DataText text={result.text} />
        </p>
      )}
      <p className="result-tally">
        {STATUSES.map((status) => {
          const { length } = progress.filter((item) => item.status === status);
          return (
            length > 0 && (
              <span key={status}>
                {formatNumber(length, language)} <ProgressStatus status={status} />
              </span>
            )
          );
        })}
      </p>
      <ul>
        {progress.map((item) => (
          <IndicatorRow key={item.indicator.id} progress={item} />
        ))}
      </ul>
    </section>
  );
}

function IndicatorRow({ progress }: { readonly progress: Progress }) {
  const language = useLanguage();
  const phrases = usePhrases(OVERVIEW_PHRASES);
  const { indicator, value, baseline, expected, target } = progress;
  const figure = (number: number | null) => formatFigure(number, indicator, language);
  return (
    <li className="indicator-row">
      <div className="indicator-name">
        <FocusLink
          focus={{ kind: "indicator", id: indicator.id }}
          isIllustrative={indicator.illustrative}
        >
          {textIn(indicator.name, language)}
        </FocusLink>
        <span className="indicator-figure">
          <strong>{figure(value)}</strong>
          {target !== null && <span> / {figure(target)}</span>}
        </span>
      </div>
      <div className="indicator-status">
        <BulletBar
          value={value}
          baseline={baseline}
          expected={expected}
          target={target}
          label={describeProgress(progress, language)}
        />
        <span className="indicator-word">
          <ProgressStatus status={progress.status} />
          {expected !== null && <span>{phrases.expectedNow(figure(expected))}</span>}
        </span>
      </div>
    </li>
  );
}
