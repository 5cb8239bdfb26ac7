import type { ProgrammeComparison } from "../../../analysis/compare/compareProgrammes";
import type { IndicatorMove } from "../../../analysis/compare/movedFigures";
import type { Progress } from "../../../analysis/progress/progressOf";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Table } from "../../../ui/Table";
import { describeProgress } from "../../parts/describeProgress";
import { ProgressStatus } from "../../parts/ProgressStatus";
import { IndicatorLink } from "../../parts/recordLinks";
import { COMPARE_PHRASES, LIST_PHRASES } from "./comparePhrases";

/** The indicators whose value, expected value or status differs on the reading date, before and after. */
export function IndicatorMoves({ comparison }: { readonly comparison: ProgrammeComparison }) {
  const phrases = { ...usePhrases(COMPARE_PHRASES), ...usePhrases(LIST_PHRASES) };
  const language = useLanguage();
  const { indicators } = comparison;
  return (
    <section aria-labelledby="indicators-title">
      <h2 id="indicators-title">{phrases.indicators}</h2>
      {indicators.length === 0 ? (
        <p>{phrases.noIndicatorMoves}</p>
      ) : (
        <Table
          caption={phrases.indicators}
          columns={[
            {
              key: "indicator",
              header: phrases.indicator,
              cell: ({ after }: IndicatorMove) => <IndicatorLink indicator={after.indicator} />,
            },
            {
              key: "before",
              header: phrases.before,
              cell: ({ before }) => <Standing progress={before} />,
            },
            {
              key: "after",
              header: phrases.after,
              cell: ({ after }) => <Standing progress={after} />,
            },
          ]}
          rows={indicators}
          rowKey={({ id }) => id}
          locale={language}
        />
      )}
    </section>
  );
}

function Standing({ progress }: { readonly progress: Progress }) {
  const language = useLanguage();
  return (
    <>
      <ProgressStatus status={progress.status} />
      <br />
      {describeProgress(progress, language)}
    </>
  );
}
