import type { Company } from "../partnershipAt";
import type { PartnershipAt } from "../programmeAt";

/** The regions in which a partnership counts: those of its authorities, or of its members where it has none. */
export function regionsCounted({ authorities, members, regions }: Company): readonly string[] {
  if (authorities.length > 0) return regions;
  return members.flatMap(({ region }) => (region === null ? [] : [region]));
}

export function countsIn(item: PartnershipAt, region: string | null): boolean {
  return region === null || regionsCounted(item).includes(region);
}

export function memberIdsOf({ members }: PartnershipAt): readonly string[] {
  return members.map(({ id }) => id);
}
