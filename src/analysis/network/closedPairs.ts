import type { AuthorityNetwork } from "./buildNetwork";
import { degreeOf, neighbourRows } from "./neighbours";
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
  const around = rowAt(neighbourRows(network), centre);
  for (const a of around) marked[a] = centre + 1;
  for (const a of around) {
    for (const b of rowAt(neighbourRows(network), a)) {
      if (b > a && marked[b] === centre + 1) visit(a, b);
    }
  }
}

/** The role in which an authority of region `own` stands between one of region `a` and one of region `b` (see `brokerage`). */
export function roleBetween(
  own: number | undefined,
  a: number | undefined,
  b: number | undefined,
): "coordinator" | "gate" | "consultant" | "liaison" {
  if ((a === own) !== (b === own)) return "gate";
  if (a === own) return "coordinator";
  return a === b ? "consultant" : "liaison";
}

const indirectOf = new WeakMap<AuthorityNetwork, Float64Array>();

/** Constraint and closed pairs of one authority, where few are linked. */
export function scoreSurroundings(network: AuthorityNetwork, v: number, scores: NodeScores): void {
  const { regionOf } = network;
  const own = regionOf[v];
  const indirect = indirectOf.get(network) ?? new Float64Array(network.ids.length);
  indirectOf.set(network, indirect);
  const around = rowAt(neighbourRows(network), v);
  for (const j of around) indirect[j] = 0;
  eachClosedPair(network, v, (a, b) => {
    addTo(indirect, a, 1 / degreeOf(network, b));
    addTo(indirect, b, 1 / degreeOf(network, a));
    addTo(scores[roleBetween(own, regionOf[a], regionOf[b])], v, 1);
  });
  for (const j of around) {
    addTo(scores.constraint, v, ((1 + (indirect[j] ?? 0)) / around.length) ** 2);
  }
}
