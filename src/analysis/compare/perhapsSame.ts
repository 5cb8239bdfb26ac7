import { foldName } from "../../model/foldName";
import type { TableName } from "../../model/tables";
import type { RecordChange } from "./diffRecords";
import type { TableRecord } from "./tabulate";

/** What a record still goes by when its id is another: its name, and where it is. */
const LIKENESS: Partial<Record<TableName, readonly string[]>> = {
  objectives: ["text"],
  results: ["title"],
  regions: ["name"],
  countries: ["name"],
  themes: ["name"],
  organisations: ["name", "role", "region", "province", "country"],
  partnerships: ["title"],
  indicators: ["name"],
};

/**
 * Pairs of a lost and a new record of one table that may be the same under another id: same name and place, and no
 * other with them. Change id → the other change, both ways.
 */
export function findPerhapsSame(
  changes: readonly RecordChange[],
): ReadonlyMap<string, RecordChange> {
  const alike = new Map<string, RecordChange[]>();
  for (const change of changes) {
    const likeness = likenessOf(change);
    if (likeness !== null) alike.set(likeness, [...(alike.get(likeness) ?? []), change]);
  }
  const pairs = new Map<string, RecordChange>();
  for (const [one, other, ...more] of alike.values()) {
    if (!one || !other || more.length > 0 || one.kind === other.kind) continue;
    pairs.set(one.id, other);
    pairs.set(other.id, one);
  }
  return pairs;
}

function likenessOf({ table, kind, before, after }: RecordChange): string | null {
  const record: TableRecord | null = after ?? before;
  const columns = LIKENESS[table];
  if (kind === "changed" || record === null || columns === undefined) return null;
  const words = columns.map((column) => foldName(String(record.cells.get(column) ?? "")));
  return JSON.stringify([table, ...words]);
}
