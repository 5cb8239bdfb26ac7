import type { Fault, FaultKind } from "../../model/fault";
import type { RawTable } from "../../model/rawTable";

/** Faults whose `detail` is the row of another record of the same table. */
const NAMES_A_ROW = new Set<FaultKind>(["duplicate-id", "duplicate-member"]);

/**
 * Puts faults of checked records where a person finds them: the line of a CSV file, the sheet and cell of a workbook.
 * `row` counts records before, lines or rows of the sheet after, when `record` keeps the count.
 */
export function locateFaults(
  faults: readonly Fault[],
  tables: readonly RawTable[],
): readonly Fault[] {
  const formByTable = new Map(tables.map(({ name, form }) => [name, form]));
  return faults.map((fault) => {
    const form = formByTable.get(fault.table);
    if (!form) return fault;
    const sheet = form.sheet === null ? {} : { sheet: form.sheet };
    const row = fault.row === null ? undefined : form.rows[fault.row - 1];
    if (fault.row === null || row === undefined) return { ...fault, ...sheet };
    const letters = fault.column === null ? undefined : form.letters.get(fault.column);
    const isCell = form.sheet !== null && letters !== undefined;
    const other = NAMES_A_ROW.has(fault.kind) ? form.rows[Number(fault.detail) - 1] : undefined;
    return {
      ...fault,
      ...sheet,
      row,
      record: fault.row,
      ...(isCell ? { cell: `${form.sheet}!${letters}${row}` } : {}),
      ...(other === undefined ? {} : { detail: String(other) }),
    };
  });
}
