import type { Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";
import type { ProgrammeAt } from "../programmeAt";
import { latestObservation } from "./observed";
import { isStaleOn } from "./reporting";
import { runsOf, unbroken, type Run } from "./runs";

export interface ValuePoint {
  readonly day: Day;
  readonly value: number;
}

/** No recent data strictly between two days: nothing is drawn there. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
}

/** The actual value up to the reading date, on the days on which it changes or is observed. */
export interface ValueSeries {
  readonly kind: "counted" | "observed";
  /** By day. A counted value holds until the next point; the first stands at the start of the programme. */
  readonly points: readonly ValuePoint[];
  /** Of an observed one: from an observation that went stale to the next, or to the reading date. */
  readonly gaps: readonly Gap[];
  /** The reading date: a counted value holds up to here. */
  readonly until: Day;
}

/** The same values that `measureIndicator` gives day by day, in the scope of `at`, reckoned from the records' dates. */
export function valueOverTime(
  at: ProgrammeAt,
  indicator: Indicator,
  region: string | null,
): ValueSeries {
  if (indicator.measure.kind === "observed") return observedSeries(at.day, indicator, region);
  const points = countOverTime(runsOf(at, indicator, region), at.programme.firstDay, at.day);
  return { kind: "counted", points, gaps: [], until: at.day };
}

function countOverTime(runs: readonly Run[], firstDay: Day, until: Day): readonly ValuePoint[] {
  const start = Math.min(firstDay, until);
  const changes = new Map<Day, number>([[start, 0]]);
  const change = (day: Day, by: number) => {
    if (day > until) return;
    const counted = Math.max(day, start);
    changes.set(counted, (changes.get(counted) ?? 0) + by);
  };
  for (const interval of [...unbroken(runs).values()].flat()) {
    change(interval.from, 1);
    change(interval.until, -1);
  }
  let value = 0;
  return [...changes]
    .sort(([a], [b]) => a - b)
    .filter(([day, by]) => by !== 0 || day === start)
    .map(([day, by]) => ({ day, value: (value += by) }));
}

function observedSeries(until: Day, indicator: Indicator, region: string | null): ValueSeries {
  const days = indicator.observations
    .filter((observation) => observation.region === region && observation.date.last <= until)
    .map(({ date }) => date.last);
  const points = [...new Set(days)]
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const value = latestObservation(indicator, region, day)?.value;
      return value === undefined ? [] : [{ day, value }];
    });
  const gaps = points.flatMap(({ day: from }, i) => {
    const to = points[i + 1]?.day ?? until;
    return isStaleOn(indicator, from, to) ? [{ from, to }] : [];
  });
  return { kind: "observed", points, gaps, until };
}
