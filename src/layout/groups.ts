/** Numbers in groups, one after the other: the n-th runs from `offsets[n]` to `offsets[n + 1]`. */
export interface Groups {
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
}

/** Sorts items into `count` groups; within a group they keep their order. */
export function groupItems(groupOf: Uint32Array, items: Uint32Array, count: number): Groups {
  const offsets = new Uint32Array(count + 1);
  for (const group of groupOf) offsets[group + 1] = (offsets[group + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice(0, count);
  const sorted = new Uint32Array(items.length);
  groupOf.forEach((group, i) => {
    const at = next[group] ?? 0;
    next[group] = at + 1;
    sorted[at] = items[i] ?? 0;
  });
  return { offsets, items: sorted };
}

/** The items of one group. */
export function itemsOf({ offsets, items }: Groups, group: number): Uint32Array {
  return items.subarray(offsets[group], offsets[group + 1]);
}

/** For each group, whether one of its items has the flag: 1 or 0. */
export function anyOf({ offsets, items }: Groups, flags: Uint8Array): Uint8Array {
  const found = new Uint8Array(offsets.length - 1);
  for (let group = 0; group < found.length; group++) {
    const end = offsets[group + 1] ?? 0;
    for (let at = offsets[group] ?? 0; at < end; at++) {
      if (flags[items[at] ?? 0] === 1) {
        found[group] = 1;
        break;
      }
    }
  }
  return found;
}
