import { degreeOf, type AuthorityNetwork } from "./buildNetwork";
import type { NodeScores } from "./nodeScores";
import { addTo, rowAt } from "./rows";

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

const indirectOf = new WeakMap<AuthorityNetwork, Float64Array>();

/** Constraint and closed pairs of one authority, where few are linked. */
export function scoreSurroundings(network: AuthorityNetwork, v: number, scores: NodeScores): void {
  const { regionOf } = network;
  const own = regionOf[v];
  const indirect = indirectOf.get(network) ?? new Float64Array(network.ids.length);
  indirectOf.set(network, indirect);
  const around = rowAt(network.neighbours, v);
  for (const j of around) indirect[j] = 0;
  eachClosedPair(network, v, (a, b) => {
    addTo(indirect, a, 1 / degreeOf(network, b));
    addTo(indirect, b, 1 / degreeOf(network, a));
    const isInside = regionOf[a] === own;
    if (isInside !== (regionOf[b] === own)) addTo(scores.gate, v, 1);
    else if (isInside) addTo(scores.coordinator, v, 1);
    else addTo(regionOf[a] === regionOf[b] ? scores.consultant : scores.liaison, v, 1);
  });
  for (const j of around) {
    addTo(scores.constraint, v, ((1 + (indirect[j] ?? 0)) / around.length) ** 2);
  }
}
