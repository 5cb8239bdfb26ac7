import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";
import type { Scope } from "../model/scope";
import type { BodyOnDay } from "./bodiesOn";
import type { MemberRows } from "./memberRows";
import { regionRows } from "./regionRows";
import { stateOf, type PartnershipState } from "./partnershipStates";

/** A partnership as it stands on a day: who is in it, from how many regions, how far it has come. */
export interface PartnershipAt extends PartnershipState {
  readonly partnership: Partnership;
  /** Each body once. */
  readonly members: readonly Organisation[];
  readonly authorities: readonly Organisation[];
  /** Distinct region ids of its authorities, sorted. */
  readonly regions: readonly string[];
}

/** The numbers of a state and the members it stands for, as columns. */
interface Columns {
  readonly states: Uint16Array;
  readonly members: MemberRows;
}

/** The partnership in that row of a day's columns. */
export function itemFrom({ states, members }: Columns, row: number): PartnershipAt | undefined {
  const partnership = members.partnerships[row];
  if (!partnership) return undefined;
  const company = companyIn(members, row);
  const { span, international, stage, reached, started, active } = stateOf(states[row] ?? 0);
  // Field by field: spread together, half a million take twice the time.
  return {
    partnership,
    members: company.members,
    authorities: company.authorities,
    regions: company.regions,
    span,
    international,
    stage,
    reached,
    started,
    active,
  };
}

export type Company = Pick<PartnershipAt, "members" | "authorities" | "regions">;

/** Who is in the partnership of that row. */
export function companyIn(rows: MemberRows, row: number): Company {
  const { bodies, start, items } = rows;
  const members: Organisation[] = [];
  const end = start[row + 1] ?? 0;
  for (let at = start[row] ?? 0; at < end; at++) {
    const body = bodies[items[at] ?? 0];
    if (body) members.push(body);
  }
  const { lists, of } = regionRows(rows);
  return { members, authorities: authoritiesOf(members), regions: lists[of[row] ?? 0] ?? [] };
}

export function authoritiesOf(members: readonly Organisation[]): readonly Organisation[] {
  const isAuthority = ({ role }: Organisation) => role === "authority";
  // A list that says the same is the same list: half a million partnerships may have them.
  return members.every(isAuthority) ? members : members.filter(isAuthority);
}

/** What of the state of a partnership follows from its members. */
export function spanOf(
  found: readonly BodyOnDay[],
): Pick<PartnershipState, "span" | "international"> {
  let italian = 0;
  let first: string | null = null;
  let isBetween = false;
  for (const { isAuthority, isItalian, region } of found) {
    if (isItalian) italian += 1;
    if (!isAuthority || region === null) continue;
    if (first !== null && region !== first) isBetween = true;
    first = region;
  }
  return {
    span: isBetween ? "interregional" : italian >= 2 ? "local" : "single",
    international: italian < found.length,
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
