import { TABLE_NAMES } from "../../model/tables";
import { cellOf, isRawRecord, type RawTable } from "../../model/rawTable";
import { isAbsent } from "../checkCell";
import { runMapping } from "./applyMapping";
import type { FoundBody } from "./gatherBodies";
import type { Mapping } from "./mapping";
import type { Roster } from "./roster";
import type { KeptAside, MappingOutcome, MatchedBody } from "./survey";

const MOST_BODIES_SHOWN = 500;

/** What a mapping makes of the tables: counts, what is left over, and what waits for an answer. */
export function describeOutcome(
  raw: readonly RawTable[],
  mapping: Mapping,
  roster: Roster | null,
): MappingOutcome {
  const applied = runMapping(raw, mapping, roster);
  const countOf = (name: string) =>
    applied.raw.find((table) => table.name === name)?.records.length;
  return {
    counts: TABLE_NAMES.map((table) => ({ table, records: countOf(table) ?? 0 })),
    unusedCells: applied.faults.filter(({ kind }) => kind === "unused-value").length,
    keptAside: listKeptAside(raw, mapping),
    bodies: applied.matching.bodies.filter(isMatched).slice(0, MOST_BODIES_SHOWN).map(describeBody),
    doubts: applied.matching.doubts,
    unknownWords: [...applied.run.unknownWords.values()],
    hasProject: (countOf("project") ?? 0) > 0,
  };
}

function isMatched({ by }: FoundBody): boolean {
  return by !== null;
}

function describeBody({ writings, roster, by }: FoundBody): MatchedBody {
  const names = [...new Set(writings.flatMap((writing) => [...writing.names]))];
  return {
    key: writings[0]?.key ?? "",
    name: names[0] ?? "",
    writings: names,
    istat: roster?.istat ?? null,
    by,
    mentions: writings.reduce((sum, { places }) => sum + places.length, 0),
  };
}

function listKeptAside(raw: readonly RawTable[], { tables }: Mapping): readonly KeptAside[] {
  return raw.flatMap((table): readonly KeptAside[] => {
    const own = tables.find(({ name }) => name === table.name);
    if (!own) return [];
    if (own.shape === "unused") {
      const cells = table.columns.reduce((sum, header) => sum + countFilled(table, header), 0);
      return [{ table: table.name, header: null, cells }];
    }
    return own.columns.flatMap(({ header, to }) => {
      const cells = to === null ? countFilled(table, header) : 0;
      return cells > 0 ? [{ table: table.name, header, cells }] : [];
    });
  });
}

function countFilled({ records }: RawTable, header: string): number {
  return records.filter((record) => isRawRecord(record) && !isAbsent(cellOf(record, header)))
    .length;
}
