import type { SpanChoice } from "../../model/indicator";
import type { PartnershipStage } from "../../model/stages";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
import { hasReached } from "../stageAt";

/** The partnerships that a measure speaks of: of that span, «at least» at that stage. Having started is not asked. */
export function partnershipsReached(
  at: ProgrammeAt,
  span: SpanChoice,
  stage: PartnershipStage,
): readonly PartnershipAt[] {
  return at.partnerships.filter((item) => isOfSpan(item, span) && hasReached(item, stage));
}

function isOfSpan(item: PartnershipAt, span: SpanChoice): boolean {
  if (span === "any") return true;
  return span === "international" ? item.international : item.span === span;
}

/** The regions in which a partnership counts: those of its authorities, or of its members where it has none. */
export function regionsCounted({
  authorities,
  members,
  regions,
}: PartnershipAt): readonly string[] {
  if (authorities.length > 0) return regions;
  return members.flatMap(({ region }) => (region === null ? [] : [region]));
}

export function countsIn(item: PartnershipAt, region: string | null): boolean {
  return region === null || regionsCounted(item).includes(region);
}

export function idsOf(items: readonly PartnershipAt[]): readonly string[] {
  return items.map(({ partnership }) => partnership.id);
}

export function memberIdsOf(items: readonly PartnershipAt[]): readonly string[] {
  return items.flatMap(({ members }) => members.map(({ id }) => id));
}
