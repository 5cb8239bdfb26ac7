import type { RawTable } from "../../model/rawTable";
import { MAPPING_VERSION, type Mapping } from "./mapping";
import type { Roster } from "./roster";
import type { Survey } from "./survey";

/**
 * What the tables are and how they could be mapped. Never throws; the same tables give the same proposal.
 * `mapping`: what the reader has made of the proposal so far, whose outcome is wanted.
 */
export function surveyTables(
  _raw: readonly RawTable[],
  _roster: Roster | null,
  mapping?: Mapping,
): Survey {
  const proposal: Mapping = { version: MAPPING_VERSION, tables: [], project: null, decisions: [] };
  return {
    isNeeded: false,
    previews: [],
    proposal,
    mapped: mapping ?? proposal,
    outcome: {
      counts: [],
      unusedCells: 0,
      keptAside: [],
      bodies: [],
      doubts: [],
      unknownWords: [],
      hasProject: false,
    },
  };
}
