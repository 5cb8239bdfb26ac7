import { progressOfAll, type Progress } from "../../analysis/progress/progressOf";
import { BulletBar } from "../../figures/results/BulletBar";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { Badge } from "../../ui/Badge";
import { describeProgress, formatFigure } from "../parts/describeProgress";
import { IllustrativeMark } from "../parts/IllustrativeMark";
import { ProgressStatus } from "../parts/ProgressStatus";
import type { Reading } from "../useReading";
import { WALL_PHRASES } from "./wallPhrases";
import { DataText } from "../parts/DataText";

/** Each expected result in a column: its indicators with what is reached and what should be, else what it says. */
export function WallResults({ reading: { whole } }: { readonly reading: Reading }) {
  const language = useLanguage();
  const progress = progressOfAll(whole);
  return (
    <div className="wall-results">
      {whole.programme.results.map((result) => (
        <section key={result.id} aria-label={textIn(result.title, language)}>
          <h2>
            <Badge look="solid">{result.id}</Badge> {textIn(result.title, language)}
          </h2>
          {progress.length === 0 && result.text !== null && (
            <p className="wall-result-text">
              <DataText text={result.text} />
            </p>
          )}
          <ul>
            {progress
              .filter(({ indicator }) => indicator.result === result.id)
              .map((item) => (
                <WallIndicator key={item.indicator.id} progress={item} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function WallIndicator({ progress }: { readonly progress: Progress }) {
  const language = useLanguage();
  const phrases = usePhrases(WALL_PHRASES);
  const { indicator, value, baseline, expected, target, status } = progress;
  const figure = (number: number | null) => formatFigure(number, indicator, language);
  return (
    <li className="wall-indicator">
      <span>
        {indicator.illustrative && <IllustrativeMark />} {textIn(indicator.name, language)}
      </span>
      <span className="wall-figure">
        <strong>{figure(value)}</strong>
        {target !== null && ` ${phrases.of} ${figure(target)}`}
      </span>
      <BulletBar
        {...{ value, baseline, expected, target }}
        label={describeProgress(progress, language)}
      />
      <span className="wall-status">
        <ProgressStatus status={status} />
        {expected !== null && <span>{phrases.expected(figure(expected))}</span>}
      </span>
    </li>
  );
}
