import type { ProgrammeComparison } from "../../../analysis/compare/compareProgrammes";
import type { RecordChange } from "../../../analysis/compare/diffRecords";
import { columnLabel } from "../../../i18n/columnLabels";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { cellWords } from "../records/cellWords";
import { LongList } from "../records/LongList";
import { RecordName } from "../records/RecordName";
import { ChangeSign } from "./ChangeSign";
import { kindWord } from "../../parts/changeWords";
import { LIST_PHRASES } from "./comparePhrases";

interface ChangeRowsProps {
  readonly changes: readonly RecordChange[];
  readonly comparison: ProgrammeComparison;
}

/** Changes one under the other. */
export function ChangeRows({ changes, comparison }: ChangeRowsProps) {
  return (
    <LongList items={changes} keyOf={({ id }) => id} className="change-rows">
      {(change) => <ChangeRow change={change} comparison={comparison} />}
    </LongList>
  );
}

interface ChangeRowProps {
  readonly change: RecordChange;
  readonly comparison: ProgrammeComparison;
}

function ChangeRow({ change, comparison }: ChangeRowProps) {
  const { kind, before, after } = change;
  const phrases = usePhrases(LIST_PHRASES);
  const language = useLanguage();
  const record = after ?? before;
  const same = comparison.perhapsSame.get(change.id);
  const sameKey = same && (same.after ?? same.before)?.key;
  return (
    <>
      <div className="change-name" data-kind={kind}>
        <span>
          <ChangeSign kind={kind} /> {kindWord(kind, language, 1)}
        </span>
        {record && (
          <RecordName
            record={record}
            programme={after ? comparison.after : comparison.before}
            shown={comparison.after}
          />
        )}
      </div>
      {sameKey !== undefined && <p className="quiet">{phrases.perhapsSame(sameKey)}</p>}
      {change.cells.length > 0 && <CellChanges change={change} comparison={comparison} />}
    </>
  );
}

/** The columns that differ: «Inizio: 10/01/2011 → 12/02/2011». */
function CellChanges({ change: { table, cells }, comparison }: ChangeRowProps) {
  const phrases = usePhrases(LIST_PHRASES);
  const language = useLanguage();
  const { before: earlier, after: later } = comparison;
  return (
    <ul className="cell-changes">
      {cells.map(({ column, before, after }) => (
        <li key={column}>
          {columnLabel(column, language)}:{" "}
          <del>{cellWords(table, column, before, earlier, language) ?? phrases.absent}</del>{" "}
          <span aria-hidden="true">→</span>
          <span className="for-ears"> {phrases.becomes} </span>{" "}
          <ins>{cellWords(table, column, after, later, language) ?? phrases.absent}</ins>
        </li>
      ))}
    </ul>
  );
}
