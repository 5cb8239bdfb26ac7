import type { Day } from "../../model/calendarDate";
import { daysLateOn, expectedOn, type DatedPath } from "./datedPath";
import { statusOf, type NoAttainment, type Status } from "./status";

/** How much of the way from baseline to target is done, and how much should be. */
export interface Attainment {
  /** E(t) = (path(t) − b)/(T − b). */
  readonly expectedShare: number | null;
  /** A = (y − b)/(T − b): above 1 when overshot, below 0 when it went the wrong way. */
  readonly attainment: number | null;
  /** R = A/E; undefined while nothing is expected. */
  readonly ratio: number | null;
  readonly status: Status;
  /** Why there is no attainment. */
  readonly reason: NoAttainment | null;
  /** t − E⁻¹(A) in days and parts of a day; negative = early. */
  readonly daysLate: number | null;
}

export function attainmentOf(path: DatedPath, day: Day, value: number | null): Attainment {
  const target = path.milestones.at(-1)?.value;
  const { baseline } = path;
  if (target === undefined) return notComputable(value, "no-target");
  if (baseline === null) return notComputable(value, "no-baseline");
  if (target === baseline) return notComputable(value, "target-is-baseline");
  // The baseline itself is 0, not the −0 that a falling path would make of it.
  const shareOf = (amount: number): number =>
    amount === baseline ? 0 : (amount - baseline) / (target - baseline);
  const expectedShare = shareOf(expectedOn(path, day) ?? baseline);
  if (value === null) return { ...notComputable(null, "no-observation"), expectedShare };
  const attainment = shareOf(value);
  return {
    attainment,
    expectedShare,
    ratio: expectedShare > 0 ? attainment / expectedShare : null,
    status: statusOf(attainment, expectedShare),
    reason: null,
    daysLate: daysLateOn(path, day, value),
  };
}

function notComputable(value: number | null, reason: NoAttainment): Attainment {
  const isMissing = value === null;
  return {
    attainment: null,
    expectedShare: null,
    ratio: null,
    status: isMissing ? "no-data" : "not-computable",
    reason: isMissing ? "no-observation" : reason,
    daysLate: null,
  };
}
