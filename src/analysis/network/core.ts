import type { AuthorityNetwork } from "./buildNetwork";
import { degreeOf, neighbourRows } from "./neighbours";
import type { AuthorityMeasure } from "./networkMeasure";
import { addTo, rowAt } from "./rows";

/** The largest k such that i is in a part where everyone has at least k neighbours; linear in the links. */
export const core: AuthorityMeasure<number> = {
  id: "core",
  citation: "Batagelj & Zaveršnik 2003; igraph coreness",
  valuesOf: coreNumbers,
};

function coreNumbers(network: AuthorityNetwork): readonly number[] {
  const degree = Int32Array.from(network.ids, (_, i) => degreeOf(network, i));
  const { order, place, bin } = sortByDegree(degree);
  for (const v of order) {
    for (const w of rowAt(neighbourRows(network), v)) {
      const own = degree[w] ?? 0;
      if (own <= (degree[v] ?? 0)) continue;
      // Swap w with the first of its degree, then move the border: w now has one neighbour less.
      const first = bin[own] ?? 0;
      const other = order[first] ?? 0;
      const from = place[w] ?? 0;
      order[from] = other;
      place[other] = from;
      order[first] = w;
      place[w] = first;
      addTo(bin, own, 1);
      degree[w] = own - 1;
    }
  }
  return [...degree];
}

/** `order` by rising degree, `place` its inverse, `bin[d]` where degree d begins. */
function sortByDegree(degree: Int32Array): {
  readonly order: Int32Array;
  readonly place: Int32Array;
  readonly bin: Int32Array;
} {
  const bin = new Int32Array(degree.length + 1);
  for (const d of degree) addTo(bin, d + 1, 1);
  for (let d = 0; d < degree.length; d++) addTo(bin, d + 1, bin[d] ?? 0);
  const next = bin.slice();
  const order = new Int32Array(degree.length);
  const place = Int32Array.from(degree, (d, v) => {
    const position = next[d] ?? 0;
    next[d] = position + 1;
    order[position] = v;
    return position;
  });
  return { order, place, bin };
}
