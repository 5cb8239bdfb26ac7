import { isRawRecord } from "../../model/rawTable";
import { MAX_COLUMNS, MAX_DEPTH, MAX_FILE_BYTES, MAX_ROWS } from "../limits";
import { scanJson } from "../scanJson";

/** A table as its file has it, in columns of one length. */
export interface RawColumns {
  readonly length: number;
  readonly cells: ReadonlyMap<string, readonly unknown[]>;
}

/** Reads a table in columns; `null` where the bytes are anything else, or there is something to say of them. */
export function parseColumns(bytes: Uint8Array): RawColumns | null {
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
  return { length, cells: cells as ReadonlyMap<string, readonly unknown[]> };
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
