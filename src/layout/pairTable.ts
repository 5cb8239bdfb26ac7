/** Pairs of bodies as they were found: each pair once, and every time it was met. */
export interface Pairs {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** For each meeting, the number of its pair, and what was given with it. */
  readonly linkOf: Uint32Array;
  readonly itemOf: Uint32Array;
}

const FREE = 0xffff_ffff;

/** Numbers pairs in the order in which they are met first; `most` = meetings there may be at most. */
export function pairTable(most: number) {
  // At most half full: a search ends after a step or two.
  const bits = Math.ceil(Math.log2(Math.max(1, most))) + 1;
  const mask = 2 ** bits - 1;
  const slots = new Uint32Array(mask + 1).fill(FREE);
  const source = new Uint32Array(most);
  const target = new Uint32Array(most);
  const linkOf = new Uint32Array(most);
  const itemOf = new Uint32Array(most);
  let pairs = 0;
  let meetings = 0;
  function numberOf(a: number, b: number): number {
    let hash = Math.imul(a, 0x9e37_79b1) ^ Math.imul(b + 1, 0x85eb_ca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot] ?? FREE;
      if (known !== FREE) {
        if (source[known] === a && target[known] === b) return known;
        continue;
      }
      slots[slot] = pairs;
      source[pairs] = a;
      target[pairs] = b;
      return pairs++;
    }
  }
  return {
    /** Two bodies met in an item; `a` and `b` always in the same order. */
    add: (a: number, b: number, item: number): void => {
      linkOf[meetings] = numberOf(a, b);
      itemOf[meetings] = item;
      meetings++;
    },
    finish: (): Pairs => ({
      source: source.slice(0, pairs),
      target: target.slice(0, pairs),
      linkOf: linkOf.subarray(0, meetings),
      itemOf: itemOf.subarray(0, meetings),
    }),
  };
}
