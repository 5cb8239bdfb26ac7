import { agreementRows, degreeOf } from "./neighbours";
import type { AuthorityMeasure } from "./networkMeasure";
import { rowAt } from "./rows";

/** Partnerships of i, also those with no other authority. */
export const hyperdegree: AuthorityMeasure<number> = {
  id: "hyperdegree",
  citation: null,
  valuesOf: (network) => agreementRows(network).of.map(({ length }) => length),
};

/** Distinct authorities that share a partnership with i. */
export const degree: AuthorityMeasure<number> = {
  id: "degree",
  citation: null,
  valuesOf: (network) => network.ids.map((_, i) => degreeOf(network, i)),
};

/** Σ_j Σ_p 1/(k_p − 1) over the partnerships p shared by i and j = partnerships of i with at least 2 authorities. */
export const strengthNewman: AuthorityMeasure<number> = {
  id: "strengthNewman",
  citation: "Newman 2001; networkx collaboration_weighted_projected_graph",
  valuesOf: (network) =>
    agreementRows(network).of.map((partnerships) => {
      let strength = 0;
      for (const p of partnerships) {
        const others = rowAt(network.parties, p).length - 1;
        for (let j = 0; j < others; j++) strength += 1 / others;
      }
      return strength;
    }),
};
