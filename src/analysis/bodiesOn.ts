import type { Day } from "../model/calendarDate";
import { HOME_COUNTRY } from "../model/homeCountry";
import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";

/** In the programme on that day. */
export function isPresent(body: Organisation, day: Day): boolean {
  return (
    (body.joined === null || body.joined.first <= day) &&
    (body.left === null || day <= body.left.last)
  );
}

/** What is asked of each member of each partnership: found once for a day, and by one look-up. */
export interface BodyOnDay {
  readonly body: Organisation;
  /** Its place among the organisations of the programme. */
  readonly number: number;
  readonly isAuthority: boolean;
  readonly isItalian: boolean;
  /** Of the same name the same string: read apart, two of them are compared letter by letter. */
  readonly region: string | null;
}

export interface BodiesOnDay {
  readonly get: (body: Organisation) => BodyOnDay | undefined;
}

/** Those present on a day. */
export function bodiesOn(organisations: readonly Organisation[], day: Day): BodiesOnDay {
  const names = new Map<string, string>();
  const found = new Map<Organisation, BodyOnDay>();
  for (const [number, body] of organisations.entries()) {
    if (!isPresent(body, day)) continue;
    const region = body.region === null ? null : (names.get(body.region) ?? body.region);
    if (region !== null) names.set(region, region);
    const isAuthority = body.role === "authority";
    const isItalian = body.country === HOME_COUNTRY;
    found.set(body, { body, number, isAuthority, isItalian, region });
  }
  return { get: (body) => found.get(body) };
}

/** Below so many, looking through a list costs less than making a set. */
const FEW = 64;

/** The members of a partnership on a day, each once, in the order in which they are first written down. */
export function membersOn(
  { members }: Partnership,
  day: Day,
  present: BodiesOnDay,
): readonly BodyOnDay[] {
  const found: BodyOnDay[] = [];
  for (const { organisation, from, to } of members) {
    if ((from !== null && from.first > day) || (to !== null && day > to.last)) continue;
    const body = present.get(organisation);
    if (body !== undefined && (members.length > FEW || !found.includes(body))) found.push(body);
  }
  return members.length > FEW ? [...new Set(found)] : found;
}
