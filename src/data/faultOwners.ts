import type { Fault, FaultOwner } from "../model/fault";
import { cellOf, isRawRecord, type RawRecord, type RawTable } from "../model/rawTable";
import type { IdRegistry } from "./knownIds";

/** Columns that name what a record belongs to, the nearest first, with the tables they name. */
const OWNERS = [
  ["partnership", "partnerships"],
  ["organisation", "organisations"],
  ["indicator", "indicators"],
] as const;

/** The faults with what their records belong to, where that was kept: readers can then be led there. */
export function nameOwners(
  faults: readonly Fault[],
  rawByName: ReadonlyMap<string, RawTable>,
  registry: IdRegistry,
): readonly Fault[] {
  return faults.map((fault) => {
    const record = fault.row === null ? null : rawByName.get(fault.table)?.records[fault.row - 1];
    const owner = isRawRecord(record) ? ownerOf(record, registry) : null;
    return owner ? { ...fault, owner } : fault;
  });
}

function ownerOf(record: RawRecord, registry: IdRegistry): FaultOwner | null {
  for (const [kind, table] of OWNERS) {
    const cell = cellOf(record, kind);
    const id = typeof cell === "string" ? cell.trim() : "";
    if (registry.get(table)?.kept.has(id) === true) return { kind, id };
  }
  return null;
}
