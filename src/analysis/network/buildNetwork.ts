import type { Organisation } from "../../model/organisation";
import { renumber } from "../memberRows";
import { membersOf } from "../membersOf";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
import { numberAuthorities, type LabelledAuthorities } from "./authorityNumbers";
import { viewRows, type Rows } from "./rows";

/**
 * The authorities and the partnerships that join them. Authorities are numbered in the order of their ids, so that
 * rising numbers are sorted ids. Those without a region form a group of their own, named `UNKNOWN_REGION`: it is a
 * label like the others wherever labels are compared or dealt at random, but nobody reaches it as a region and it
 * makes no partnership interregional.
 */
export interface AuthorityNetwork extends LabelledAuthorities {
  readonly partnerships: readonly PartnershipAt[];
  /** Partnership → its authorities, each once. */
  readonly parties: Rows;
  /** For `neighbours.ts`: what is found when it is first asked for, which the first page does not. */
  readonly joined: { agreements?: Rows; neighbours?: Rows };
}

export function buildNetwork(
  authorities: readonly Organisation[],
  partnerships: readonly PartnershipAt[],
): AuthorityNetwork {
  const { indexOf, ...labelled } = numberAuthorities(authorities);
  return { ...labelled, partnerships, parties: partiesOf(indexOf, partnerships), joined: {} };
}

const networks = new WeakMap<ProgrammeAt, AuthorityNetwork>();

/** The network of a reading, built once: every measure of the page and of the report starts from this one. */
export function networkAt(at: ProgrammeAt): AuthorityNetwork {
  const known = networks.get(at);
  const network = known ?? buildNetwork(at.roster, at.network);
  if (!known) networks.set(at, network);
  return network;
}

/** The authorities of each partnership, in rising order, written one row after another. */
function partiesOf(
  indexOf: ReadonlyMap<Organisation, number>,
  partnerships: readonly PartnershipAt[],
): Rows {
  const { bodies, start: starts, items: members, rowOf } = membersOf(partnerships);
  const table = renumber(bodies, indexOf, (body, numbers) => numbers.get(body));
  const start = new Int32Array(partnerships.length + 1);
  const items = new Int32Array(members.length);
  let end = 0;
  for (let p = 0; p < rowOf.length; p++) {
    const from = end;
    const row = rowOf[p] ?? 0;
    const last = starts[row + 1] ?? 0;
    let isRising = true;
    for (let at = starts[row] ?? 0; at < last; at++) {
      const index = table[members[at] ?? 0] ?? -1;
      if (index < 0) continue;
      isRising &&= end === from || (items[end - 1] ?? 0) <= index;
      items[end++] = index;
    }
    if (!isRising) items.subarray(from, end).sort();
    start[p + 1] = end;
  }
  return viewRows(start, items.slice(0, end));
}
