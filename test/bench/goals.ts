/** Goals, and whether what was measured meets them: pure. */

export interface Verdict {
  /** In words: «≤ 0.6 × deck.gl». */
  readonly goal: string;
  /** What it comes to in this run, in the unit of the figure. */
  readonly limit: number;
  readonly isMet: boolean;
}

/** One verdict, or none where either side was not measured. */
export function atMost(value: number | null, limit: number | null, goal: string): Verdict[] {
  return value === null || limit === null ? [] : [{ goal, limit, isMet: value <= limit }];
}

export function atLeast(value: number | null, limit: number | null, goal: string): Verdict[] {
  return value === null || limit === null ? [] : [{ goal, limit, isMet: value >= limit }];
}

/** `null` where either was not measured, or there is nothing to divide by. */
export function ratioOf(value: number | null, to: number | null): number | null {
  return value === null || to === null || to === 0 ? null : value / to;
}

/** A share of what a peer takes, `null` without the peer. */
export function shareOf(share: number, peer: number | null): number | null {
  return peer === null ? null : share * peer;
}

/** What is left above the floor; never less than nothing, `null` where either was not measured. */
export function overFloor(value: number | null, floor: number | null): number | null {
  return value === null || floor === null ? null : Math.max(0, value - floor);
}

export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The least value that at least this share of the values does not exceed; `null` of none. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

export interface SizedValue {
  readonly links: number;
  readonly value: number;
}

/**
 * The power of the number of links by which a value grows from one size to another: 1 is linear, 0 does not grow.
 * `null` where one of them is not above nought.
 */
export function exponentOf(small: SizedValue, large: SizedValue): number | null {
  if (small.value <= 0 || large.value <= 0 || small.links === large.links) return null;
  return Math.log(large.value / small.value) / Math.log(large.links / small.links);
}
