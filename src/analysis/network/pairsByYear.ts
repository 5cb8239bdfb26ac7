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
  const starts = network.partnerships.flatMap(({ partnership: { start } }) =>
    start === null ? [] : [start.first],
  );
  if (starts.length === 0) return [];
  const firstYear = yearMonthDay(starts.reduce((a, b) => Math.min(a, b))).year;
  const length = yearMonthDay(day).year - firstYear + 1;
  return Array.from({ length }, (_, i) => countPairs(network, firstYear + i, day));
}

function countPairs(network: AuthorityNetwork, year: number, day: Day): YearOfPairs {
  const first = dayOf(year, 1, 1);
  const last = Math.min(day, dayOf(year, 12, 31));
  const isActive = network.partnerships.map((item) => isActiveBetween(item, first, last));
  const isEarlier = network.partnerships.map(
    ({ partnership: { start } }) => start !== null && start.first < first,
  );
  let newPairs = 0;
  let repeatedPairs = 0;
  network.agreements.of.forEach((agreements, i) => {
    const met = new Set<number>();
    const known = new Set<number>();
    for (const p of agreements) {
      for (const j of rowAt(network.parties, p)) {
        if (j <= i) continue;
        if (isActive[p] === true) met.add(j);
        if (isEarlier[p] === true) known.add(j);
      }
    }
    for (const j of met) {
      if (known.has(j)) repeatedPairs++;
      else newPairs++;
    }
  });
  return { year, active: isActive.filter(Boolean).length, newPairs, repeatedPairs };
}

/** Being active changes only with the start, the end or a step: it is enough to ask on the days of those. */
function isActiveBetween({ partnership }: PartnershipAt, first: Day, last: Day): boolean {
  const from = Math.max(first, partnership.start?.first ?? first);
  const days = [from, ...partnership.steps.map(stepDay)];
  return days.some(
    (day) => day !== null && day >= from && day <= last && standingAt(partnership, day).active,
  );
}
