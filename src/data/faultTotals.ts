import type { Fault } from "../model/fault";
import { TABLE_NAMES, type TableName } from "../model/tables";
import type { CheckedRows } from "./checkedRow";
import type { RawTable } from "../model/rawTable";

/** `read` = `kept` + `merged` + `leftOut`. */
export interface TableTotal {
  readonly table: TableName;
  readonly read: number;
  readonly kept: number;
  /** Members listed a second time: they count once and nothing is lost. */
  readonly merged: number;
  /** Left out because of errors. */
  readonly leftOut: number;
}

export function totalOf(
  table: TableName,
  raw: RawTable | undefined,
  rows: CheckedRows,
  distinctMembers: number,
): TableTotal {
  const read = raw?.records.length ?? 0;
  const accepted = rows[table].length;
  const merged = table === "members" ? accepted - distinctMembers : 0;
  return { table, read, kept: accepted - merged, merged, leftOut: read - accepted };
}

/** Records left out of the whole set. */
export function countLeftOut(totals: readonly TableTotal[]): number {
  return totals.reduce((sum, { leftOut }) => sum + leftOut, 0);
}

/** In the order of the contract's tables (others last), whole tables before rows, then by row. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  const rank = new Map<string, number>(TABLE_NAMES.map((name, index) => [name, index]));
  const rankOf = (fault: Fault) => rank.get(fault.table) ?? rank.size;
  return faults.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.row ?? 0) - (b.row ?? 0));
}
