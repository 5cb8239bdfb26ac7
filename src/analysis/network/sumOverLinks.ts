import type { LinkBits } from "./packBits";

/** Sums of the 256 ways to choose among 8 values, for each of the 4 bytes of two words; or of pairs of values, of one. */
const sums = new Float64Array(2048);

/**
 * For each of the first `count` slots of `rows`, the sum of `values` over the slots linked with it among the words
 * [from, to), both even; in `totals`, place by place. Eight links cost one look-up (Arlazarov et al. 1970).
 */
export function sumOverLinks(
  { byWord, slots }: LinkBits,
  values: Float64Array,
  [from, to]: readonly [number, number],
  rows: Int32Array,
  count: number,
  totals: Float64Array,
): void {
  totals.fill(0, 0, count);
  for (let word = from; word < to; word += 2) {
    if (isEmpty(values, word) && isEmpty(values, word + 1)) continue;
    tabulate(values, word, 0);
    tabulate(values, word + 1, 1024);
    const near = word * slots;
    const far = near + slots;
    for (let r = 0; r < count; r++) {
      const slot = rows[r] ?? 0;
      const x = byWord[near + slot] ?? 0;
      const y = byWord[far + slot] ?? 0;
      totals[r] =
        (totals[r] ?? 0) +
        (sums[x & 255] ?? 0) +
        (sums[256 + ((x >>> 8) & 255)] ?? 0) +
        (sums[512 + ((x >>> 16) & 255)] ?? 0) +
        (sums[768 + (x >>> 24)] ?? 0) +
        (sums[1024 + (y & 255)] ?? 0) +
        (sums[1280 + ((y >>> 8) & 255)] ?? 0) +
        (sums[1536 + ((y >>> 16) & 255)] ?? 0) +
        (sums[1792 + (y >>> 24)] ?? 0);
    }
  }
}

/** The same of two values of each slot at once, side by side, a word after the other. */
export function sumTwoOverLinks(
  { byWord, slots }: LinkBits,
  values: Float64Array,
  [from, to]: readonly [number, number],
  rows: Int32Array,
  count: number,
  totals: Float64Array,
): void {
  totals.fill(0, 0, 2 * count);
  for (let word = from; word < to; word++) {
    tabulateTwo(values, word);
    const row = word * slots;
    for (let r = 0; r < count; r++) {
      const x = byWord[row + (rows[r] ?? 0)] ?? 0;
      const a = (x & 255) << 1;
      const b = 512 | ((x >>> 7) & 510);
      const c = 1024 | ((x >>> 15) & 510);
      const d = 1536 | ((x >>> 23) & 510);
      const at = r << 1;
      totals[at] =
        (totals[at] ?? 0) + ((sums[a] ?? 0) + (sums[b] ?? 0)) + ((sums[c] ?? 0) + (sums[d] ?? 0));
      totals[at | 1] =
        (totals[at | 1] ?? 0) +
        ((sums[a | 1] ?? 0) + (sums[b | 1] ?? 0)) +
        ((sums[c | 1] ?? 0) + (sums[d | 1] ?? 0));
    }
  }
}

function tabulateTwo(values: Float64Array, word: number): void {
  for (let byte = 0; byte < 4; byte++) {
    const base = byte * 512;
    sums[base] = 0;
    sums[base + 1] = 0;
    for (let bit = 0; bit < 8; bit++) {
      const at = 2 * (word * 32 + byte * 8 + bit);
      const one = values[at] ?? 0;
      const other = values[at + 1] ?? 0;
      const half = 2 << bit;
      for (let chosen = 0; chosen < half; chosen += 2) {
        sums[base + half + chosen] = (sums[base + chosen] ?? 0) + one;
        sums[base + half + chosen + 1] = (sums[base + chosen + 1] ?? 0) + other;
      }
    }
  }
}

function isEmpty(values: Float64Array, word: number): boolean {
  for (let slot = word * 32; slot < word * 32 + 32; slot++) if (values[slot] !== 0) return false;
  return true;
}

function tabulate(values: Float64Array, word: number, at: number): void {
  for (let byte = 0; byte < 4; byte++) {
    const base = at + byte * 256;
    sums[base] = 0;
    for (let bit = 0; bit < 8; bit++) {
      const value = values[word * 32 + byte * 8 + bit] ?? 0;
      const half = 1 << bit;
      for (let chosen = 0; chosen < half; chosen++) {
        sums[base + half + chosen] = (sums[base + chosen] ?? 0) + value;
      }
    }
  }
}
