import type { AuthorityNetwork } from "./buildNetwork";
import { eachClosedPair, roleBetween } from "./closedPairs";
import { degreeOf } from "./neighbours";
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
  const { coordinator, gate, consultant, liaison } = heavyScoresOf(network);
  return network.ids.map((_, v) =>
    openTriples(network, v, {
      coordinator: coordinator[v] ?? 0,
      gate: gate[v] ?? 0,
      consultant: consultant[v] ?? 0,
      liaison: liaison[v] ?? 0,
    }),
  );
}

/** Of one authority, reckoned from its own neighbours. */
export function brokerageOf(network: AuthorityNetwork, v: number): Brokerage {
  const { regionOf } = network;
  const closed = { coordinator: 0, gate: 0, consultant: 0, liaison: 0 };
  eachClosedPair(network, v, (a, b) => {
    closed[roleBetween(regionOf[v], regionOf[a], regionOf[b])] += 1;
  });
  return openTriples(network, v, closed);
}

/** Pairs of partners that know each other only through it, whatever their regions. */
export function standingBetween({ coordinator, gate, consultant, liaison }: Brokerage): number {
  return coordinator + gate + consultant + liaison;
}

/** All pairs of neighbours by role, without those that are linked. */
function openTriples(network: AuthorityNetwork, v: number, closed: Brokerage): Brokerage {
  const own = network.regionOf[v] ?? 0;
  const counts = tiesByRegion(network)[v] ?? new Int32Array();
  const inside = counts[own] ?? 0;
  const outside = degreeOf(network, v) - inside;
  const sameOutside = counts.reduce((sum, count) => sum + twoPaths(count), 0) - twoPaths(inside);
  return {
    coordinator: twoPaths(inside) - closed.coordinator,
    gate: inside * outside - closed.gate,
    consultant: sameOutside - closed.consultant,
    liaison: twoPaths(outside) - sameOutside - closed.liaison,
  };
}
