import type { ProgrammeAt } from "../programmeAt";
import { capacityCourse } from "./capacityCourses";
import type { Progress } from "./progressOf";

/** How many of those who should tell something for an indicator have done so. */
export interface Reported {
  readonly unit: "authorities" | "regions";
  readonly reporting: number;
  readonly expected: number;
  /** Were all who are silent to count; `null` where silence could mean any value. */
  readonly atMost: number | null;
}

/**
 * For a capacity, the authorities with a dated step on the track by the day, of those of the region; for an observed
 * indicator, its regions with a recent value. `null` where nobody is expected to report: a count of partnerships.
 */
export function reportedBy(at: ProgrammeAt, progress: Progress): Reported | null {
  const { indicator, region, coverage, value } = progress;
  const { measure } = indicator;
  if (measure.kind === "observed")
    return coverage && { unit: "regions", ...coverage, atMost: null };
  if (measure.kind !== "authorities-capacity") return null;
  const expected = at.authorities.filter((body) => region === null || body.region === region);
  if (expected.length === 0) return null;
  const reporting = expected.filter(({ id }) =>
    capacityCourse(at.programme, measure.track, id).dated.some(({ from }) => from <= at.day),
  ).length;
  return {
    unit: "authorities",
    reporting,
    expected: expected.length,
    atMost: (value ?? 0) + expected.length - reporting,
  };
}
