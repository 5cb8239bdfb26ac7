/**
 * The arithmetic mean of the values that are there, as d3's; `undefined` of none. On its own, since d3's functions on
 * arrays come to the first page all together.
 */
export function mean<T>(
  items: readonly T[],
  valueOf: (item: T) => number | undefined,
): number | undefined {
  let sum = 0;
  let count = 0;
  for (const item of items) {
    const value = valueOf(item);
    if (value === undefined) continue;
    sum += value;
    count++;
  }
  return count === 0 ? undefined : sum / count;
}
