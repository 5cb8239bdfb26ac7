import { UNKNOWN_REGION } from "./authorityNumbers";
import { interregionalBySizes, type Chance } from "./interregionalChance";
import type { AuthorityNetwork } from "./buildNetwork";
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
export function interregionalByChance(network: AuthorityNetwork): Chance {
  const counts: number[] = [];
  const { start } = network.parties;
  for (let p = 0; p + 1 < start.length; p++) {
    const size = (start[p + 1] ?? 0) - (start[p] ?? 0);
    counts[size] = (counts[size] ?? 0) + 1;
  }
  return interregionalBySizes(network, counts);
}
