import type { Column } from "../model/column";
import { TABLES, type TableName } from "../model/tables";
import {
  askColumn,
  blankRecord,
  checkRecord,
  type CheckedCells,
  type TableCheck,
} from "./checkRecord";
import type { Report } from "./faultLog";
import { findMissingColumns } from "./findMissingColumns";
import type { IdRegistry, KnownIds } from "./knownIds";
import { isRawRecord, type RawTable } from "../model/rawTable";

export interface CheckedCellsRow {
  readonly row: number;
  readonly record: CheckedCells;
}

/** Checks every record of a table for itself; its ids are added to `known`. */
export function checkTable(
  table: TableName,
  raw: RawTable,
  registry: IdRegistry,
  known: KnownIds,
  report: Report,
): CheckedCellsRow[] {
  const columns = Object.entries<Column>(TABLES[table]);
  const present = new Set(raw.columns);
  const missingColumns = reportMissing(columns, present, raw, report);
  const check: TableCheck = {
    table,
    columns,
    asked: columns
      .filter(([name, { required }]) => required || present.has(name) || present.has(`${name}_en`))
      .map(([name, column]) => askColumn(name, column, missingColumns.has(name))),
    registry,
    report,
    blank: blankRecord(columns),
  };
  const kept: CheckedCellsRow[] = [];
  raw.records.forEach((record, index) => {
    const row = index + 1;
    const checked = checkRow(record, row, raw, check);
    const isFirst = checkUnique(checked ?? record, row, check, known, checked !== null);
    if (checked && isFirst) kept.push({ row, record: checked });
  });
  return kept;
}

function checkRow(
  record: unknown,
  row: number,
  raw: RawTable,
  check: TableCheck,
): CheckedCells | null {
  if (!isRawRecord(record)) {
    check.report("not-a-record", "error", { row, value: record });
    return null;
  }
  const repeated = raw.repeatedKeys.get(row);
  const cells = checkRecord(record, row, check);
  if (repeated === undefined) return cells;
  check.report("duplicate-key", "error", { row, column: repeated });
  return null;
}

/** Whether no earlier record has the same id, kept or not: nobody can tell which of two is meant. */
function checkUnique(
  record: unknown,
  row: number,
  { columns, report }: TableCheck,
  known: KnownIds,
  isKept: boolean,
): boolean {
  if (columns[0]?.[0] !== "id" || !isRawRecord(record)) return true;
  const raw = Object.hasOwn(record, "id") ? record["id"] : null;
  if (typeof raw !== "string") return true;
  const id = raw.trim();
  if (id === "") return true;
  const firstRow = known.firstRow.get(id);
  if (firstRow === undefined) {
    known.firstRow.set(id, row);
    if (!isKept) known.leftOut.add(id);
    return true;
  }
  report("duplicate-id", "error", { row, column: "id", value: id, detail: String(firstRow) });
  return false;
}

function reportMissing(
  columns: TableCheck["columns"],
  present: ReadonlySet<string>,
  raw: RawTable,
  report: Report,
): ReadonlySet<string> {
  if (!raw.records.some(isRawRecord)) return new Set();
  const missing = findMissingColumns(columns, present);
  for (const column of missing) report("missing-column", "error", { column });
  return new Set(missing);
}
