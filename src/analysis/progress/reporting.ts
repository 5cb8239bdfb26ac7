import { dayOf, yearMonthDay, type Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";
import { latestObservation } from "./observed";
import { THRESHOLDS } from "./status";

/** How many of the regions that should report an observed indicator have done so lately. */
export interface Coverage {
  readonly reporting: number;
  readonly expected: number;
}

/** Older than two reporting periods; never, where the data set does not say how often it is measured. */
export function isStaleOn(indicator: Indicator, observedOn: Day, day: Day): boolean {
  if (indicator.frequencyMonths === null) return false;
  return day > monthsAfter(observedOn, THRESHOLDS.stalePeriods * indicator.frequencyMonths);
}

/** Over the regions that have a path or have ever been observed; `null` where there are none. */
export function coverageOn(indicator: Indicator, day: Day): Coverage | null {
  const regions = new Set(
    [...indicator.targets, ...indicator.observations].flatMap(({ region }) =>
      region === null ? [] : [region],
    ),
  );
  if (regions.size === 0) return null;
  const reporting = [...regions].filter((region) => {
    const latest = latestObservation(indicator, region, day);
    return latest !== null && !isStaleOn(indicator, latest.date.last, day);
  });
  return { reporting: reporting.length, expected: regions.size };
}

/** The same day of the month so many months on, or the last day of that month where it has no such day. */
export function monthsAfter(from: Day, months: number): Day {
  const { year, month, day } = yearMonthDay(from);
  const index = month - 1 + Math.ceil(months);
  const first = dayOf(year + Math.floor(index / 12), (index % 12) + 1, 1);
  const next = dayOf(year + Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1);
  return Math.min(first + day - 1, next - 1);
}
