import { packRows, type Rows } from "./rows";

/** Sorting so many costs as much as looking at everybody once. */
const SORTING_COSTS = 16;
/** Authorities between two steps. */
const PIECE = 32;

/**
 * Authority → those it shares a partnership with: every pair once, from both ends, in rising order. In steps, for where
 * others must not wait.
 */
export function* joinPairs(parties: Rows, agreements: Rows): Generator<void, Rows> {
  const n = agreements.of.length;
  const mark = new Int32Array(n);
  const found = new Int32Array(n);
  const rows: Int32Array[] = [];
  for (const [i, partnerships] of agreements.of.entries()) {
    let count = 0;
    mark[i] = i + 1;
    for (const p of partnerships) {
      const end = parties.start[p + 1] ?? 0;
      for (let at = parties.start[p] ?? 0; at < end; at++) {
        const j = parties.items[at] ?? 0;
        if (mark[j] === i + 1) continue;
        mark[j] = i + 1;
        found[count++] = j;
      }
    }
    const isFew = count * SORTING_COSTS < n;
    rows.push(isFew ? found.slice(0, count).sort() : collectMarked(mark, i, count));
    if (i % PIECE === PIECE - 1) yield;
  }
  return packRows(rows);
}

function collectMarked(mark: Int32Array, i: number, count: number): Int32Array {
  const row = new Int32Array(count);
  let next = 0;
  for (let j = 0; j < mark.length; j++) if (mark[j] === i + 1 && j !== i) row[next++] = j;
  return row;
}
