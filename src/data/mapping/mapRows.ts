import { isAbsent } from "../checkCell";
import { cellOf, isRawRecord, type RawRecord, type RawTable } from "../../model/rawTable";
import { TABLES, type TableName } from "../../model/tables";
import { mentionOf } from "./bodyBook";
import type { ColumnMapping, TableMapping } from "./mapping";
import { addDraft, type MappingRun } from "./mappingRun";
import { namesNothing } from "./splitCell";
import { columnOfTarget } from "./targets";
import { refuse, translateCell } from "./translateCell";

/** The cells of a row by contract column, and those that have no column. */
export interface TranslatedRow {
  readonly record: Record<string, unknown>;
  readonly headers: Map<string, string>;
  /** Column → body, for cells that name one. */
  readonly bodies: Map<string, string>;
}

/** Maps the rows of one table of the contract that stands under other names. */
export function mapRows(raw: RawTable, table: TableName, mapping: TableMapping, run: MappingRun) {
  raw.records.forEach((record, index) => {
    const row = index + 1;
    if (!isRawRecord(record)) {
      addDraft(run, table, {
        record: asRow(record),
        raw,
        row,
        headers: new Map(),
        bodies: new Map(),
      });
      return;
    }
    if (isEmptyRow(record)) return;
    const translated = translateRow(raw, row, record, mapping.columns, run, table);
    if (table === "organisations") enterBody(raw, row, mapping, translated, run);
    else {
      giveId(translated.record, table, run);
      addDraft(run, table, { raw, row, ...translated });
    }
  });
}

/** Where the file has no ids, the name makes one. */
function giveId(record: Record<string, unknown>, table: TableName, run: MappingRun): void {
  if (!Object.hasOwn(TABLES[table], "id") || record["id"] !== undefined) return;
  const name = record["title"] ?? record["name"] ?? record["text"];
  if (typeof name === "string") record["id"] = run.idsOf(table).take(name);
}

/** What is no record stays what it is: the check names it. */
function asRow(value: unknown): Record<string, unknown> {
  return value as Record<string, unknown>;
}

export function isEmptyRow(record: RawRecord): boolean {
  return Object.keys(record).every((column) => isAbsent(cellOf(record, column)));
}

/** `table`: the table whose record the row becomes; cells without a place there keep their header. */
export function translateRow(
  raw: RawTable,
  row: number,
  record: RawRecord,
  columns: readonly ColumnMapping[],
  run: MappingRun,
  table: TableName,
): TranslatedRow {
  const out: TranslatedRow = { record: emptyRecord(), headers: new Map(), bodies: new Map() };
  for (const mapping of columns) {
    const { header, to } = mapping;
    const value = cellOf(record, header);
    if (to === null) {
      if (!isAbsent(value)) out.record[asideName(header, table)] = value;
      continue;
    }
    const site = { raw, row, header };
    const column = to.slice(to.indexOf(".") + 1);
    if (columnOfTarget(to)?.to === "organisations" && columnOfTarget(to)?.type === "reference") {
      translateBody(value, column, { run, site, mapping, target: to }, out);
    } else {
      const translated = translateCell(value, { run, site, mapping, target: to });
      if (translated === undefined) continue;
      out.record[column] = translated;
    }
    out.headers.set(column, header);
  }
  return out;
}

type Cell = Parameters<typeof translateCell>[1];

function translateBody(value: unknown, column: string, cell: Cell, out: TranslatedRow): void {
  if (isAbsent(value)) return;
  const name = typeof value === "number" ? String(value) : value;
  if (typeof name !== "string" || namesNothing(name)) return refuse(value, cell, "body");
  const { run, site, mapping } = cell;
  if (run.bodies.hasId(name.trim())) {
    out.record[column] = name.trim();
    return;
  }
  const mention = mentionOf(name.trim(), {}, mapping.kind);
  const entry = {
    raw: site.raw,
    row: site.row,
    record: {},
    headers: new Map([["name", site.header]]),
  };
  out.bodies.set(column, run.bodies.enter(mention, { ...entry, id: null, source: "mention" }));
}

function enterBody(
  raw: RawTable,
  row: number,
  mapping: TableMapping,
  { record, headers }: TranslatedRow,
  run: MappingRun,
): void {
  const name = nameOfBody(record, run);
  if (name === null) {
    // Without a name it is nobody: the check says what is missing.
    addDraft(run, "organisations", { record, raw, row, headers, bodies: new Map() });
    return;
  }
  const kind = mapping.columns.find(({ to }) => to === "organisations.name")?.kind ?? null;
  const id = typeof record["id"] === "string" ? record["id"] : null;
  record["name"] = name;
  const entry = { raw, row, record, headers, id, source: "row" as const };
  run.bodies.enter(mentionOf(name, record, kind), entry);
}

/** As written, or as the roster has it under the code that is written. */
function nameOfBody(record: Readonly<Record<string, unknown>>, { roster }: MappingRun) {
  const { name, istat } = record;
  if (typeof name === "string" && !namesNothing(name)) return name.trim();
  const known = typeof istat === "string" ? roster?.byIstat.get(istat) : undefined;
  return known?.name ?? null;
}

/** Without a prototype: a column called `__proto__` is a column like any other. */
export function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** The name that a column without a place keeps: its own, unless the contract has a column of that name. */
export function asideName(header: string, table: TableName): string {
  const isOurs =
    Object.hasOwn(TABLES[table], header) ||
    Object.hasOwn(TABLES[table], header.replace(/_en$/, ""));
  return isOurs ? `${header} (file)` : header;
}
