import type { Day } from "../model/calendarDate";
import { HOME_COUNTRY } from "../model/homeCountry";
import { memberTableOf, type MemberTable } from "../model/memberTable";
import type { Organisation } from "../model/organisation";
import type { Membership } from "../model/partnership";
import type { Programme } from "../model/programme";

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
  /** By its number. */
  readonly at: (number: number) => BodyOnDay | undefined;
  readonly numbers: ReadonlyMap<Organisation, number>;
}

/** Those present on a day. */
export function bodiesOn(organisations: readonly Organisation[], day: Day): BodiesOnDay {
  const names = new Map<string, string>();
  const found = organisations.map((body, number): BodyOnDay | undefined => {
    if (!isPresent(body, day)) return undefined;
    const region = body.region === null ? null : (names.get(body.region) ?? body.region);
    if (region !== null) names.set(region, region);
    const isAuthority = body.role === "authority";
    const isItalian = body.country === HOME_COUNTRY;
    return { body, number, isAuthority, isItalian, region };
  });
  return { at: (number) => found[number], numbers: numbersOf(organisations) };
}

const numbered = new WeakMap<readonly Organisation[], ReadonlyMap<Organisation, number>>();

function numbersOf(organisations: readonly Organisation[]): ReadonlyMap<Organisation, number> {
  const numbers =
    numbered.get(organisations) ?? new Map(organisations.map((body, number) => [body, number]));
  numbered.set(organisations, numbers);
  return numbers;
}

/** The members on a day of each partnership of a programme, each once, in the order in which they are first written down. */
export function membersByRow(
  { partnerships, organisations }: Pick<Programme, "partnerships" | "organisations">,
  day: Day,
  present: BodiesOnDay,
): (row: number) => readonly BodyOnDay[] {
  const table = memberTableOf(partnerships);
  const { memberships, start, items } = table;
  const bodyOf = bodiesIn(table, organisations);
  const memberAt = (at: number) => {
    const number = items[at] ?? 0;
    const membership = memberships[number];
    return membership && isMember(membership, day) ? present.at(bodyOf[number] ?? -1) : undefined;
  };
  return (row) => findMembers(start[row] ?? 0, start[row + 1] ?? 0, memberAt);
}

const bodiesOfTables = new WeakMap<MemberTable, readonly [readonly Organisation[], Int32Array]>();

/** The number of the body of each membership; −1 where it is none of them. Found once. */
function bodiesIn(table: MemberTable, organisations: readonly Organisation[]): Int32Array {
  const [of, known] = bodiesOfTables.get(table) ?? [];
  if (known && of === organisations) return known;
  const numbers = numbersOf(organisations);
  const found = Int32Array.from(
    table.memberships,
    ({ organisation }) => numbers.get(organisation) ?? -1,
  );
  bodiesOfTables.set(table, [organisations, found]);
  return found;
}

export function isMember({ from, to }: Membership, day: Day): boolean {
  return (from === null || from.first <= day) && (to === null || day <= to.last);
}

/** Below so many, looking through a list costs less than making a set. */
const FEW = 64;

/** Those of the members from one place to another that are there, each once. */
export function findMembers(
  from: number,
  to: number,
  memberAt: (at: number) => BodyOnDay | undefined,
): readonly BodyOnDay[] {
  const isMany = to - from > FEW;
  const found: BodyOnDay[] = [];
  for (let at = from; at < to; at++) {
    const body = memberAt(at);
    if (body !== undefined && (isMany || !found.includes(body))) found.push(body);
  }
  return isMany ? [...new Set(found)] : found;
}
