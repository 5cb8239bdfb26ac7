import { bitsIn, type LinkBits } from "./packBits";
import { sumOverLinks, sumTwoOverLinks } from "./sumOverLinks";

/** The loops in which the dense pass spends its time, for the links it was made with. */
export interface LinkKernel {
  /**
   * For each of the first `count` slots of `rows`, puts in `totals`, place by place, the sum of `values` over the slots
   * linked with it among the words [from, to). Both are even.
   */
  sumOverLinks(
    values: Float64Array,
    words: readonly [number, number],
    rows: Int32Array,
    count: number,
    totals: Float64Array,
  ): void;
  /**
   * The same of two values of each slot at once, side by side, `values` and `totals` being twice as long; and for
   * several stretches of words, each from a border to the next, with totals of its own.
   */
  sumTwoOverLinks(
    values: Float64Array,
    borders: readonly number[],
    rows: Int32Array,
    count: number,
    totals: readonly Float64Array[],
  ): void;
  /**
   * For each of the `rows` slots from `first` on, how many slots are linked with it and with another, among the words
   * [from, to): for row r and each other slot from `first` on at [r·slots + other]. Good until the next call.
   */
  countCommon(first: number, rows: number, words: readonly [number, number]): Int32Array;
}

export type KernelMaker = (bits: LinkBits) => LinkKernel;

export function plainKernel(bits: LinkBits): LinkKernel {
  const { slots } = bits;
  let counts = new Int32Array();
  return {
    sumOverLinks: (values, words, rows, count, totals) =>
      sumOverLinks(bits, values, words, rows, count, totals),
    sumTwoOverLinks: (values, borders, rows, count, totals) =>
      totals.forEach((own, i) => {
        const words = [borders[i] ?? 0, borders[i + 1] ?? 0] as const;
        sumTwoOverLinks(bits, values, words, rows, count, own);
      }),
    countCommon(first, rows, [from, to]) {
      if (counts.length < rows * slots) counts = new Int32Array(rows * slots);
      for (let other = first; other < slots; other++) {
        for (let row = 0; row < rows; row++) {
          counts[row * slots + other] = countCommon(bits, first + row, other, from, to);
        }
      }
      return counts;
    },
  };
}

function countCommon(
  { bySlot, words }: LinkBits,
  a: number,
  b: number,
  from: number,
  to: number,
): number {
  const shift = (b - a) * words;
  const end = a * words + to;
  let count = 0;
  for (let at = a * words + from; at < end; at++) {
    count += bitsIn((bySlot[at] ?? 0) & (bySlot[at + shift] ?? 0));
  }
  return count;
}
