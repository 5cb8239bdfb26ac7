import type { AuthorityNetwork } from "./buildNetwork";
import { neighbourRows, linkedPairs } from "./neighbours";
import type { GraphMeasure } from "./networkMeasure";
import { rowAt } from "./rows";

/** 2m/(n(n − 1)); undefined below two authorities. Not a target: it falls when the roster grows. */
export const density: GraphMeasure = {
  id: "density",
  citation: "R sna::gden",
  valueOf: (network) => {
    const n = network.ids.length;
    return n < 2 ? null : (2 * linkedPairs(network)) / (n * (n - 1));
  },
};

/** F = 1 − Σ s(s − 1)/(n(n − 1)) over the sizes s of the components; undefined below two authorities. */
export const fragmentation: GraphMeasure = {
  id: "fragmentation",
  citation: "Borgatti 2006",
  valueOf(network) {
    const n = network.ids.length;
    if (n < 2) return null;
    const together = componentSizes(network).reduce((sum, size) => sum + size * (size - 1), 0);
    return 1 - together / (n * (n - 1));
  },
};

/** Authorities in each connected part, the largest first; an isolated authority is a part of one. */
export function componentSizes(network: AuthorityNetwork): readonly number[] {
  const sizes = new Map<number, number>();
  for (const component of componentOf(network)) {
    sizes.set(component, (sizes.get(component) ?? 0) + 1);
  }
  return [...sizes.values()].sort((a, b) => b - a);
}

const components = new WeakMap<AuthorityNetwork, Int32Array>();

/** Authority → the first authority of its connected part. */
export function componentOf(network: AuthorityNetwork): Int32Array {
  const known = components.get(network);
  if (known) return known;
  const component = new Int32Array(network.ids.length).fill(-1);
  network.ids.forEach((_, root) => {
    if (component[root] !== -1) return;
    component[root] = root;
    const reached = [root];
    for (const v of reached) {
      for (const w of rowAt(neighbourRows(network), v)) {
        if (component[w] !== -1) continue;
        component[w] = root;
        reached.push(w);
      }
    }
  });
  components.set(network, component);
  return component;
}
