import { type AuthorityNetwork } from "./buildNetwork";
import type { GraphMeasure } from "./networkMeasure";
import { rowAt } from "./rows";

/** 2m/(n(n − 1)); undefined below two authorities. Not a target: it falls when the roster grows. */
export const density: GraphMeasure = {
  id: "density",
  citation: "R sna::gden",
  valueOf: ({ ids: { length: n }, pairs }) => (n < 2 ? null : (2 * pairs) / (n * (n - 1))),
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
  const seen = new Uint8Array(network.ids.length);
  const sizes: number[] = [];
  network.ids.forEach((_, root) => {
    if (seen[root] === 1) return;
    seen[root] = 1;
    const reached = [root];
    for (const v of reached) {
      for (const w of rowAt(network.neighbours, v)) {
        if (seen[w] === 1) continue;
        seen[w] = 1;
        reached.push(w);
      }
    }
    sizes.push(reached.length);
  });
  return sizes.sort((a, b) => b - a);
}
