import { afterSpace, LONGEST_NUMBER } from "./jsonTokens";

const BACKSLASH = 0x5c;
const COLON = 0x3a;

/**
 * How many keys a JSON text writes down, which are its texts before a colon; `null` where it takes more to tell: a text
 * may go on after a quote, or what stands between two texts is longer than any number may be.
 */
export function countWrittenKeys(text: string): number | null {
  let [keys, at] = [0, 0];
  while (at < text.length) {
    const from = text.indexOf('"', at);
    const gap = (from < 0 ? text.length : from) - at;
    if (gap > LONGEST_NUMBER) return null;
    if (from < 0) break;
    const to = text.indexOf('"', from + 1);
    if (to < 0 || text.charCodeAt(to - 1) === BACKSLASH) return null;
    at = afterSpace(text, to + 1);
    if (text.charCodeAt(at) === COLON) keys += 1;
  }
  return keys;
}

/** How many keys a parsed value has: fewer than are written down where one is there twice; `NaN` where it is too deep. */
export function countKeys(value: unknown, maxDepth: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (maxDepth === 0) return NaN;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value) keys += countKeys(item, maxDepth - 1);
    return keys;
  }
  const cells = value as Readonly<Record<string, unknown>>;
  for (const name in cells) keys += 1 + countKeys(cells[name], maxDepth - 1);
  return keys;
}
