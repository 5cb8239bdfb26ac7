import { isRawRecord } from "../../model/rawTable";
import { MAX_COLUMNS, MAX_DEPTH, MAX_FILE_BYTES, MAX_ROWS } from "../limits";
import { scanJson } from "../scanJson";
import { cutColumns } from "./cutColumns";
import { numberNames } from "./numberNames";

/** A table as its file has it, in columns of one length. */
export interface RawColumns {
  readonly length: number;
  readonly cells: ReadonlyMap<string, readonly unknown[]>;
  /** Columns that were numbered instead. */
  readonly rows: ReadonlyMap<string, Uint32Array>;
}

/** Column → the rows that its names stand for. */
export type NamedRows = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Reads a table in columns; `null` where the bytes are anything else, or there is something to say of them. Columns of
 * `names` are numbered, where they are as `publish` writes them and have no other names.
 */
export function parseColumns(bytes: Uint8Array, names: NamedRows = new Map()): RawColumns | null {
  return parseEach(bytes, names) ?? parseWhole(bytes);
}

function parseEach(bytes: Uint8Array, names: NamedRows): RawColumns | null {
  const columns = names.size > 0 && bytes.byteLength <= MAX_FILE_BYTES ? cutColumns(bytes) : null;
  if (!columns) return null;
  const cells = new Map<string, readonly unknown[]>();
  const rows = new Map<string, Uint32Array>();
  for (const [name, own] of columns) {
    const known = names.get(name);
    const numbered = known && numberNames(own, known);
    const text = known ? null : decode(own);
    const parsed = text === null ? null : parse(text);
    if (numbered) rows.set(name, numbered);
    else if (Array.isArray(parsed)) cells.set(name, parsed);
    else return null;
  }
  const [first, ...others] = [...cells.values(), ...rows.values()];
  const length = first?.length ?? 0;
  const isTable = length <= MAX_ROWS && others.every((column) => column.length === length);
  return isTable ? { length, cells, rows } : null;
}

function parseWhole(bytes: Uint8Array): RawColumns | null {
  const text = bytes.byteLength > MAX_FILE_BYTES ? null : decode(bytes);
  const value = text === null ? null : parse(text);
  if (text === null || !isRawRecord(value) || !isRawRecord(value["columns"])) return null;
  const cells = new Map(Object.entries(value["columns"]));
  const keys = Object.keys(value).length + cells.size;
  const columns = [...cells.values()];
  const [first] = columns;
  const length = Array.isArray(first) ? first.length : 0;
  const isTable =
    columns.every((column) => Array.isArray(column) && column.length === length) &&
    length <= MAX_ROWS &&
    cells.size <= MAX_COLUMNS;
  if (!isTable || !hasKeysOnce(text, keys)) return null;
  return { length, cells: cells as RawColumns["cells"], rows: new Map() };
}

/**
 * Whether no key of an object comes twice, of which `JSON.parse` tells nothing. Where there are as many colons as keys
 * were read, none is in a text and none belongs to a key that was lost: that is counted in a tenth of the time.
 */
function hasKeysOnce(text: string, keys: number): boolean {
  if (countColons(text) === keys) return true;
  const { flaw, repeatedKeys } = scanJson(text, MAX_DEPTH);
  return flaw === null && repeatedKeys.size === 0;
}

function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) count += 1;
  return count;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
