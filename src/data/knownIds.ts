/** What is known about the ids of one table after it has been checked. */
export interface KnownIds {
  readonly kept: Set<string>;
  /** Every id met, with the row that had it first; not all of these records were kept. */
  readonly firstRow: Map<string, number>;
  /** The table was there but could not be read at all. */
  readonly isTableUnreadable: boolean;
}

/** As much of it as is looked at from other tables. */
export type IdsOfTable = Readonly<Record<"kept" | "firstRow", { has: (id: string) => boolean }>> &
  Pick<KnownIds, "isTableUnreadable">;

export type IdRegistry = ReadonlyMap<string, IdsOfTable>;

export function noIds(isTableUnreadable: boolean): KnownIds {
  return { kept: new Set(), firstRow: new Map(), isTableUnreadable };
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
