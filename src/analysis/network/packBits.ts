import type { AuthorityNetwork } from "./buildNetwork";
import { neighbourRows, linkedPairs } from "./neighbours";
import { rowAt } from "./rows";

/**
 * Who is linked with whom as bits. Authorities stand in slots, region after region; each region begins with a new pair
 * of words of 32 slots, so that two words belong to one region.
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

export function isDense(network: AuthorityNetwork): boolean {
  const n = network.ids.length;
  if (n < DENSE_ROSTER.smallest || n > DENSE_ROSTER.largest) return false;
  return 2 * linkedPairs(network) > DENSE_SHARE * n * n;
}

export function packBits(network: AuthorityNetwork): LinkBits {
  const { regions, regionOf, regionSizes, ids } = network;
  const firstWord = new Int32Array(regions.length + 1);
  regionSizes.forEach((size, g) => {
    firstWord[g + 1] = (firstWord[g] ?? 0) + 2 * Math.ceil(size / 64);
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
  ids.forEach((_, i) => {
    const row = (slotOf[i] ?? 0) * words;
    for (const j of rowAt(neighbourRows(network), i)) {
      const slot = slotOf[j] ?? 0;
      const at = row + (slot >>> 5);
      bySlot[at] = (bySlot[at] ?? 0) | (1 << (slot & 31));
    }
  });
  const byWord = new Int32Array(slots * words);
  for (let word = 0; word < words; word++) {
    for (let slot = 0; slot < slots; slot++) {
      byWord[word * slots + slot] = bySlot[slot * words + word] ?? 0;
    }
  }
  return { slots, words, slotOf, inSlot, firstWord, bySlot, byWord };
}

/** The slots linked with one, in rising order; how many they are. */
export function listLinked({ bySlot, words }: LinkBits, slot: number, found: Int32Array): number {
  let count = 0;
  for (let word = 0; word < words; word++) {
    for (let rest = bySlot[slot * words + word] ?? 0; rest !== 0; rest &= rest - 1) {
      found[count++] = word * 32 + 31 - Math.clz32(rest & -rest);
    }
  }
  return count;
}

/** Whether those linked with a slot and those linked with them are as many as `others`: all it can reach. */
export function areAllNear(
  { bySlot, words }: LinkBits,
  slot: number,
  linked: Int32Array,
  others: number,
): boolean {
  const reached = bySlot.slice(slot * words, (slot + 1) * words);
  reached[slot >>> 5] = (reached[slot >>> 5] ?? 0) | (1 << (slot & 31));
  if (countBits(reached) > others) return true;
  return linked.some((other) => {
    for (let word = 0; word < words; word++) {
      reached[word] = (reached[word] ?? 0) | (bySlot[other * words + word] ?? 0);
    }
    return countBits(reached) > others;
  });
}

function countBits(words: Int32Array): number {
  let count = 0;
  for (const word of words) count += bitsIn(word);
  return count;
}

/** Bits of a word counted side by side, in pairs, fours and bytes. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
