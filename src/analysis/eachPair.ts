import type { Organisation } from "../model/organisation";
import { membersOf } from "./membersOf";
import { pairMembers } from "./pairMembers";
import type { PartnershipAt } from "./programmeAt";

/** Each two bodies that a line joins in some partnerships, by the rule of `pairMembers`. */
export function eachPair(
  partnerships: readonly PartnershipAt[],
  visit: (one: Organisation, other: Organisation, item: PartnershipAt) => void,
): void {
  const membership = membersOf(partnerships);
  const { bodies, rowOf } = membership;
  const pair = pairMembers(membership);
  for (const [i, item] of partnerships.entries()) {
    pair(rowOf[i] ?? 0, (a, b) => {
      const [one, other] = [bodies[a], bodies[b]];
      if (one && other) visit(one, other, item);
    });
  }
}
