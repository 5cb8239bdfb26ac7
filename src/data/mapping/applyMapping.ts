import type { Fault } from "../../model/fault";
import type { RawTable } from "../../model/rawTable";
import type { Mapping } from "./mapping";
import type { Roster } from "./roster";

export interface MappedTables {
  readonly raw: readonly RawTable[];
  /** Cells that could not be used, doubts left open, statements that contradict one another. */
  readonly faults: readonly Fault[];
}

/** The tables of the contract out of tables as read. Never throws; tables that the mapping does not name pass as they are. */
export function applyMapping(
  raw: readonly RawTable[],
  _mapping: Mapping,
  _roster: Roster | null,
): MappedTables {
  return { raw, faults: [] };
}
