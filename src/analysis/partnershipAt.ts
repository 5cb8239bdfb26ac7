import type { Day } from "../model/calendarDate";
import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";
import type { Scope } from "../model/scope";
import { membersOn, type BodiesOnDay, type BodyOnDay } from "./bodiesOn";
import type { PartnershipState } from "./partnershipStates";
import { standingAt } from "./stageAt";

/** A partnership as it stands on a day: who is in it, from how many regions, how far it has come. */
export interface PartnershipAt extends PartnershipState {
  readonly partnership: Partnership;
  /** Each body once. */
  readonly members: readonly Organisation[];
  readonly authorities: readonly Organisation[];
  /** Distinct region ids of its authorities, sorted. */
  readonly regions: readonly string[];
}

/** A partnership on a day, among the bodies present on that day. */
export function partnershipAt(
  partnership: Partnership,
  day: Day,
  present: BodiesOnDay,
): PartnershipAt {
  const found = membersOn(partnership, day, present);
  return standOn(partnership, day, companyOf(found, present));
}

/** What of a partnership follows from its members. */
type Company = Pick<
  PartnershipAt,
  "members" | "authorities" | "regions" | "span" | "international"
>;

export function companyOf(found: readonly BodyOnDay[], present: BodiesOnDay): Company {
  const placed = found.filter(({ isAuthority }) => isAuthority);
  const members = found.map(({ body }) => body);
  // A list that says the same is the same list: half a million partnerships have them.
  const authorities = placed.length === found.length ? members : placed.map(({ body }) => body);
  const regions = present.regionsOf(placed);
  const italian = found.reduce((sum, { isItalian }) => (isItalian ? sum + 1 : sum), 0);
  return {
    members,
    authorities,
    regions,
    span: regions.length >= 2 ? "interregional" : italian >= 2 ? "local" : "single",
    international: italian < found.length,
  };
}

export function standOn(
  partnership: Partnership,
  day: Day,
  { members, authorities, regions, span, international }: Company,
): PartnershipAt {
  const { stage, reached, started, active } = standingAt(partnership, day);
  return {
    partnership,
    members,
    authorities,
    regions,
    span,
    international,
    stage,
    reached,
    started,
    active,
  };
}

/** Of one of the chosen regions; everybody is where none is chosen. */
export function isInRegions(body: Organisation, scope: Scope): boolean {
  return (
    scope.regions.length === 0 || (body.region !== null && scope.regions.includes(body.region))
  );
}

export function isInScope(item: PartnershipAt, scope: Scope): boolean {
  const { partnership, members, authorities, regions, span, international } = item;
  return (
    (scope.regions.length === 0 ||
      (authorities.length === 0
        ? members.some((body) => isInRegions(body, scope))
        : regions.some((region) => scope.regions.includes(region)))) &&
    (scope.theme === null || partnership.themes.includes(scope.theme)) &&
    (scope.country === null ||
      partnership.countries.includes(scope.country) ||
      members.some((body) => body.country === scope.country)) &&
    (scope.span === null || (scope.span === "international" ? international : span === scope.span))
  );
}
