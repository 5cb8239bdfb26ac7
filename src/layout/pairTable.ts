/** Numbers pairs of bodies, from 0 on, in the order in which they are met first. */
export interface PairTable {
  /** The number of the pair; `a` and `b` in either order. */
  readonly numberOf: (a: number, b: number) => number;
}

/** `most` = meetings there may be at most, between so many `bodies`. */
export function pairTable(most: number, bodies: number): PairTable {
  const all = (bodies * (bodies - 1)) / 2;
  // A place for each pair there can be is found at once, and here takes no more room than a table to search.
  return all <= 2 * most ? directTable(all) : hashTable(most);
}

function directTable(all: number): PairTable {
  // 0 = not met; pages that nobody writes to are never taken.
  const numbers = new Uint32Array(all);
  let pairs = 0;
  return {
    numberOf: (a, b) => {
      const at = a < b ? (b * (b - 1)) / 2 + a : (a * (a - 1)) / 2 + b;
      const known = numbers[at] ?? 0;
      if (known !== 0) return known - 1;
      numbers[at] = pairs + 1;
      return pairs++;
    },
  };
}

function hashTable(most: number): PairTable {
  // At most half full: a search ends after a step or two.
  const bits = Math.ceil(Math.log2(Math.max(1, most))) + 1;
  const mask = 2 ** bits - 1;
  const slots = new Uint32Array(mask + 1);
  const lower = new Uint32Array(most);
  const upper = new Uint32Array(most);
  let pairs = 0;
  return {
    numberOf: (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      let hash = Math.imul(low, 0x9e37_79b1) ^ Math.imul(high + 1, 0x85eb_ca6b);
      hash ^= hash >>> 15;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const known = slots[slot] ?? 0;
        if (known !== 0) {
          if (lower[known - 1] === low && upper[known - 1] === high) return known - 1;
          continue;
        }
        slots[slot] = pairs + 1;
        lower[pairs] = low;
        upper[pairs] = high;
        return pairs++;
      }
    },
  };
}
