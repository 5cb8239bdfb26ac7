import { UNKNOWN_REGION } from "./authorityNumbers";
import type { AuthorityMeasure } from "./networkMeasure";
import { tiesByRegion } from "./tiesByRegion";

/** 1 − Σ_g (d_ig/d_i)²: 0 = all its links go to one region; undefined for an isolated authority. */
export const participation: AuthorityMeasure = {
  id: "participation",
  citation: "Guimerà & Amaral 2005",
  valuesOf: (network) =>
    tiesByRegion(network).map((counts) => {
      const all = counts.reduce((sum, count) => sum + count, 0);
      return all === 0 ? null : 1 - sumSquares(counts, all);
    }),
};

/** Distinct regions among its neighbours, its own counted when it meets one there. */
export const regionsReached: AuthorityMeasure<number> = {
  id: "regionsReached",
  citation: "Guimerà & Amaral 2005",
  valuesOf: (network) =>
    tiesByRegion(network).map((counts) => {
      return network.regions.filter((region, g) => region !== UNKNOWN_REGION && counts[g] !== 0)
        .length;
    }),
};

function sumSquares(counts: Int32Array, all: number): number {
  let sum = 0;
  for (const count of counts) sum += (count / all) ** 2;
  return sum;
}
