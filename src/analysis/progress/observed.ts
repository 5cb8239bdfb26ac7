import type { Day } from "../../model/calendarDate";
import type { Indicator, Observation } from "../../model/indicator";
import type { MeasureDefinition } from "./evidence";

/** The latest observation ≤ t of exactly that region. The total is never made up from the parts. */
export const observed: MeasureDefinition<"observed"> = {
  kind: "observed",
  measure: (at, _measure, region, indicator) => ({
    value: latestObservation(indicator, region, at.day)?.value ?? null,
    evidence: { kind: "observation", counted: [], organisations: [], partnerships: [] },
  }),
};

/**
 * An observation dated with a month or a year tells how that month or year ended. Of two of the same day the one
 * recorded later holds, then the one further down.
 */
export function latestObservation(
  indicator: Indicator,
  region: string | null,
  day: Day,
): Observation | null {
  let latest: Observation | null = null;
  for (const observation of indicator.observations) {
    if (observation.region !== region || observation.date.last > day) continue;
    if (latest === null || !isBefore(observation, latest)) latest = observation;
  }
  return latest;
}

function isBefore(a: Observation, b: Observation): boolean {
  if (a.date.last !== b.date.last) return a.date.last < b.date.last;
  return (a.recorded?.last ?? -Infinity) < (b.recorded?.last ?? -Infinity);
}
