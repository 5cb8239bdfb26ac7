import type { Fault, FaultKind, FaultSeverity } from "../../model/fault";
import type { RawTable } from "../../model/rawTable";
import type { TableName } from "../../model/tables";
import { reportInto } from "../faultLog";
import { bodyBook, type BodyBook } from "./bodyBook";
import { idMaker, type IdMaker } from "./makeIds";
import { namedRecords, type NamedRecords } from "./namedRecords";
import type { Roster } from "./roster";
import type { UnknownWord } from "./survey";

/** Where a value stands in the tables as read. */
export interface CellSite {
  readonly raw: RawTable;
  /** From 1. */
  readonly row: number;
  readonly header: string;
}

/** A record on its way to a table of the contract. */
export interface DraftRow {
  readonly record: Record<string, unknown>;
  readonly raw: RawTable | null;
  readonly row: number;
  /** Contract column → header it came from. */
  readonly headers: ReadonlyMap<string, string>;
  /** Column → the key of the body whose id it will hold. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** What gathers while a mapping is applied. */
export interface MappingRun {
  readonly roster: Roster | null;
  readonly faults: Fault[];
  readonly drafts: Map<TableName, DraftRow[]>;
  readonly bodies: BodyBook;
  /** The records that others refer to, by id and by name. */
  readonly named: NamedRecords;
  /** Ids for records of a table that have none in the file. */
  readonly idsOf: (table: TableName) => IdMaker;
  readonly unknownWords: Map<string, UnknownWord>;
  readonly report: (
    kind: FaultKind,
    severity: FaultSeverity,
    site: CellSite,
    value: unknown,
    detail?: string,
  ) => void;
}

export function mappingRun(raw: readonly RawTable[], roster: Roster | null): MappingRun {
  const faults: Fault[] = [];
  const idMakers = new Map<TableName, IdMaker>();
  return {
    roster,
    faults,
    drafts: new Map(),
    bodies: bodyBook(),
    named: namedRecords(raw, roster),
    idsOf(table) {
      const ids = idMakers.get(table) ?? idMaker(table);
      idMakers.set(table, ids);
      return ids;
    },
    unknownWords: new Map(),
    report(kind, severity, { raw: table, row, header }, value, detail) {
      // A whole row has no header.
      const site = { row, ...(header === "" ? {} : { column: header }), value };
      const report = reportInto(faults, table.name, table.file);
      report(kind, severity, detail === undefined ? site : { ...site, detail });
    },
  };
}

export function addDraft(run: MappingRun, table: TableName, draft: DraftRow): void {
  const there = run.drafts.get(table);
  if (there) there.push(draft);
  else run.drafts.set(table, [draft]);
}
