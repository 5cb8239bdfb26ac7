import type { Day } from "../model/calendarDate";
import type { Partnership } from "../model/partnership";
import { findMembers, isMember, type BodiesOnDay, type BodyOnDay } from "./bodiesOn";
import { authoritiesOf, spanOf, type PartnershipAt } from "./partnershipAt";
import { standingAt } from "./stageAt";

/** A partnership on a day, among the bodies present on that day. */
export function partnershipAt(
  partnership: Partnership,
  day: Day,
  present: BodiesOnDay,
): PartnershipAt {
  const found = membersOn(partnership, day, present);
  const members = found.map(({ body }) => body);
  const authorities = authoritiesOf(members);
  return {
    partnership,
    members,
    authorities,
    regions: [...new Set(authorities.flatMap(({ region }) => region ?? []))].sort(),
    ...spanOf(found),
    ...standingAt(partnership, day),
  };
}

/** The members of a partnership on a day, each once, in the order in which they are first written down. */
export function membersOn(
  { members }: Partnership,
  day: Day,
  present: BodiesOnDay,
): readonly BodyOnDay[] {
  return findMembers(0, members.length, (at) => {
    const membership = members[at];
    if (!membership || !isMember(membership, day)) return undefined;
    return present.at(present.numbers.get(membership.organisation) ?? -1);
  });
}
