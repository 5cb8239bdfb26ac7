import { degreeOf, type AuthorityNetwork } from "./buildNetwork";
import { twoPaths } from "./clustering";
import { heavyScoresOf } from "./heavyScores";
import { tiesByRegion } from "./tiesByRegion";

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
  const own = network.regionOf[v] ?? 0;
  const counts = tiesByRegion(network)[v] ?? new Int32Array();
  const closed = heavyScoresOf(network);
  const inside = counts[own] ?? 0;
  const outside = degreeOf(network, v) - inside;
  const sameOutside = counts.reduce((sum, count) => sum + twoPaths(count), 0) - twoPaths(inside);
  return {
    coordinator: twoPaths(inside) - (closed.coordinator[v] ?? 0),
    gate: inside * outside - (closed.gate[v] ?? 0),
    consultant: sameOutside - (closed.consultant[v] ?? 0),
    liaison: twoPaths(outside) - sameOutside - (closed.liaison[v] ?? 0),
  };
}
