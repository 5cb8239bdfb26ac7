import type { AuthorityNetwork } from "./buildNetwork";
import { eachClosedPair, twoPaths } from "./clustering";
import { addTo, rowAt } from "./rows";

/**
 * How often v stands between two authorities a, b that are not linked, by the regions of a, v, b:
 * coordinator A A A, gate A A B, consultant A B A (both in one other region), liaison A B C.
 */
export interface Brokerage {
  readonly coordinator: number;
  readonly gate: number;
  readonly consultant: number;
  readonly liaison: number;
}

/**
 * Open triples a–v–b over unordered pairs, for each authority (Gould & Fernandez 1989). Against `sna::brokerage` raw
 * scores in R on the symmetric digraph: coordinator/2, consultant/2, liaison/2, gate = its gatekeeper score.
 */
export function brokerage(network: AuthorityNetwork): readonly Brokerage[] {
  return network.ids.map((_, v) => openTriples(network, v));
}

function openTriples(network: AuthorityNetwork, v: number): Brokerage {
  const { regionOf, regions } = network;
  const own = regionOf[v];
  const counts = new Int32Array(regions.length);
  for (const a of rowAt(network.neighbours, v)) addTo(counts, regionOf[a] ?? 0, 1);
  const inside = own === undefined ? 0 : (counts[own] ?? 0);
  const outside = rowAt(network.neighbours, v).length - inside;
  const sameOutside = counts.reduce((sum, count) => sum + twoPaths(count), 0) - twoPaths(inside);
  let coordinator = twoPaths(inside);
  let gate = inside * outside;
  let consultant = sameOutside;
  let liaison = twoPaths(outside) - sameOutside;
  eachClosedPair(network, v, (a, b) => {
    const isInside = regionOf[a] === own;
    if (isInside !== (regionOf[b] === own)) gate--;
    else if (isInside) coordinator--;
    else if (regionOf[a] === regionOf[b]) consultant--;
    else liaison--;
  });
  return { coordinator, gate, consultant, liaison };
}
