import { allAtOnce, inTurns, type Steps } from "../../model/inSteps";
import type { ProgrammeAt } from "../programmeAt";
import { networkAt, type AuthorityNetwork } from "./buildNetwork";
import { joinPairs } from "./joinPairs";
import { transposeRows } from "./packRows";
import { rowAt, type Rows } from "./rows";

/** Authority → its partnerships. */
export function agreementRows(network: AuthorityNetwork): Rows {
  return (network.joined.agreements ??= transposeRows(network.parties, network.ids.length));
}

/** Authority → the authorities it shares a partnership with. */
export function neighbourRows(network: AuthorityNetwork): Rows {
  return network.joined.neighbours ?? allAtOnce(join(network));
}

/** Linked pairs of authorities. */
export function linkedPairs(network: AuthorityNetwork): number {
  return neighbourRows(network).items.length / 2;
}

export function degreeOf(network: AuthorityNetwork, authority: number): number {
  return rowAt(neighbourRows(network), authority).length;
}

/** Whether two authorities share a partnership. */
export function areNeighbours(network: AuthorityNetwork, a: number, b: number): boolean {
  const { start, items } = neighbourRows(network);
  let from = start[a] ?? 0;
  let to = start[a + 1] ?? 0;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((items[middle] ?? 0) < b) from = middle + 1;
    else to = middle;
  }
  return from < (start[a + 1] ?? 0) && items[from] === b;
}

/** Finds who meets whom in a reading step by step, so that nobody waits for it; `pause` lets others work in between. */
export async function joinAhead(at: ProgrammeAt, pause: () => Promise<void>): Promise<void> {
  await inTurns(join(networkAt(at)), pause);
}

function* join(network: AuthorityNetwork): Steps<Rows> {
  return (network.joined.neighbours ??= yield* joinPairs(network.parties, agreementRows(network)));
}
