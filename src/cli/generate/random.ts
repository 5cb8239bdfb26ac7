/** A repeatable source of chance: the same seed and label always give the same numbers. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
}

/** One stream per label, so that drawing more in one table leaves the others as they were. */
export function makeRandom(seed: number, label: string): Random {
  const next = mulberry32(hash(label, seed));
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
  };
}

/** One of the items, or `undefined` when there is none. */
export function pickOne<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random.next() * items.length)];
}

/** A new array in an order of chance (Fisher–Yates). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  const dealt: T[] = [];
  while (left.length > 0) {
    const at = random.whole(0, left.length - 1);
    const last = left.pop() as T;
    const chosen = at < left.length ? (left[at] as T) : last;
    if (at < left.length) left[at] = last;
    dealt.push(chosen);
  }
  return dealt;
}

/** T. Ettinger's mulberry32: 32 bits of state, enough for made-up data. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over the label, started from the seed. */
function hash(label: string, seed: number): number {
  let value = (2166136261 ^ seed) >>> 0;
  for (const character of label) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  }
  return value;
}
