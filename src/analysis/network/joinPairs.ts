import type { Steps } from "../../model/inSteps";
import { type Rows, viewRows } from "./rows";

/** Sorting so many costs as much as looking at everybody once, 32 at a time. */
const SORTING_COSTS = 4;
/** Authorities between two steps. */
const PIECE = 32;

/**
 * Authority → those it shares a partnership with: every pair once, from both ends, in rising order. In steps, for where
 * others must not wait.
 */
export function* joinPairs(parties: Rows, agreements: Rows): Steps<Rows> {
  const n = agreements.of.length;
  const start = new Int32Array(n + 1);
  // Room for everybody met, met again or not: pages of it that nobody writes to are never taken.
  const items = new Int32Array(countMet(parties, agreements));
  const met = new Int32Array(Math.ceil(n / 32));
  for (const [i, partnerships] of agreements.of.entries()) {
    const from = start[i] ?? 0;
    start[i + 1] = from + listMet(i, partnerships, parties, met, items.subarray(from));
    if (i % PIECE === PIECE - 1) yield;
  }
  return viewRows(start, items.subarray(0, start[n]));
}

function countMet(parties: Rows, agreements: Rows): number {
  const n = agreements.of.length;
  let sum = 0;
  for (const partnerships of agreements.of) {
    let own = 0;
    for (const p of partnerships) own += (parties.start[p + 1] ?? 0) - (parties.start[p] ?? 0) - 1;
    sum += Math.min(own, n - 1);
  }
  return sum;
}

/** Writes those that one authority meets in its partnerships, in rising order, and says how many. `met`: all 0, and left so. */
function listMet(
  own: number,
  partnerships: Int32Array,
  { start, items }: Rows,
  met: Int32Array,
  found: Int32Array,
): number {
  met[own >>> 5] = 1 << (own & 31);
  let count = 0;
  for (const p of partnerships) {
    const end = start[p + 1] ?? 0;
    for (let at = start[p] ?? 0; at < end; at++) {
      const other = items[at] ?? 0;
      const marks = met[other >>> 5] ?? 0;
      const mark = 1 << (other & 31);
      if ((marks & mark) !== 0) continue;
      met[other >>> 5] = marks | mark;
      found[count++] = other;
    }
  }
  const row = found.subarray(0, count);
  if (count * SORTING_COSTS >= met.length) sortByMarks(own, met, row);
  else row.sort();
  for (const other of row) met[other >>> 5] = 0;
  met[own >>> 5] = 0;
  return count;
}

function sortByMarks(own: number, met: Int32Array, row: Int32Array): void {
  met[own >>> 5] = (met[own >>> 5] ?? 0) & ~(1 << (own & 31));
  let next = 0;
  for (let word = 0; word < met.length; word++) {
    for (let rest = met[word] ?? 0; rest !== 0; rest &= rest - 1) {
      row[next++] = word * 32 + 31 - Math.clz32(rest & -rest);
    }
  }
}
