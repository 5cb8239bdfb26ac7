import type { Fault } from "../../model/fault";
import type { RawTable } from "../../model/rawTable";
import { locateFaults } from "../forms/locateFaults";
import { assembleTables } from "./assembleTables";
import { buildBodies, enterReadyBodies } from "./buildBodies";
import { agreementIds, mapAgreements } from "./mapAgreements";
import { mappingRun, type MappingRun } from "./mappingRun";
import { mapRows } from "./mapRows";
import type { BodyMatching } from "./matchBodies";
import { asideColumn, type Mapping, type TableMapping } from "./mapping";
import type { Roster } from "./roster";
import { isTableName } from "../../model/tables";
import { learnNames } from "./learnNames";

export interface MappedTables {
  readonly raw: readonly RawTable[];
  /** Cells that could not be used, doubts left open, statements that contradict one another. */
  readonly faults: readonly Fault[];
}

/** A mapping applied, with what a survey tells of it. */
export interface AppliedMapping extends MappedTables {
  readonly run: MappingRun;
  readonly matching: BodyMatching;
}

/** The tables of the contract out of tables as read. Never throws; tables that the mapping does not name pass as they are. */
export function applyMapping(
  raw: readonly RawTable[],
  mapping: Mapping,
  roster: Roster | null,
): MappedTables {
  const { raw: mapped, faults } = runMapping(raw, mapping, roster);
  return { raw: mapped, faults };
}

export function runMapping(
  raw: readonly RawTable[],
  mapping: Mapping,
  roster: Roster | null,
): AppliedMapping {
  const mappingByName = new Map(mapping.tables.map((table) => [table.name, table]));
  const ready = raw.flatMap((table) => passThrough(table, mappingByName.get(table.name)));
  const run = mappingRun(ready, roster);
  for (const table of ready) if (table.name === "organisations") enterReadyBodies(table, run);
  const mapped = raw.flatMap((table) => {
    const own = mappingByName.get(table.name);
    return own && own.shape !== "unused" ? [{ table, own: withEveryColumn(table, own) }] : [];
  });
  for (const { table, own } of mapped) learnNames(table, own, run);
  // Lists of bodies first: their ids are what other tables may refer to.
  const inOrder = mapped.toSorted((a, b) => Number(isList(b.own)) - Number(isList(a.own)));
  const ids = agreementIds(ready);
  for (const { table, own } of inOrder) {
    if (own.shape !== "table") mapAgreements(table, own, run, ids);
    else if (own.table !== null) mapRows(table, own.table, own, run);
  }
  const { matching, idByKey } = buildBodies(run, mapping.decisions);
  const tables = assembleTables(ready, mapping, run, idByKey);
  return { raw: tables, faults: locateFaults(run.faults, raw), run, matching };
}

/** Columns that the mapping does not know, or knows twice: next month's file may have more. */
function withEveryColumn({ columns }: RawTable, mapping: TableMapping): TableMapping {
  const known = new Map(mapping.columns.map((column) => [column.header, column]));
  const all = columns.map((header) => known.get(header) ?? asideColumn(header));
  return { ...mapping, columns: all };
}

function isList({ table }: TableMapping): boolean {
  return table === "organisations";
}

/** A table that is not mapped, under its name; one that is not to be used, under a name that nobody reads. */
function passThrough(table: RawTable, mapping: TableMapping | undefined): readonly RawTable[] {
  if (!mapping) return [table];
  if (mapping.shape !== "unused") return [];
  return [isTableName(table.name) ? { ...table, name: `${table.name} (file)` } : table];
}
