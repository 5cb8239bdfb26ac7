import type { Day } from "../../model/calendarDate";
import type { Progress } from "./progressOf";
import type { ValuePoint, ValueSeries } from "./valueOverTime";

/** Where a value would be on its target date if it went on as it has so far. */
export interface Projection {
  readonly method: "theil-sen";
  /** How many points it was made from. */
  readonly points: number;
  /** The last known value: the band starts here. */
  readonly from: ValuePoint;
  /** The target date … */
  readonly until: Day;
  /** … and the value there at the median slope, at the lower quartile of the slopes and at the upper one. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** When the target would be reached at the median slope; `null`: never. */
  readonly arrives: Day | null;
}

/** Fewer points tell nothing of a pace. */
export const MIN_POINTS = 4;

/** Slopes go by pairs of points: of more points than this an even choice is taken. */
const MAX_POINTS = 120;

/**
 * The median of the slopes between all pairs of points (H. Theil, 1950; P. K. Sen, J. Am. Stat. Assoc. 63, 1968), with
 * the quartiles of those slopes as its band; one odd value does not move it. Points are the days of change of a count
 * and the reading date, or the observations. `null` with fewer than four, with no target date to come, or once there.
 */
export function projection(series: ValueSeries, progress: Progress): Projection | null {
  const { target, targetDay, status } = progress;
  const points = pointsOf(series);
  const from = points.at(-1);
  if (from === undefined || points.length < MIN_POINTS) return null;
  if (target === null || targetDay === null || targetDay <= series.until) return null;
  if (status === "reached") return null;
  const slopes = slopesBetween(choose(points)).toSorted((a, b) => a - b);
  const at = (share: number) => from.value + quantile(slopes, share) * (targetDay - from.day);
  const pace = quantile(slopes, 0.5);
  const days = (target - from.value) / pace;
  return {
    method: "theil-sen",
    points: points.length,
    from,
    until: targetDay,
    value: at(0.5),
    low: at(0.25),
    high: at(0.75),
    arrives: Number.isFinite(days) && days >= 0 ? from.day + Math.ceil(days) : null,
  };
}

/** The start of a count is no change; that it stands still up to the reading date is part of its pace. */
function pointsOf({ kind, points, until }: ValueSeries): readonly ValuePoint[] {
  if (kind === "observed") return points;
  const changes = points.slice(1);
  const last = changes.at(-1);
  return last && last.day < until ? [...changes, { day: until, value: last.value }] : changes;
}

function choose(points: readonly ValuePoint[]): readonly ValuePoint[] {
  if (points.length <= MAX_POINTS) return points;
  const step = (points.length - 1) / (MAX_POINTS - 1);
  return Array.from({ length: MAX_POINTS }, (_, i) => points[Math.round(i * step)]).filter(
    (point) => point !== undefined,
  );
}

function slopesBetween(points: readonly ValuePoint[]): readonly number[] {
  return points.flatMap((a, i) =>
    points.slice(i + 1).map((b) => (b.value - a.value) / (b.day - a.day)),
  );
}

/** By linear interpolation between the sorted values (type 7 of Hyndman & Fan, Am. Stat. 50, 1996). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error("No slope to take a quantile of");
  return below + (above - below) * (place - Math.floor(place));
}
