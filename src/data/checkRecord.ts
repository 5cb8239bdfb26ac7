import type { CalendarDate } from "../model/calendarDate";
import type { Column } from "../model/column";
import type { LocalText } from "../model/localText";
import type { TableName } from "../model/tables";
import { absentValue, checkCell, isAbsent, UNREADABLE, type CellReport } from "./checkCell";
import { checkReference } from "./checkReference";
import type { Report } from "./faultLog";
import type { IdRegistry } from "./knownIds";
import { cellOf, type RawRecord } from "../model/rawTable";

/** What every record of one table is checked against. */
export interface TableCheck {
  readonly table: TableName;
  readonly columns: readonly (readonly [string, Column])[];
  /** Those in which anything may stand, or must. */
  readonly asked: readonly AskedColumn[];
  readonly registry: IdRegistry;
  readonly report: Report;
  /** All columns, empty: in those that are not asked it stays so. */
  readonly blank: CheckedCells;
}

/** What is asked of every cell of a column is found once. */
interface AskedColumn {
  readonly name: string;
  readonly column: Column;
  /** Required, and no record has it: said once for the table, not again for every record. */
  readonly isMissing: boolean;
  /** Text → what a text that says it again comes to: those of which there was nothing to say. */
  readonly settled: Map<string, unknown> | null;
}

/** Columns whose values come again and again: dates, codes, sources, the names of other records. */
const REPEATING: ReadonlySet<Column["type"]> = new Set([
  "date",
  "code",
  "reference",
  "measure",
  "text",
]);
/** So many values of a column are remembered. */
const REMEMBERED = 100_000;

/** A record to copy and fill, empty: `JSON.parse` makes room for all its keys at once, and a copy of what it made has it too. */
export function blankRecord(columns: TableCheck["columns"]): CheckedCells {
  const blank = Object.fromEntries(columns.map(([name, column]) => [name, absentValue(column)]));
  return JSON.parse(JSON.stringify(blank)) as CheckedCells;
}

export function askColumn(name: string, column: Column, isMissing: boolean): AskedColumn {
  return { name, column, isMissing, settled: REPEATING.has(column.type) ? new Map() : null };
}

/** Column → checked value. */
export type CheckedCells = Record<string, unknown>;

/** Columns that open and close a period. */
const PERIODS: Partial<Record<TableName, readonly [string, string]>> = {
  project: ["start", "end"],
  organisations: ["joined", "left"],
  partnerships: ["start", "end"],
  members: ["from", "to"],
  relations: ["since", "until"],
};

/** All cells of a record, or `null` when an error leaves it out; every fault found is reported. */
export function checkRecord(raw: RawRecord, row: number, check: TableCheck): CheckedCells | null {
  const cells = { ...check.blank };
  let isKept = true;
  for (const asked of check.asked) {
    const value = checkColumn(raw, row, asked, check);
    if (value === UNREADABLE) isKept = false;
    cells[asked.name] = value;
  }
  return isKept && isInOrder(cells, row, check) ? cells : null;
}

function checkColumn(
  raw: RawRecord,
  row: number,
  { name, column, isMissing, settled }: AskedColumn,
  check: TableCheck,
): unknown {
  if (isMissing) return UNREADABLE;
  if (column.type === "wording") return checkWording(raw, row, name, column, check);
  // Most cells of most records: nothing to say, so nothing to say it with.
  const cell = cellOf(raw, name);
  const before = typeof cell === "string" ? settled?.get(cell) : undefined;
  if (before !== undefined) return before;
  if (column.type === "flag" && typeof cell === "boolean") return cell;
  if (!column.required && isAbsent(cell)) return absentValue(column);
  let isSettled = true;
  const tell = cellReport(raw, row, name, check);
  const report: CellReport = (...fault) => {
    isSettled = false;
    tell(...fault);
  };
  const value = checkCell(cell, column, report);
  if (value === UNREADABLE) return value;
  const checked = checkReference(value, column, check, report);
  if (isSettled && typeof cell === "string" && settled && settled.size < REMEMBERED) {
    settled.set(cell, checked);
  }
  return checked;
}

function cellReport(
  raw: RawRecord,
  row: number,
  column: string,
  { report }: TableCheck,
): CellReport {
  return (kind, severity, detail, value = cellOf(raw, column)) => {
    report(kind, severity, { row, column, value, ...(detail === undefined ? {} : { detail }) });
  };
}

/** Whether a text may be missing is asked of both languages together. */
const TEXT: Column = { type: "text", required: false };

/** A text and its English twin; a twin alone stands for both. */
function checkWording(
  raw: RawRecord,
  row: number,
  name: string,
  column: Column,
  check: TableCheck,
): LocalText | symbol | null {
  const twinName = `${name}_en`;
  const tell = cellReport(raw, row, name, check);
  const it = checkCell(cellOf(raw, name), TEXT, tell);
  const en = checkCell(cellOf(raw, twinName), TEXT, cellReport(raw, row, twinName, check));
  if (typeof it === "symbol" || typeof en === "symbol") return UNREADABLE;
  if (typeof it === "string") return { it, en: typeof en === "string" ? en : null };
  if (typeof en !== "string") return checkCell(null, column, tell) as symbol | null;
  tell("missing-value", "warning");
  return { it: en, en };
}

function isInOrder(cells: CheckedCells, row: number, { table, report }: TableCheck): boolean {
  const period = PERIODS[table];
  if (!period) return true;
  const start = cells[period[0]] as CalendarDate | null;
  const end = cells[period[1]] as CalendarDate | null;
  if (start === null || end === null || end.last >= start.first) return true;
  report("end-before-start", "error", {
    row,
    column: period[1],
    value: end.text,
    detail: start.text,
  });
  return false;
}
