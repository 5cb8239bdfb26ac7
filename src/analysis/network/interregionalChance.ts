import { UNKNOWN_REGION, type LabelledAuthorities } from "./authorityNumbers";

export interface Chance {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Mean and variance of the interregional partnerships when each draws its authorities at random from the roster, from
 * how many partnerships there are of each number of authorities.
 */
export function interregionalBySizes(
  roster: LabelledAuthorities,
  countBySize: readonly (number | undefined)[],
): Chance {
  let mean = 0;
  let variance = 0;
  for (const [size, count = 0] of countBySize.entries()) {
    if (size < 2 || count === 0) continue;
    const chance = chanceOfInterregional(roster, size);
    mean += count * chance;
    variance += count * chance * (1 - chance);
  }
  return { mean, variance };
}

/** Those without a region make nothing interregional: what counts is not being drawn from one region and from them. */
function chanceOfInterregional(
  { ids, regions, regionSizes }: LabelledAuthorities,
  k: number,
): number {
  const unknown = regionSizes[regions.indexOf(UNKNOWN_REGION)] ?? 0;
  const onlyUnknown = chanceOfAll(unknown, ids.length, k);
  let within = onlyUnknown;
  regions.forEach((region, g) => {
    if (region === UNKNOWN_REGION) return;
    within += chanceOfAll((regionSizes[g] ?? 0) + unknown, ids.length, k) - onlyUnknown;
  });
  return 1 - within;
}

/** C(some,k)/C(all,k) as a product of ratios, none above 1: no factorial to overflow. */
export function chanceOfAll(some: number, all: number, k: number): number {
  let chance = 1;
  for (let i = 0; i < k; i++) chance *= Math.max(0, some - i) / (all - i);
  return chance;
}
