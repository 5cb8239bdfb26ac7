import type { Column } from "../../model/column";
import type { Fault } from "../../model/fault";
import {
  bareRecord,
  cellOf,
  isRawRecord,
  type RawRecord,
  type RawTable,
} from "../../model/rawTable";
import { isTableName, knownColumns, TABLES } from "../../model/tables";
import { reportInto } from "../faultLog";
import { settleCell } from "./settleCell";
import { isUnclear } from "./writtenNumber";

export interface SettledTables {
  readonly raw: readonly RawTable[];
  readonly faults: readonly Fault[];
}

/**
 * Takes what CSV files and sheets write as texts to the values that JSON has, column by column of the contract; what
 * cannot be understood stays a text, for the check to name. Other tables and columns are left as they are. Doing it
 * twice is doing it once.
 */
export function settleValues(tables: readonly RawTable[]): SettledTables {
  const faults: Fault[] = [];
  return { raw: tables.map((table) => settleTable(table, faults)), faults };
}

function settleTable(table: RawTable, faults: Fault[]): RawTable {
  const { name, file, form, columns } = table;
  if (!form || !isTableName(name)) return table;
  const ours: Readonly<Record<string, Column>> = TABLES[name];
  const known = knownColumns(name);
  const typed = columns
    .filter((column) => known.has(column))
    // An English twin is a text like the column it belongs to.
    .map((column) => [column, ours[column]?.type ?? "text"] as const);
  const report = reportInto(faults, name, file);
  const hasComma = form.decimalComma === true;
  const records = table.records.map((record, index) => {
    if (!isRawRecord(record)) return record;
    const changes: [string, unknown][] = [];
    for (const [column, type] of typed) {
      const value = cellOf(record, column);
      if (value === undefined) continue;
      const settled = settleCell(value, type, hasComma);
      if (type === "number" && form.decimalComma === null && isUnclearNumber(value)) {
        report("unclear-number", "warning", { row: index + 1, column, value });
      }
      if (settled !== value) changes.push([column, settled]);
    }
    return changes.length === 0 ? record : withChanges(record, changes);
  });
  return { ...table, records };
}

function isUnclearNumber(value: unknown): boolean {
  return typeof value === "string" && isUnclear(value);
}

function withChanges(
  record: RawRecord,
  changes: readonly (readonly [string, unknown])[],
): RawRecord {
  const copy = bareRecord();
  for (const column of Object.keys(record)) copy[column] = record[column];
  for (const [column, value] of changes) copy[column] = value;
  return copy;
}
