import { isTableName, TABLE_NAMES } from "../../model/tables";
import { columnsOf, type RawTable, type TextForm } from "../../model/rawTable";
import type { Mapping } from "./mapping";
import type { DraftRow, MappingRun } from "./mappingRun";
import { emptyRecord } from "./mapRows";
import { settleDateText } from "./translateCell";

/** The tables of the contract: those that pass as they are, with what the mapping made added at their ends. */
export function assembleTables(
  ready: readonly RawTable[],
  mapping: Mapping,
  run: MappingRun,
  idByKey: ReadonlyMap<string, string>,
): readonly RawTable[] {
  addProject(ready, mapping, run);
  addNamed(run);
  const tables = ready.map((table) => {
    const drafts = isTableName(table.name) ? run.drafts.get(table.name) : undefined;
    return drafts ? append(table, drafts, idByKey) : table;
  });
  const there = new Set(ready.map(({ name }) => name));
  for (const name of TABLE_NAMES) {
    const drafts = run.drafts.get(name);
    if (drafts && !there.has(name)) tables.push(append(null, drafts, idByKey, name));
  }
  return tables;
}

function addProject(ready: readonly RawTable[], { project }: Mapping, run: MappingRun): void {
  const isThere = ready.some(({ name, records }) => name === "project" && records.length > 0);
  if (!project || isThere || run.drafts.has("project")) return;
  const { title, start, end } = project;
  const dates = { start: settleDateText(start), end: settleDateText(end) };
  const record = Object.assign(emptyRecord(), { id: "progetto", title, ...dates });
  run.drafts.set("project", [draftOf(record)]);
}

function addNamed(run: MappingRun): void {
  for (const table of ["regions", "countries", "themes"] as const) {
    const made = run.named.made().get(table) ?? [];
    if (made.length === 0) continue;
    const drafts = made.map(({ id, name }) => draftOf(Object.assign(emptyRecord(), { id, name })));
    run.drafts.set(table, [...(run.drafts.get(table) ?? []), ...drafts]);
  }
}

function draftOf(record: Record<string, unknown>): DraftRow {
  return { record, raw: null, row: 1, headers: new Map(), bodies: new Map() };
}

function append(
  table: RawTable | null,
  drafts: readonly DraftRow[],
  idByKey: ReadonlyMap<string, string>,
  name: string = table?.name ?? "",
): RawTable {
  for (const { record, bodies } of drafts) {
    for (const [column, key] of bodies) record[column] = idByKey.get(key);
  }
  const records = [...(table?.records ?? []), ...drafts.map(({ record }) => record)];
  const sources = new Set(drafts.map(({ raw }) => raw));
  const [source] = sources;
  // Only rows of one file can be found again by file and line.
  const isOne = sources.size === 1 && table === null && source !== null && source !== undefined;
  const form = isOne ? formOf(source, drafts) : null;
  return {
    name,
    file: isOne ? source.file : (table?.file ?? null),
    records,
    columns: columnsOf(records),
    repeatedKeys: table?.repeatedKeys ?? new Map(),
    ...(form ? { form } : {}),
  };
}

/** The form of the file, with the lines and columns that the records came from. */
function formOf({ form }: RawTable, drafts: readonly DraftRow[]): TextForm | null {
  if (!form) return null;
  const letters = new Map<string, string>();
  for (const [column, header] of drafts.flatMap(({ headers }) => [...headers])) {
    const letter = form.letters.get(header);
    if (letter !== undefined) letters.set(column, letter);
  }
  return { ...form, rows: drafts.map(({ row }) => form.rows[row - 1] ?? row), letters };
}
