import { dayOf, yearMonthDay, type Day } from "../../model/calendarDate";
import { allAtOnce, type Steps } from "../../model/inSteps";
import { standingAt, stepDay } from "../stageAt";
import type { AuthorityNetwork } from "./buildNetwork";
import { agreementRows } from "./neighbours";
import type { PartnershipAt } from "../programmeAt";
import { addTo, rowAt } from "./rows";

export interface YearOfPairs {
  readonly year: number;
  /** Partnerships active on at least one day of the year. */
  readonly active: number;
  /** Pairs of authorities active in the year and not joined by a partnership started before 1 January … */
  readonly newPairs: number;
  /** … or already joined by one. */
  readonly repeatedPairs: number;
}

/**
 * From the year of the first start to the year of the reading date, of which only the days up to it count. The pairs
 * are those of the network as it stands on that date: who had left a partnership by then is not in its pairs.
 */
export function pairsByYear(network: AuthorityNetwork, day: Day): readonly YearOfPairs[] {
  return allAtOnce(countPairsByYear(network, day));
}

/** Partnerships, or authorities, between two steps. */
const PIECE = 100;

/** The same in steps. */
export function* countPairsByYear(
  network: AuthorityNetwork,
  day: Day,
): Steps<readonly YearOfPairs[]> {
  const starts = startYears(network);
  const dated = starts.filter((year) => year !== null);
  if (dated.length === 0) return [];
  const firstYear = dated.reduce((a, b) => Math.min(a, b));
  const length = yearMonthDay(day).year - firstYear + 1;
  const activity: (readonly number[])[] = [];
  for (const [p, item] of network.partnerships.entries()) {
    const from = starts[p] ?? null;
    activity.push(from === null ? [] : yearsActive(item, from, firstYear, day));
    if (p % PIECE === PIECE - 1) yield;
  }
  const active = new Int32Array(length);
  for (const years of activity) for (const i of years) addTo(active, i, 1);
  const fresh = new Int32Array(length);
  const repeated = new Int32Array(length);
  yield* eachPair(network, activity, starts, (i, firstStart) =>
    addTo(firstStart < firstYear + i ? repeated : fresh, i, 1),
  );
  return Array.from({ length }, (_, i) => ({
    year: firstYear + i,
    active: active[i] ?? 0,
    newPairs: fresh[i] ?? 0,
    repeatedPairs: repeated[i] ?? 0,
  }));
}

export interface RecordsOfYear {
  readonly active: readonly PartnershipAt[];
  /** Numbers of authorities in the network, the smaller first. */
  readonly newPairs: readonly (readonly [number, number])[];
  readonly repeatedPairs: readonly (readonly [number, number])[];
}

/** The records behind the three figures of one year: each list is as long as its figure. */
export function recordsOfYear(network: AuthorityNetwork, day: Day, year: number): RecordsOfYear {
  const [first, last] = [dayOf(year, 1, 1), Math.min(day, dayOf(year, 12, 31))];
  const starts = startYears(network);
  const isActive = network.partnerships.map(
    (item, p) => starts[p] !== null && isActiveBetween(item, first, last),
  );
  const newPairs: (readonly [number, number])[] = [];
  const repeatedPairs: (readonly [number, number])[] = [];
  const marks = Int32Array.from(isActive, Number);
  const pairs = eachPairWith(network, marks, starts, (mask, firstStart, a, b) => {
    if (mask !== 0) (firstStart < year ? repeatedPairs : newPairs).push([a, b]);
  });
  allAtOnce(pairs);
  return { active: network.partnerships.filter((_, p) => isActive[p]), newPairs, repeatedPairs };
}

function startYears({ partnerships }: AuthorityNetwork): readonly (number | null)[] {
  return partnerships.map(({ partnership: { start } }) =>
    start === null ? null : yearMonthDay(start.first).year,
  );
}

/** The years in which a partnership is active up to the day, counted from the first one. */
function yearsActive(
  item: PartnershipAt,
  from: number,
  firstYear: number,
  day: Day,
): readonly number[] {
  const { end } = item.partnership;
  const last = yearMonthDay(end === null ? day : Math.min(day, end.last)).year;
  const found: number[] = [];
  for (let year = from; year <= last; year++) {
    const until = Math.min(day, dayOf(year, 12, 31));
    if (isActiveBetween(item, dayOf(year, 1, 1), until)) found.push(year - firstYear);
  }
  return found;
}

const NEVER = 0x7fffffff;

/** Years that one whole number can mark, bit by bit. */
const AT_ONCE = 31;

/** Visits each pair once for each year in which a partnership of it is active, with the year of its first start. */
function* eachPair(
  network: AuthorityNetwork,
  activity: readonly (readonly number[])[],
  starts: readonly (number | null)[],
  visit: (year: number, firstStart: number) => void,
): Steps<void> {
  const last = activity.reduce((latest, years) => Math.max(latest, years.at(-1) ?? 0), 0);
  for (let from = 0; from <= last; from += AT_ONCE) {
    const masks = Int32Array.from(activity, (years) =>
      years.reduce((mask, year) => (isWithin(year, from) ? mask | (1 << (year - from)) : mask), 0),
    );
    yield* eachPairWith(network, masks, starts, (mask, firstStart) => {
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        visit(from + 31 - Math.clz32(rest & -rest), firstStart);
      }
    });
  }
}

function isWithin(year: number, from: number): boolean {
  return year >= from && year < from + AT_ONCE;
}

/** Visits each pair with the marks of all its partnerships together. */
function* eachPairWith(
  network: AuthorityNetwork,
  masks: Int32Array,
  starts: readonly (number | null)[],
  visit: (mask: number, firstStart: number, a: number, b: number) => void,
): Steps<void> {
  const { ids, parties } = network;
  const agreements = agreementRows(network);
  const startOf = Int32Array.from(starts, (year) => year ?? NEVER);
  const firstStart = new Int32Array(ids.length);
  const marks = new Int32Array(ids.length);
  const others = new Int32Array(ids.length);
  const metBy = new Int32Array(ids.length).fill(-1);
  for (let i = 0; i < ids.length; i++) {
    let count = 0;
    for (const p of rowAt(agreements, i)) {
      const start = startOf[p] ?? NEVER;
      const mask = masks[p] ?? 0;
      const end = parties.start[p + 1] ?? 0;
      for (let at = end - 1; (parties.items[at] ?? 0) > i; at--) {
        const j = parties.items[at] ?? 0;
        if (metBy[j] === i) {
          marks[j] = (marks[j] ?? 0) | mask;
          if (start < (firstStart[j] ?? 0)) firstStart[j] = start;
        } else {
          metBy[j] = i;
          marks[j] = mask;
          firstStart[j] = start;
          others[count++] = j;
        }
      }
    }
    for (let k = 0; k < count; k++) {
      const j = others[k] ?? 0;
      visit(marks[j] ?? 0, firstStart[j] ?? NEVER, i, j);
    }
    if (i % PIECE === PIECE - 1) yield;
  }
}

/** Being active changes only with the start, the end or a step: it is enough to ask on the days of those. */
export function isActiveBetween({ partnership }: PartnershipAt, first: Day, last: Day): boolean {
  const from = Math.max(first, partnership.start?.first ?? first);
  const days = [from, ...partnership.steps.map(stepDay)];
  return days.some(
    (day) => day !== null && day >= from && day <= last && standingAt(partnership, day).active,
  );
}
