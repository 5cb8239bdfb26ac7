/** Where the statuses part. Printed in the legend: change them here only. */
export const THRESHOLDS = {
  /** A ≥ this: reached. */
  reached: 1,
  /** R ≥ this: on track. */
  onTrack: 0.85,
  /** R ≥ this, but below `onTrack`: behind; below this: critical. */
  behind: 0.65,
  /** E < this: too early to tell. */
  tooEarly: 0.05,
  /** Share of those who should report; below it the status is greyed. */
  coverage: 0.8,
  /** Reporting periods after which an observation is stale. */
  stalePeriods: 2,
} as const;

export const STATUSES = [
  "reached",
  "on-track",
  "behind",
  "critical",
  "too-early",
  "no-data",
  "not-computable",
] as const;
export type Status = (typeof STATUSES)[number];

/** Why there is no attainment. */
export type NoAttainment = "no-observation" | "no-target" | "no-baseline" | "target-is-baseline";

/** Shares of the way from baseline to target; rounded so that 0.85 reckoned is 0.85 meant. */
export function statusOf(attainment: number, expectedShare: number): Status {
  const [reached, due] = [rounded(attainment), rounded(expectedShare)];
  if (reached >= THRESHOLDS.reached) return "reached";
  if (due < THRESHOLDS.tooEarly) return "too-early";
  const ratio = rounded(attainment / expectedShare);
  if (ratio >= THRESHOLDS.onTrack) return "on-track";
  return ratio >= THRESHOLDS.behind ? "behind" : "critical";
}

function rounded(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}
