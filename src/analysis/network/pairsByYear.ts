import { dayOf, yearMonthDay, type Day } from "../../model/calendarDate";
import { standingAt, stepDay } from "../stageAt";
import type { AuthorityNetwork } from "./buildNetwork";
import type { PartnershipAt } from "../programmeAt";
import { rowAt } from "./rows";

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
  const starts = network.partnerships.map(({ partnership: { start } }) =>
    start === null ? null : yearMonthDay(start.first).year,
  );
  const dated = starts.filter((year) => year !== null);
  if (dated.length === 0) return [];
  const firstYear = dated.reduce((a, b) => Math.min(a, b));
  const length = yearMonthDay(day).year - firstYear + 1;
  const years = Array.from({ length }, (_, i) => ({
    year: firstYear + i,
    active: 0,
    newPairs: 0,
    repeatedPairs: 0,
  }));
  const activity = network.partnerships.map((item, p) => {
    const from = starts[p];
    return from === null || from === undefined
      ? []
      : yearsActive(item, from - firstYear, years, day);
  });
  for (const active of activity) for (const i of active) countIn(years, i, "active");
  eachPair(network, activity, starts, (i, firstStart) =>
    countIn(years, i, firstStart < firstYear + i ? "repeatedPairs" : "newPairs"),
  );
  return years;
}

type Counts = { -readonly [K in keyof YearOfPairs]: YearOfPairs[K] };

function countIn(years: readonly Counts[], i: number, key: Exclude<keyof Counts, "year">): void {
  const counts = years[i];
  if (counts) counts[key]++;
}

/** The places in `years` of those in which a partnership is active. */
function yearsActive(
  item: PartnershipAt,
  from: number,
  years: readonly Counts[],
  day: Day,
): readonly number[] {
  const { end } = item.partnership;
  const found: number[] = [];
  for (let i = from; i < years.length; i++) {
    const year = years[i]?.year ?? 0;
    const first = dayOf(year, 1, 1);
    if (end !== null && end.last < first) break;
    if (isActiveBetween(item, first, Math.min(day, dayOf(year, 12, 31)))) found.push(i);
  }
  return found;
}

/** Years that one whole number can mark, bit by bit. */
const AT_ONCE = 31;

/** Visits each pair once for each year in which a partnership of it is active, with the year of its first start. */
function eachPair(
  network: AuthorityNetwork,
  activity: readonly (readonly number[])[],
  starts: readonly (number | null)[],
  visit: (year: number, firstStart: number) => void,
): void {
  const last = activity.reduce((latest, years) => Math.max(latest, years.at(-1) ?? 0), 0);
  for (let from = 0; from <= last; from += AT_ONCE) {
    const masks = Int32Array.from(activity, (years) =>
      years.reduce((mask, year) => (isWithin(year, from) ? mask | (1 << (year - from)) : mask), 0),
    );
    eachPairWith(network, masks, starts, (mask, firstStart) => {
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
function eachPairWith(
  network: AuthorityNetwork,
  masks: Int32Array,
  starts: readonly (number | null)[],
  visit: (mask: number, firstStart: number) => void,
): void {
  const firstStart = new Float64Array(network.ids.length).fill(Infinity);
  const marks = new Int32Array(network.ids.length);
  const startOf = Float64Array.from(starts, (year) => year ?? Number.MAX_VALUE);
  network.agreements.of.forEach((agreements, i) => {
    const others: number[] = [];
    for (const p of agreements) {
      const start = startOf[p] ?? Number.MAX_VALUE;
      const mask = masks[p] ?? 0;
      for (const j of rowAt(network.parties, p)) {
        if (j <= i) continue;
        if (firstStart[j] === Infinity) others.push(j);
        firstStart[j] = Math.min(firstStart[j] ?? Infinity, start);
        marks[j] = (marks[j] ?? 0) | mask;
      }
    }
    for (const j of others) {
      visit(marks[j] ?? 0, firstStart[j] ?? Infinity);
      marks[j] = 0;
      firstStart[j] = Infinity;
    }
  });
}

/** Being active changes only with the start, the end or a step: it is enough to ask on the days of those. */
export function isActiveBetween({ partnership }: PartnershipAt, first: Day, last: Day): boolean {
  const from = Math.max(first, partnership.start?.first ?? first);
  const days = [from, ...partnership.steps.map(stepDay)];
  return days.some(
    (day) => day !== null && day >= from && day <= last && standingAt(partnership, day).active,
  );
}
