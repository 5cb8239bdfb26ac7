import { isAbsent } from "../checkCell";
import { cellOf, type RawRecord, type RawTable } from "../../model/rawTable";
import { mentionOf } from "./bodyBook";
import type { ColumnMapping, TableMapping } from "./mapping";
import type { MappingRun } from "./mappingRun";
import { emptyRecord } from "./mapRows";
import { namesNothing, splitCell } from "./splitCell";
import { isAboutBody, PARTY } from "./targets";
import { refuse, translateCell } from "./translateCell";

/** A party of the row's agreement. */
export interface Party {
  readonly name: string;
  /** Of its writing in the book of bodies. */
  readonly key: string;
  /** Cells of `members`. */
  readonly record: Record<string, unknown>;
  readonly headers: ReadonlyMap<string, string>;
}

interface RowAtHand {
  readonly raw: RawTable;
  readonly row: number;
  readonly record: RawRecord;
  readonly run: MappingRun;
}

/** The parties that a row names, with what its other columns say of them. */
export function readParties(
  raw: RawTable,
  row: number,
  record: RawRecord,
  mapping: TableMapping,
  run: MappingRun,
): readonly Party[] {
  const hand: RowAtHand = { raw, row, record, run };
  const columns = mapping.columns.filter(({ to }) => to === PARTY);
  const about = mapping.columns.filter(({ to }) => to !== null && isAboutBody(to));
  const slots = new Set(columns.map(({ slot }) => slot));
  for (const stray of about.filter(({ slot }) => !slots.has(slot))) refuseStray(stray, hand);
  return columns.flatMap((column) => {
    const own = about.filter(({ slot }) => slot === column.slot);
    return readPartyColumn(column, own, hand);
  });
}

/** A column about the body of a slot that has no body. */
function refuseStray(mapping: ColumnMapping, { raw, row, record, run }: RowAtHand): void {
  const value = cellOf(record, mapping.header);
  if (isAbsent(value)) return;
  const site = { raw, row, header: mapping.header };
  refuse(value, { run, site, mapping, target: mapping.to ?? "" }, "no-body");
}

function readPartyColumn(
  mapping: ColumnMapping,
  about: readonly ColumnMapping[],
  hand: RowAtHand,
): readonly Party[] {
  const { raw, row, record, run } = hand;
  const cell = { run, site: { raw, row, header: mapping.header }, mapping, target: PARTY };
  const value = cellOf(record, mapping.header);
  const parts = partsOf(value, mapping);
  const names = parts.filter(
    (part): part is string => typeof part === "string" && !namesNothing(part),
  );
  for (const part of parts) if (!names.includes(part as string)) refuse(part, cell, "body");
  const facts = names.map(() => ({ record: emptyRecord(), headers: new Map<string, string>() }));
  for (const column of about) spread(column, names.length, mapping.separator, facts, hand);
  return names.map((name, index) => {
    const { record: said, headers } = facts[index] ?? {
      record: {},
      headers: new Map<string, string>(),
    };
    return enterParty(name, mapping, said, headers, hand);
  });
}

function partsOf(value: unknown, { separator }: ColumnMapping): readonly unknown[] {
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value === "number") return [String(value)];
  return typeof value === "string" ? splitCell(value, separator) : [value];
}

type Facts = { readonly record: Record<string, unknown>; readonly headers: Map<string, string> };

/** Gives each body its own part of a cell about them; a cell that cannot be shared out is refused. */
function spread(
  mapping: ColumnMapping,
  bodies: number,
  separator: string | null,
  facts: readonly Facts[],
  { raw, row, record, run }: RowAtHand,
): void {
  const value = cellOf(record, mapping.header);
  if (isAbsent(value)) return;
  const target = mapping.to ?? "";
  const cell = { run, site: { raw, row, header: mapping.header }, mapping, target };
  const parts = bodies > 1 && typeof value === "string" ? splitCell(value, separator) : [value];
  if (parts.length !== bodies) {
    refuse(value, cell, bodies === 0 ? "no-body" : "several-bodies");
    return;
  }
  parts.forEach((part, index) => {
    const translated = translateCell(part, cell);
    if (translated === undefined) return;
    const fact = facts[index];
    if (!fact) return;
    fact.record[target] = translated;
    fact.headers.set(target.slice(target.indexOf(".") + 1), mapping.header);
  });
}

function enterParty(
  name: string,
  mapping: ColumnMapping,
  said: Readonly<Record<string, unknown>>,
  headers: ReadonlyMap<string, string>,
  { raw, row, run }: RowAtHand,
): Party {
  const [ofBody, ofMember] = [emptyRecord(), emptyRecord()];
  for (const [target, value] of Object.entries(said)) {
    const [table, column = ""] = target.split(".");
    (table === "members" ? ofMember : ofBody)[column] = value;
  }
  if (mapping.role !== null) ofMember["role"] ??= mapping.role;
  const mention = mentionOf(name, ofBody, mapping.kind);
  const entry = {
    raw,
    row,
    record: ofBody,
    headers: new Map([...headers, ["name", mapping.header] as const]),
    id: null,
    source: "mention" as const,
  };
  const key = run.bodies.enter(mention, entry);
  const organisation = new Map([...headers, ["organisation", mapping.header] as const]);
  return { name, key, record: ofMember, headers: organisation };
}
