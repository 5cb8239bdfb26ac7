import type { Indicator } from "../../model/indicator";
import type { ProgrammeAt } from "../programmeAt";

/**
 * The regions for which the indicator says something, in the order of the data set: for a count all of them (no
 * record is 0, which is a value), for an observed one those that have a path or have been observed, on whatever day.
 */
export function regionsOf(indicator: Indicator, at: ProgrammeAt): readonly string[] {
  const all = at.programme.regions.map(({ id }) => id);
  if (indicator.measure.kind !== "observed") return all;
  const named = new Set(
    [...indicator.targets, ...indicator.observations].map(({ region }) => region),
  );
  return all.filter((id) => named.has(id));
}
