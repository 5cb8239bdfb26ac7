import type { Progress } from "../../../analysis/progress/progressOf";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { BulletBar } from "../../../figures/results/BulletBar";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Result } from "../../../model/programme";
import { Facts } from "../../../ui/Facts";
import { describeProgress } from "../../parts/describeProgress";
import { PageLink } from "../../parts/pageLinks";
import { ProgressStatus } from "../../parts/ProgressStatus";
import { IndicatorLink } from "../../parts/recordLinks";
import { SourceLine } from "../../parts/SourceLine";
import { SHEET_PHRASES } from "./sheetPhrases";
import { DataText } from "../../parts/DataText";

interface ResultSheetProps {
  readonly result: Result;
  readonly progress: readonly Progress[];
  readonly at: ProgrammeAt;
}

/** One expected result: its text, its objective and its indicators in words. */
export function ResultSheet({ result, progress, at }: ResultSheetProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const objective = at.programme.objectives.find(({ id }) => id === result.objective);
  const facts = [
    ...(objective
      ? [
          {
            label: phrases.objective,
            value: (
              <>
                {objective.id}: <DataText text={objective.text} />
              </>
            ),
          },
        ]
      : []),
    ...(result.line ? [{ label: phrases.line, value: <DataText text={result.line} /> }] : []),
  ];
  return (
    <>
      {result.text && (
        <p>
          <DataText text={result.text} />
        </p>
      )}
      <Facts facts={facts} />
      <div>
        <PageLink path={`/risultati/${result.id}`}>{phrases.openPage}</PageLink>
      </div>
      <section>
        <h3>
          {phrases.indicators} · {progress.length}
        </h3>
        <ul className="rows indicator-rows">
          {progress.map((item) => (
            <li key={item.indicator.id}>
              <IndicatorLink indicator={item.indicator} />
              <ProgressStatus status={item.status} />
              <BulletBar
                value={item.value}
                baseline={item.baseline}
                expected={item.expected}
                target={item.target}
                label={describeProgress(item, language)}
              />
              <p className="quiet">{describeProgress(item, language)}</p>
            </li>
          ))}
        </ul>
      </section>
      <SourceLine record={result} />
    </>
  );
}
