import type { AuthorityNetwork } from "./buildNetwork";
import { degreeOf } from "./neighbours";
import { heavyScoresOf } from "./heavyScores";
import type { AuthorityMeasure, GraphMeasure } from "./networkMeasure";

/** Linked pairs among the neighbours of i / all pairs of them; 0 below degree 2. */
export const clustering: AuthorityMeasure<number> = {
  id: "clustering",
  citation: "networkx clustering",
  valuesOf: (network) =>
    trianglesOf(network).map((triangles, i) => {
      const paths = twoPaths(degreeOf(network, i));
      return paths === 0 ? 0 : triangles / paths;
    }),
};

/** 3·triangles / paths of two links; undefined where there is no such path. */
export const transitivity: GraphMeasure = {
  id: "transitivity",
  citation: "networkx transitivity",
  valueOf(network) {
    const closed = trianglesOf(network).reduce((sum, triangles) => sum + triangles, 0);
    const paths = network.ids.reduce((sum, _, i) => sum + twoPaths(degreeOf(network, i)), 0);
    return paths === 0 ? null : closed / paths;
  },
};

export function twoPaths(degree: number): number {
  return degree < 2 ? 0 : (degree * (degree - 1)) / 2;
}

/** Linked pairs among the neighbours of each. */
function trianglesOf(network: AuthorityNetwork): readonly number[] {
  const { coordinator, gate, consultant, liaison } = heavyScoresOf(network);
  return network.ids.map(
    (_, i) => (coordinator[i] ?? 0) + (gate[i] ?? 0) + (consultant[i] ?? 0) + (liaison[i] ?? 0),
  );
}
