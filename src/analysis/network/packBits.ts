import type { AuthorityNetwork } from "./buildNetwork";
import { rowAt } from "./rows";

/**
 * Who is linked with whom as bits. Authorities stand in slots, region after region; each region begins with a new word
 * of 32 slots, so that a word belongs to one region.
 */
export interface LinkBits {
  readonly slots: number;
  readonly words: number;
  /** Authority → slot, slot → authority or −1. */
  readonly slotOf: Int32Array;
  readonly inSlot: Int32Array;
  /** Region → its first word, one more at the end. */
  readonly firstWord: Int32Array;
  /** Word w of slot s at [s·words + w], and the same at [w·slots + s]: each loop reads what lies together. */
  readonly bySlot: Int32Array;
  readonly byWord: Int32Array;
}

/** Above this share of all pairs, whole words of links cost less than links one by one; below 32 slots nothing does. */
const DENSE_SHARE = 0.03;
const DENSE_ROSTER = { smallest: 256, largest: 20_000 };

export function isDense({ ids: { length: n }, pairs }: AuthorityNetwork): boolean {
  return n >= DENSE_ROSTER.smallest && n <= DENSE_ROSTER.largest && 2 * pairs > DENSE_SHARE * n * n;
}

export function packBits(network: AuthorityNetwork): LinkBits {
  const { regions, regionOf, regionSizes, ids } = network;
  const firstWord = new Int32Array(regions.length + 1);
  regionSizes.forEach((size, g) => {
    firstWord[g + 1] = (firstWord[g] ?? 0) + Math.ceil(size / 32);
  });
  const words = firstWord[regions.length] ?? 0;
  const slots = words * 32;
  const next = Int32Array.from(firstWord, (word) => word * 32);
  const inSlot = new Int32Array(slots).fill(-1);
  const slotOf = Int32Array.from(ids, (_, i) => {
    const g = regionOf[i] ?? 0;
    const slot = next[g] ?? 0;
    next[g] = slot + 1;
    inSlot[slot] = i;
    return slot;
  });
  const bySlot = new Int32Array(slots * words);
  const byWord = new Int32Array(slots * words);
  ids.forEach((_, i) => {
    const row = slotOf[i] ?? 0;
    for (const j of rowAt(network.neighbours, i)) {
      const slot = slotOf[j] ?? 0;
      const word = slot >>> 5;
      const bit = 1 << (slot & 31);
      bySlot[row * words + word] = (bySlot[row * words + word] ?? 0) | bit;
      byWord[word * slots + row] = (byWord[word * slots + row] ?? 0) | bit;
    }
  });
  return { slots, words, slotOf, inSlot, firstWord, bySlot, byWord };
}

/** Slots linked with both, among the words [from, to). */
export function countCommon(
  bits: LinkBits,
  a: number,
  b: number,
  from: number,
  to: number,
): number {
  const { bySlot, words } = bits;
  const shift = (b - a) * words;
  const end = a * words + to;
  let count = 0;
  for (let at = a * words + from; at < end; at++) {
    let x = (bySlot[at] ?? 0) & (bySlot[at + shift] ?? 0);
    // Bits of a word counted side by side, in pairs, fours and bytes.
    x -= (x >>> 1) & 0x55555555;
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
    count += Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Whether any slot is linked with both. */
export function haveCommon({ bySlot, words }: LinkBits, a: number, b: number): boolean {
  for (let word = 0; word < words; word++) {
    if (((bySlot[a * words + word] ?? 0) & (bySlot[b * words + word] ?? 0)) !== 0) return true;
  }
  return false;
}

export function areLinked({ bySlot, words }: LinkBits, a: number, b: number): boolean {
  return (((bySlot[a * words + (b >>> 5)] ?? 0) >>> (b & 31)) & 1) === 1;
}
