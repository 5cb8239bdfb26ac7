import { degreeOf, type AuthorityNetwork } from "./buildNetwork";
import type { AuthorityMeasure } from "./networkMeasure";
import { addTo, rowAt } from "./rows";
import { eachClosedPair } from "./clustering";

/** Σ_j (p_ij + Σ_q p_iq p_qj)² over the neighbours j of i, with p_ij = 1/d_i; undefined for an isolated authority. */
export const constraint: AuthorityMeasure = {
  id: "constraint",
  citation: "Burt 1992; networkx, igraph (unweighted)",
  valuesOf(network) {
    const indirect = new Float64Array(network.ids.length);
    return network.ids.map((_, i) => constraintOf(network, i, indirect));
  },
};

function constraintOf(network: AuthorityNetwork, i: number, indirect: Float64Array): number | null {
  const around = rowAt(network.neighbours, i);
  if (around.length === 0) return null;
  for (const j of around) indirect[j] = 0;
  eachClosedPair(network, i, (a, b) => {
    addTo(indirect, a, 1 / degreeOf(network, b));
    addTo(indirect, b, 1 / degreeOf(network, a));
  });
  let sum = 0;
  for (const j of around) sum += ((1 + (indirect[j] ?? 0)) / around.length) ** 2;
  return sum;
}
