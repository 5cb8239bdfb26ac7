import { degreeOf, type AuthorityNetwork } from "./buildNetwork";
import type { AuthorityMeasure, GraphMeasure } from "./networkMeasure";
import { rowAt } from "./rows";

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

function trianglesOf(network: AuthorityNetwork): readonly number[] {
  return network.ids.map((_, i) => {
    let triangles = 0;
    eachClosedPair(network, i, () => triangles++);
    return triangles;
  });
}

const marks = new WeakMap<AuthorityNetwork, Int32Array>();

/** Visits each pair a < b of neighbours of `centre` that are linked with each other. */
export function eachClosedPair(
  network: AuthorityNetwork,
  centre: number,
  visit: (a: number, b: number) => void,
): void {
  const marked = marks.get(network) ?? new Int32Array(network.ids.length);
  marks.set(network, marked);
  const around = rowAt(network.neighbours, centre);
  for (const a of around) marked[a] = centre + 1;
  for (const a of around) {
    for (const b of rowAt(network.neighbours, a)) {
      if (b > a && marked[b] === centre + 1) visit(a, b);
    }
  }
}
