import { UNKNOWN_REGION, type AuthorityNetwork } from "./buildNetwork";
import type { AuthorityMeasure } from "./networkMeasure";
import { addTo, rowAt } from "./rows";

/** 1 − Σ_g (d_ig/d_i)²: 0 = all its links go to one region; undefined for an isolated authority. */
export const participation: AuthorityMeasure = {
  id: "participation",
  citation: "Guimerà & Amaral 2005",
  valuesOf: (network) =>
    network.ids.map((_, i) => {
      const counts = neighboursByRegion(network, i);
      const all = counts.reduce((sum, count) => sum + count, 0);
      return all === 0 ? null : 1 - counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
    }),
};

/** Distinct regions among its neighbours, its own counted when it meets one there. */
export const regionsReached: AuthorityMeasure<number> = {
  id: "regionsReached",
  citation: "Guimerà & Amaral 2005",
  valuesOf: (network) =>
    network.ids.map((_, i) => {
      const counts = neighboursByRegion(network, i);
      return network.regions.filter((region, g) => region !== UNKNOWN_REGION && counts[g] !== 0)
        .length;
    }),
};

function neighboursByRegion(network: AuthorityNetwork, i: number): Float64Array {
  const counts = new Float64Array(network.regions.length);
  for (const j of rowAt(network.neighbours, i)) addTo(counts, network.regionOf[j] ?? 0, 1);
  return counts;
}
