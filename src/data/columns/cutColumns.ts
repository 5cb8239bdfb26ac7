import { MAX_COLUMNS, MAX_DEPTH } from "../limits";

const encode = (text: string) => new TextEncoder().encode(text);
const OPENING = encode('{"columns":{');
const AFTER_NAME = encode('":[');
const CLOSING = encode("}}");
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT] = [0x5b, 0x5d, 0x7b];

/**
 * The columns of a table as `publish` writes it, without a space between: each a list, still in bytes. `null` where the
 * table is written in any other way. What is in a list is looked at by who parses it.
 */
export function cutColumns(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  if (!startsAt(bytes, 0, OPENING)) return null;
  const columns = new Map<string, Uint8Array>();
  for (let at = OPENING.length; columns.size < MAX_COLUMNS; at += 1) {
    const nameEnd = bytes[at] === QUOTE ? bytes.indexOf(QUOTE, at + 1) : -1;
    if (nameEnd < 0 || !startsAt(bytes, nameEnd, AFTER_NAME)) return null;
    const name = new TextDecoder().decode(bytes.subarray(at + 1, nameEnd));
    if (!/^\w+$/.test(name) || columns.has(name)) return null;
    const start = nameEnd + AFTER_NAME.length - 1;
    at = afterList(bytes, start);
    if (at < 0) return null;
    columns.set(name, bytes.subarray(start, at));
    if (startsAt(bytes, at, CLOSING)) return isEnd(bytes, at + CLOSING.length) ? columns : null;
    if (bytes[at] !== COMMA) return null;
  }
  return null;
}

function startsAt(bytes: Uint8Array, at: number, what: Uint8Array): boolean {
  return what.every((byte, index) => bytes[at + index] === byte);
}

function isEnd(bytes: Uint8Array, from: number): boolean {
  return bytes.subarray(from).every((byte) => byte === 0x0a || byte === 0x20);
}

/** The place after the list that opens at `start`; -1 where it does not close, or there are objects in it. */
function afterList(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length && depth < MAX_DEPTH; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      for (at++; at < bytes.length && bytes[at] !== QUOTE; at++) if (bytes[at] === BACKSLASH) at++;
    } else if (byte === OPEN_LIST) depth += 1;
    else if (byte === OPEN_OBJECT) return -1;
    else if (byte === CLOSE_LIST) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
