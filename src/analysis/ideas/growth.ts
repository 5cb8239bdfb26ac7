import type { Organisation } from "../../model/organisation";
import { dayOf, yearMonthDay, type Day } from "../../model/calendarDate";
import { networkAt } from "../network/buildNetwork";
import { isActiveBetween, pairsByYear, type YearOfPairs } from "../network/pairsByYear";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";

export interface YearOfGrowth extends YearOfPairs {
  /** Authorities in scope at work with another for the first time that year … */
  readonly newlyActive: readonly Organisation[];
  /** … and those that were the year before, and not that year. */
  readonly newlyIsolated: readonly Organisation[];
}

export interface FirstInterregional {
  readonly body: Organisation;
  readonly item: PartnershipAt;
  readonly day: Day;
}

/** How the network of a reading has grown, year by year up to the day. */
export function growthByYear(at: ProgrammeAt): readonly YearOfGrowth[] {
  const years = pairsByYear(networkAt(at), at.day);
  const activeIn = years.map(({ year }) => authoritiesAtWork(at, year));
  return years.map((counts, i) => {
    const now = activeIn[i] ?? new Set();
    const before = activeIn[i - 1] ?? new Set();
    const earlier = activeIn.slice(0, i);
    return {
      ...counts,
      newlyActive: at.authorities.filter(
        ({ id }) => now.has(id) && !earlier.some((active) => active.has(id)),
      ),
      newlyIsolated: at.authorities.filter(({ id }) => before.has(id) && !now.has(id)),
    };
  });
}

function authoritiesAtWork(at: ProgrammeAt, year: number): ReadonlySet<string> {
  const first = dayOf(year, 1, 1);
  const last = Math.min(at.day, dayOf(year, 12, 31));
  const together = at.network.filter(
    (item) => item.authorities.length >= 2 && isActiveBetween(item, first, last),
  );
  return new Set(together.flatMap(({ authorities }) => authorities.map(({ id }) => id)));
}

/** The first interregional partnership of each authority in scope that has one: the earliest first, then by id. */
export function firstInterregional(at: ProgrammeAt): readonly FirstInterregional[] {
  const found = new Map<string, FirstInterregional>();
  for (const item of at.network) {
    const { start } = item.partnership;
    if (item.span !== "interregional" || start === null) continue;
    for (const body of item.authorities) {
      const known = found.get(body.id);
      if (!known || start.first < known.day) found.set(body.id, { body, item, day: start.first });
    }
  }
  const inScope = new Set(at.authorities.map(({ id }) => id));
  return [...found.values()]
    .filter(({ body }) => inScope.has(body.id))
    .toSorted((a, b) => a.day - b.day || (a.body.id < b.body.id ? -1 : 1));
}

export function yearOf(day: Day): number {
  return yearMonthDay(day).year;
}
