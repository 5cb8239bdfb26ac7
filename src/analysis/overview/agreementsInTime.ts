import type { Organisation } from "../../model/organisation";
import { drawnPartnerships, type PartnershipAt, type ProgrammeAt } from "../programmeAt";

/** A partnership in the chart of agreements in time. */
export interface AgreementInTime {
  readonly item: PartnershipAt;
  /** On the day; of what is still ahead, everyone that the records name. */
  readonly members: readonly Organisation[];
  /** Nothing has happened yet on the day, a start is known. */
  readonly isAhead: boolean;
}

/** What is drawn on the day and what starts later, by start; those without a start last. */
export function agreementsInTime(at: ProgrammeAt): readonly AgreementInTime[] {
  const drawn = drawnPartnerships(at).map((item) => ({
    item,
    members: item.members,
    isAhead: false,
  }));
  const ahead = at.partnerships
    .filter(
      ({ started, reached, stage, partnership }) =>
        !started && reached === null && stage === null && partnership.start !== null,
    )
    .map((item) => ({ item, members: namedMembers(item), isAhead: true }));
  return [...drawn, ...ahead].sort((a, b) => {
    const [first, second] = [a, b].map(({ item }) => item.partnership.start?.first ?? Infinity);
    if (first !== second) return (first ?? 0) < (second ?? 0) ? -1 : 1;
    return a.item.partnership.id < b.item.partnership.id ? -1 : 1;
  });
}

function namedMembers({ partnership }: PartnershipAt): readonly Organisation[] {
  const byId = new Map(
    partnership.members.map(({ organisation }) => [organisation.id, organisation]),
  );
  return [...byId.values()];
}
