import type { Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";

export interface Milestone {
  readonly day: Day;
  readonly value: number;
}

/** What was planned, in the indicator's unit: from the baseline through the milestones to the target. */
export interface DatedPath {
  readonly baselineDay: Day;
  /** `null` = not known: the path begins at its first milestone. */
  readonly baseline: number | null;
  /** By day, one a day; the last one is the target. Empty = no target. */
  readonly milestones: readonly Milestone[];
}

/** A date written as a month or a year is due on its last day, as targets are sorted; of two of one day the later holds. */
export function milestonesOf(indicator: Indicator, region: string | null): readonly Milestone[] {
  const byDay = new Map<Day, number>();
  for (const target of indicator.targets) {
    if (target.region === region) byDay.set(target.date.last, target.value);
  }
  return [...byDay].map(([day, value]) => ({ day, value }));
}

/** Where the path stands on a day; before the baseline date at the baseline, after the target date at the target. */
export function expectedOn(path: DatedPath, day: Day): number | null {
  const target = path.milestones.at(-1);
  if (target === undefined) return null;
  if (day >= target.day) return target.value;
  if (day <= path.baselineDay) return path.baseline;
  const points = turningPoints(path);
  const next = points.findIndex((point) => point.day >= day);
  const [from, to] = [points[next - 1], points[next]];
  if (from === undefined || to === undefined) return null;
  return valueBetween(from, to, day);
}

/**
 * Days between t and the day on which the path stood at `value`: positive = late, negative = early, 0 = on the path.
 * Late is counted from the day on which the path left the value behind, early up to the day on which it gets there;
 * on a flat stretch the value is neither. What has reached the target is never late.
 */
export function daysLateOn(path: DatedPath, day: Day, value: number): number | null {
  const target = path.milestones.at(-1);
  const expected = expectedOn(path, day);
  if (target === undefined || expected === null || path.baseline === null) return null;
  const sign = Math.sign(target.value - path.baseline);
  if (sign === 0) return null;
  const reached = sign * Math.min(sign * value, sign * target.value);
  const ahead = sign * (reached - expected);
  if (ahead === 0) return 0;
  const points = turningPoints(path);
  if (ahead < 0) return Math.max(0, day - lastDayAt(points, day, reached, sign));
  return Math.min(0, day - firstDayAt(points, day, reached, sign));
}

function turningPoints({ baselineDay, baseline, milestones }: DatedPath): readonly Milestone[] {
  const later = milestones.filter((milestone) => milestone.day > baselineDay);
  return baseline === null ? later : [{ day: baselineDay, value: baseline }, ...later];
}

function valueBetween(from: Milestone, to: Milestone, day: Day): number {
  return from.value + ((to.value - from.value) * (day - from.day)) / (to.day - from.day);
}

/** Last day ≤ `until` on which the path was not beyond the value; where it always was, the baseline date. */
function lastDayAt(points: readonly Milestone[], until: Day, value: number, sign: number): number {
  for (let i = points.length - 1; i > 0; i--) {
    const [from, to] = [points[i - 1], points[i]];
    if (from === undefined || to === undefined || from.day >= until) continue;
    if (sign * (from.value - value) <= 0) return dayAt(from, to, value);
  }
  return points[0]?.day ?? until;
}

/** First day ≥ `since` on which the path gets to the value. */
function firstDayAt(points: readonly Milestone[], since: Day, value: number, sign: number): number {
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (from === undefined || to.day < since || sign * (to.value - value) < 0) continue;
    return dayAt(from, to, value);
  }
  return points.at(-1)?.day ?? since;
}

function dayAt(from: Milestone, to: Milestone, value: number): number {
  const rise = to.value - from.value;
  return rise === 0 ? to.day : from.day + ((value - from.value) / rise) * (to.day - from.day);
}
