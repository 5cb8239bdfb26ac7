/** What is known about the ids of one table after it has been checked. */
export interface KnownIds extends IdsOfTable {
  /** Every id met, with the row that had it first; not all of these records were kept. */
  readonly firstRow: Map<string, number>;
  /** Those of them that no record kept has. */
  readonly leftOut: Set<string>;
}

/** As much of it as is looked at from other tables. */
export interface IdsOfTable {
  readonly kept: { readonly has: (id: string) => boolean };
  readonly firstRow: { readonly has: (id: string) => boolean };
  /** The table was there but could not be read at all. */
  readonly isTableUnreadable: boolean;
}

export type IdRegistry = ReadonlyMap<string, IdsOfTable>;

export function noIds(isTableUnreadable: boolean): KnownIds {
  const firstRow = new Map<string, number>();
  const leftOut = new Set<string>();
  const kept = { has: (id: string) => firstRow.has(id) && !leftOut.has(id) };
  return { kept, firstRow, leftOut, isTableUnreadable };
}

/** Why an id names no kept record (the `detail` of the fault); `null` when it names one. */
export function missingReference(
  registry: IdRegistry,
  table: string,
  id: string,
): "unknown" | "left-out" | "table-unreadable" | null {
  const known = registry.get(table);
  if (known?.kept.has(id) === true) return null;
  if (known?.isTableUnreadable === true) return "table-unreadable";
  return known?.firstRow.has(id) === true ? "left-out" : "unknown";
}
