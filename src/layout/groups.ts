import type { Steps } from "../model/inSteps";

/** Numbers in groups, one after the other: the n-th runs from `offsets[n]` to `offsets[n + 1]`. */
export interface Groups {
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
}

/** In no group. */
export const NO_GROUP = 0xffff_ffff;

/** Numbers looked at between two steps. */
const PIECE = 200_000;

/**
 * Sorts the numbers from 0 on into `count` groups; within a group they keep their order. Each list tells the group of
 * each number, so that with several of them a number is in several groups: first all of the first list.
 */
export function* groupNumbers(lists: readonly Uint32Array[], count: number): Steps<Groups> {
  const offsets = new Uint32Array(count + 1);
  for (const groupOf of lists) {
    for (let from = 0; from < groupOf.length; from += PIECE) {
      countGroups(groupOf.subarray(from, from + PIECE), offsets);
      yield;
    }
  }
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice(0, count);
  const items = new Uint32Array(offsets[count] ?? 0);
  for (const groupOf of lists) {
    for (let from = 0; from < groupOf.length; from += PIECE) {
      fillGroups(groupOf.subarray(from, from + PIECE), from, next, items);
      yield;
    }
  }
  return { offsets, items };
}

function countGroups(groupOf: Uint32Array, offsets: Uint32Array): void {
  for (const group of groupOf) {
    if (group !== NO_GROUP) offsets[group + 1] = (offsets[group + 1] ?? 0) + 1;
  }
}

function fillGroups(groupOf: Uint32Array, from: number, next: Uint32Array, items: Uint32Array) {
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] ?? NO_GROUP;
    if (group === NO_GROUP) continue;
    const at = next[group] ?? 0;
    next[group] = at + 1;
    items[at] = from + i;
  }
}

/** The items of one group. */
export function itemsOf({ offsets, items }: Groups, group: number): Uint32Array {
  return items.subarray(offsets[group], offsets[group + 1]);
}
