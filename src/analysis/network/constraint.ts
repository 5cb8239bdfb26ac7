import { degreeOf } from "./neighbours";
import { heavyScoresOf } from "./heavyScores";
import type { AuthorityMeasure } from "./networkMeasure";

/** Σ_j (p_ij + Σ_q p_iq p_qj)² over the neighbours j of i, with p_ij = 1/d_i; undefined for an isolated authority. */
export const constraint: AuthorityMeasure = {
  id: "constraint",
  citation: "Burt 1992; networkx, igraph (unweighted)",
  valuesOf: (network) =>
    Array.from(heavyScoresOf(network).constraint, (value, i) =>
      degreeOf(network, i) === 0 ? null : value,
    ),
};
