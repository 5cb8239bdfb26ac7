import { renumber, type MemberRows } from "../analysis/memberRows";
import type { Membership } from "../analysis/membersOf";
import type { Groups } from "./groups";
import type { Placement } from "./placement";

/** Of a body that has no place. */
export const NOWHERE = -1;

/** Where the bodies of some partnerships stand. */
export function placesOf(
  indexById: Placement["indexById"],
  { bodies }: Pick<MemberRows, "bodies">,
): Int32Array {
  return renumber(bodies, indexById, ({ id }, index) => index.get(id));
}

/** Each member that has a place, partnership after partnership. */
export function eachParty(
  { indexById }: Pick<Placement, "indexById">,
  membership: Membership,
  visit: (at: number, body: number) => void,
): void {
  const { start, items, rowOf } = membership;
  const placeOf = placesOf(indexById, membership);
  for (let at = 0; at < rowOf.length; at++) {
    const row = rowOf[at] ?? 0;
    const end = start[row + 1] ?? 0;
    for (let member = start[row] ?? 0; member < end; member++) {
      const body = placeOf[items[member] ?? 0] ?? NOWHERE;
      if (body !== NOWHERE) visit(at, body);
    }
  }
}

/** Of each partnership, its members that have a place. */
export function partiesOf(placement: Pick<Placement, "indexById">, membership: Membership): Groups {
  const offsets = new Uint32Array(membership.rowOf.length + 1);
  eachParty(placement, membership, (at) => (offsets[at + 1] = (offsets[at + 1] ?? 0) + 1));
  for (let at = 1; at < offsets.length; at++)
    offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
  const items = new Uint32Array(offsets.at(-1) ?? 0);
  let seated = 0;
  eachParty(placement, membership, (_, body) => (items[seated++] = body));
  return { offsets, items };
}
