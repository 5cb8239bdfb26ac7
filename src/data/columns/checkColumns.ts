import type { CalendarDate } from "../../model/calendarDate";
import type { Column } from "../../model/column";
import { RECORD_ID } from "../../model/recordId";
import { TABLES } from "../../model/tables";
import { checkCell } from "../checkCell";
import type { IdRegistry } from "../knownIds";
import { PLAIN } from "../cleanText";
import { blankColumn, codeColumn, type CodedColumn } from "./codedColumn";
import type { RawColumns } from "./parseColumns";

type CodedTable = ReadonlyMap<string, CodedColumn>;

/** The ids of a table with their rows from 0; `null` where one is missing, no id, or there twice. */
export function indexIds({ cells, length }: RawColumns): ReadonlyMap<string, number> | null {
  const index = new Map<string, number>();
  for (const id of cells.get("id") ?? []) {
    if (typeof id !== "string" || !RECORD_ID.test(id)) return null;
    index.set(id, index.size);
  }
  return index.size === length ? index : null;
}

/** Texts and, where one has any, their English twins. */
interface Titles {
  readonly texts: readonly string[];
  readonly twins: readonly (string | null)[];
}

/** Partnerships but for their members and steps, in columns. */
export interface PartnershipColumns {
  readonly length: number;
  readonly index: ReadonlyMap<string, number>;
  readonly titles: Titles;
  readonly coded: CodedTable;
}

/** Checks all partnerships at once as `checkTable` does one by one; `null` where there is something to say of them. */
export function checkPartnershipColumns(
  raw: RawColumns,
  index: ReadonlyMap<string, number>,
  registry: IdRegistry,
): PartnershipColumns | null {
  const { id: _id, title, ...columns } = TABLES.partnerships;
  const titles = checkTitles(raw, title);
  const coded = codeAll("partnerships", raw, columns, ["id", "title", "title_en"], registry);
  if (!titles || !coded || !isInOrder(coded)) return null;
  return { length: raw.length, index, titles, coded };
}

/** Memberships in the order of their partnerships, in columns. */
export interface MemberColumns {
  /** The place of the partnership of each, then of the body of each. */
  readonly of: Uint32Array;
  readonly bodies: Uint32Array;
  readonly coded: CodedTable;
}

/** Checks all memberships at once; `null` where there is something to say of them or of their partnerships. */
export function checkMemberColumns(
  raw: RawColumns,
  { index, length, coded }: PartnershipColumns,
  indexOfBody: ReadonlyMap<string, number>,
): MemberColumns | null {
  const { partnership: _partnership, organisation: _organisation, ...columns } = TABLES.members;
  const known = ["partnership", "organisation"];
  const table = codeAll("members", raw, columns, known, new Map());
  const of = table && rowsOf(raw, "partnership", index);
  const bodies = of && rowsOf(raw, "organisation", indexOfBody);
  if (!bodies) return null;
  const members = inOrder({ of, bodies, coded: table }, length);
  const isSound =
    isInOrder(members.coded, "from", "to") &&
    eachHasMembersOnce(members, length) &&
    nobodyComesBefore(members, coded);
  return isSound ? members : null;
}

function codeAll(
  table: string,
  { cells, length }: RawColumns,
  columns: Readonly<Record<string, Column>>,
  known: readonly string[],
  registry: IdRegistry,
): CodedTable | null {
  const isStrange = [...cells.keys()].some(
    (name) => !(Object.hasOwn(columns, name) || known.includes(name)),
  );
  if (isStrange) return null;
  const coded = new Map<string, CodedColumn>();
  for (const [name, column] of Object.entries(columns)) {
    const own = cells.get(name);
    const values = own ? codeColumn(own, column, { table, registry }) : blankColumn(length, column);
    if (!values) return null;
    coded.set(name, values);
  }
  return coded;
}

function checkTitles({ cells, length }: RawColumns, column: Column): Titles | null {
  const italian = cells.get("title") ?? [];
  const english = cells.get("title_en");
  if (italian.length < length) return null;
  const [texts, twins]: [string[], (string | null)[]] = [[], []];
  for (const [row, cell] of italian.entries()) {
    const it = checkText(cell, column);
    const twin = english?.[row] ?? null;
    const en = twin === null ? null : checkText(twin, column);
    if (it === null || (twin !== null && en === null)) return null;
    texts.push(it);
    twins.push(en);
  }
  return { texts, twins };
}

/** The text; `null` where it is absent, or there is something to say of it. */
function checkText(cell: unknown, column: Column): string | null {
  if (typeof cell !== "string") return null;
  const isPlain = PLAIN.test(cell) && !cell.startsWith(" ") && !cell.endsWith(" ");
  if (isPlain) return cell || null;
  let isSound = true;
  const text = checkCell(cell, column, () => void (isSound = false));
  return isSound && typeof text === "string" ? text : null;
}

/** The rows that a column names; `null` where a cell names none. */
function rowsOf(
  { rows, cells }: RawColumns,
  name: string,
  index: ReadonlyMap<string, number>,
): Uint32Array | null {
  return rows.get(name) ?? followAll(cells.get(name), index);
}

function followAll(
  cells: readonly unknown[] | undefined,
  index: ReadonlyMap<string, number>,
): Uint32Array | null {
  if (!cells) return null;
  const rows = new Uint32Array(cells.length);
  // Rows that follow each other often name the same, or the next: no need to look it up.
  const ids = [...index.keys()];
  let last = 0;
  for (const [at, cell] of cells.entries()) {
    if (cell !== ids[last]) {
      const row = cell === ids[last + 1] ? last + 1 : index.get(cell as string);
      if (row === undefined) return null;
      last = row;
    }
    rows[at] = last;
  }
  return rows;
}

/** In the order of the partnerships, of which there are `count`. */
function inOrder(members: MemberColumns, count: number): MemberColumns {
  const { of, bodies, coded } = members;
  if (of.every((number, at) => at === 0 || number >= (of[at - 1] ?? 0))) return members;
  const order = orderBy(of, count);
  return {
    of: pick(of, order),
    bodies: pick(bodies, order),
    coded: new Map(
      [...coded].map(([name, { values, codes }]) => [name, { values, codes: pick(codes, order) }]),
    ),
  };
}

/** The places of the numbers in the order of the numbers, equal ones as they come. */
function orderBy(numbers: Uint32Array, count: number): Uint32Array {
  const next = new Uint32Array(count + 1);
  for (const number of numbers) next[number + 1] = (next[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number += 1) {
    next[number + 1] = (next[number + 1] ?? 0) + (next[number] ?? 0);
  }
  const order = new Uint32Array(numbers.length);
  for (const [at, number] of numbers.entries()) {
    const place = next[number] ?? 0;
    order[place] = at;
    next[number] = place + 1;
  }
  return order;
}

export function pick(numbers: Uint32Array, order: Uint32Array): Uint32Array {
  return order.map((at) => numbers[at] ?? 0);
}

/** Whether every partnership has members, and none of them twice. */
function eachHasMembersOnce({ of, bodies }: MemberColumns, count: number): boolean {
  // Body → the partnership that had it last, from 1.
  const last = new Uint32Array(bodies.reduce((most, body) => Math.max(most, body), 0) + 1);
  let [met, before] = [0, -1];
  for (let row = 0; row < of.length; row++) {
    const partnership = of[row] ?? 0;
    if (partnership !== before) met += 1;
    before = partnership;
    const body = bodies[row] ?? 0;
    if (last[body] === partnership + 1) return false;
    last[body] = partnership + 1;
  }
  return met === count;
}

function datesOf(coded: CodedTable, name: string): (row: number) => CalendarDate | null {
  const { values, codes } = coded.get(name) ?? { values: [], codes: [] };
  return (row) => (values[codes[row] ?? 0] as CalendarDate | null | undefined) ?? null;
}

/** Whether no period ends before it begins. */
function isInOrder(coded: CodedTable, from = "start", to = "end"): boolean {
  const [start, end] = [datesOf(coded, from), datesOf(coded, to)];
  const isOpen = coded.get(to)?.values.every((value) => value === null) === true;
  return (
    isOpen ||
    everyRow(coded.get(to), (row) => {
      const [first, last] = [start(row), end(row)];
      return first === null || last === null || last.last >= first.first;
    })
  );
}

/** Whether no member joins before its partnership begins. */
function nobodyComesBefore({ of, coded }: MemberColumns, partnerships: CodedTable): boolean {
  const [from, start] = [datesOf(coded, "from"), datesOf(partnerships, "start")];
  return everyRow(coded.get("from"), (row) => {
    const [joined, begun] = [from(row), start(of[row] ?? 0)];
    return joined === null || begun === null || joined.last >= begun.first;
  });
}

function everyRow(column: CodedColumn | undefined, isSound: (row: number) => boolean): boolean {
  return column?.codes.every((_, row) => isSound(row)) !== false;
}
