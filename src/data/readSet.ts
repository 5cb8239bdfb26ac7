import type { Fault } from "../model/fault";
import { allAtOnce, type Steps } from "../model/inSteps";
import type { RawTable } from "../model/rawTable";
import { checkTablesInSteps, type CheckedSet } from "./checkTables";
import { sortFaults } from "./faultTotals";
import type { IdRegistry } from "./knownIds";
import { readTable, tableFault, type TableFile } from "./readTable";

/** A file that is there but is not to be read, and why (the `detail` of its fault). */
export interface RefusedFile {
  readonly name: string;
  readonly file: string;
  readonly refusal: string;
}

export interface ReadSet extends CheckedSet {
  /** The tables as read, for publishing and export. */
  readonly raw: readonly RawTable[];
}

/**
 * Reads and checks the files of a set; `known` are the faults already found in its descriptor, `aside` the tables that
 * are checked elsewhere (`checkTables`). Never throws.
 */
export function readSet(
  files: readonly (TableFile | RefusedFile)[],
  known: readonly Fault[] = [],
  aside?: IdRegistry,
): ReadSet {
  return allAtOnce(readSetInSteps(files, known, aside));
}

/** The same, table by table. */
export function* readSetInSteps(
  files: readonly (TableFile | RefusedFile)[],
  known: readonly Fault[] = [],
  aside?: IdRegistry,
): Steps<ReadSet> {
  const faults = [...known];
  const raw: RawTable[] = [];
  const unreadable = new Set<string>();
  for (const file of files) {
    const reading =
      "refusal" in file
        ? { table: null, faults: [tableFault(file.name, file.file, file.refusal)] }
        : readTable(file);
    faults.push(...reading.faults);
    if (reading.table) raw.push(reading.table);
    else unreadable.add(file.name);
    yield;
  }
  const checked = yield* checkTablesInSteps(raw, unreadable, aside);
  return { ...checked, raw, faults: sortFaults([...faults, ...checked.faults]) };
}
