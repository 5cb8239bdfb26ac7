const [QUOTE, COMMA, CLOSE_LIST] = [0x22, 0x2c, 0x5d];
/** Of the hash FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/**
 * The rows that the names in a list stand for, without making a text of any: half a million would be thrown away at
 * once. `bytes` is a JSON list of texts written without spaces; `null` where it is not, or a name stands for no row.
 * The names of `rows` are ASCII, and count from 0 in their order.
 */
export function numberNames(
  bytes: Uint8Array,
  rows: ReadonlyMap<string, number>,
): Uint32Array | null {
  const names = [...rows.keys()];
  const places = hashNames(names);
  const found = new Uint32Array(countNames(bytes));
  let [count, last] = [0, 0];
  for (let at = 1; count < found.length; at++) {
    if (bytes[at] !== QUOTE) return null;
    const from = at + 1;
    let hash = BASIS;
    for (at = from; at < bytes.length && bytes[at] !== QUOTE; at++) {
      hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
    }
    const row = rowOf(hash, from, at);
    if (row < 0) return null;
    found[count++] = last = row;
    at += 1;
    if (bytes[at] !== (count < found.length ? COMMA : CLOSE_LIST)) return null;
  }
  return found;

  function rowOf(hash: number, from: number, to: number): number {
    // Rows that follow each other often name the same, or the next.
    if (isName(last, from, to)) return last;
    if (isName(last + 1, from, to)) return last + 1;
    for (let place = hash; ; place++) {
      const row = (places[place & (places.length - 1)] ?? 0) - 1;
      if (row < 0 || isName(row, from, to)) return row;
    }
  }

  function isName(row: number, from: number, to: number): boolean {
    const name = names[row];
    if (name?.length !== to - from) return false;
    for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== bytes[from + i]) return false;
    return true;
  }
}

/** Where the hash of each name leads: its row, from 1, or else at the next place, as far as there are no gaps. */
function hashNames(names: readonly string[]): Int32Array {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(2 * names.length + 2)));
  for (const [row, name] of names.entries()) {
    let hash = BASIS;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
    while (places[hash & (places.length - 1)] !== 0) hash++;
    places[hash & (places.length - 1)] = row + 1;
  }
  return places;
}

/** As many as commas and one, where no name has a comma: ids have none. */
function countNames(bytes: Uint8Array): number {
  if (bytes.length <= 2) return 0;
  let count = 1;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === COMMA) count++;
  return count;
}
