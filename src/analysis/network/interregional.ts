import { UNKNOWN_REGION, type AuthorityNetwork } from "./buildNetwork";
import type { GraphMeasure } from "./networkMeasure";

/** Partnerships with authorities of at least 2 regions. */
export const interregional: GraphMeasure<number> = {
  id: "interregional",
  citation: null,
  valueOf: ({ regions, regionOf, parties }) => {
    const spansRegions = (authorities: Int32Array): boolean => {
      const labels = Array.from(authorities, (i) => regions[regionOf[i] ?? 0]);
      return new Set(labels.filter((label) => label !== UNKNOWN_REGION)).size >= 2;
    };
    return parties.of.filter(spansRegions).length;
  },
};

/** Σ_p [1 − Σ_g C(n_g,k_p)/C(n,k_p)] over the partnerships with at least 2 authorities: exact. */
export const interregionalExpected: GraphMeasure = {
  id: "interregionalExpected",
  citation: null,
  valueOf: (network) => interregionalByChance(network).mean,
};

/** Mean and variance of the interregional partnerships when each draws its authorities at random from the roster. */
export function interregionalByChance(network: AuthorityNetwork): {
  readonly mean: number;
  readonly variance: number;
} {
  const chanceBySize = new Map<number, number>();
  let mean = 0;
  let variance = 0;
  const { start } = network.parties;
  for (let p = 0; p + 1 < start.length; p++) {
    const size = (start[p + 1] ?? 0) - (start[p] ?? 0);
    if (size < 2) continue;
    const chance = chanceBySize.get(size) ?? chanceOfInterregional(network, size);
    chanceBySize.set(size, chance);
    mean += chance;
    variance += chance * (1 - chance);
  }
  return { mean, variance };
}

/** Those without a region make nothing interregional: what counts is not being drawn from one region and from them. */
function chanceOfInterregional({ ids, regions, regionSizes }: AuthorityNetwork, k: number): number {
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
