import type { TableName } from "../../model/tables";
import type { Cell, TableRecord } from "./tabulate";

export const CHANGE_KINDS = ["new", "lost", "changed"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface CellChange {
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** A record that one version has and the other has not, or has otherwise. */
export interface RecordChange {
  readonly table: TableName;
  readonly kind: ChangeKind;
  /** Different for every change of a comparison. */
  readonly id: string;
  /** `null` where new. */
  readonly before: TableRecord | null;
  /** `null` where lost. */
  readonly after: TableRecord | null;
  /** The columns that differ; none where new or lost. */
  readonly cells: readonly CellChange[];
}

/**
 * The differences between two versions of one table, each once: what is there now in its order, then what was lost.
 * Records of the same key are matched where they are equal, the rest in their order.
 */
export function diffRecords(
  before: readonly TableRecord[],
  after: readonly TableRecord[],
): readonly RecordChange[] {
  const earlier = byKey(before);
  const later = byKey(after);
  const found: RecordChange[] = [];
  for (const [key, records] of later) {
    found.push(...diffKey(key, earlier.get(key) ?? [], records));
  }
  for (const [key, records] of earlier) {
    if (!later.has(key)) found.push(...diffKey(key, records, []));
  }
  return [
    ...found.filter(({ kind }) => kind !== "lost"),
    ...found.filter(({ kind }) => kind === "lost"),
  ];
}

function byKey(records: readonly TableRecord[]): Map<string, TableRecord[]> {
  const groups = new Map<string, TableRecord[]>();
  for (const record of records) {
    const known = groups.get(record.key);
    if (known) known.push(record);
    else groups.set(record.key, [record]);
  }
  return groups;
}

function diffKey(
  key: string,
  before: readonly TableRecord[],
  after: readonly TableRecord[],
): readonly RecordChange[] {
  const earlier = [...before];
  const later = after.filter((record) => {
    const equal = earlier.findIndex((other) => cellChanges(other, record).length === 0);
    if (equal !== -1) earlier.splice(equal, 1);
    return equal === -1;
  });
  return Array.from({ length: Math.max(earlier.length, later.length) }, (_, i) => {
    const [old, now] = [earlier[i] ?? null, later[i] ?? null];
    const table = (now ?? old)?.table ?? "project";
    return {
      table,
      kind: old === null ? "new" : now === null ? "lost" : "changed",
      id: `${table} ${key} ${i}`,
      before: old,
      after: now,
      cells: old && now ? cellChanges(old, now) : [],
    };
  });
}

function cellChanges(before: TableRecord, after: TableRecord): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const [column, value] of after.cells) {
    const old = before.cells.get(column) ?? null;
    if (!isSame(old, value)) changes.push({ column, before: old, after: value });
  }
  return changes;
}

function isSame(a: Cell, b: Cell): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
