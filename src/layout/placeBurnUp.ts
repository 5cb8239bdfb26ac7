import type { Milestone } from "../analysis/progress/datedPath";
import type { Day } from "../model/calendarDate";
import type { BurnUpFrame, PlacedMilestone, Point } from "./burnUpFrame";
import { placeBurnUpLabels, type BurnUpLabels } from "./placeBurnUpLabels";
import { placeDates, type PlacedDate } from "./placeDates";
import { placeValues, type PlacedValues } from "./placeValues";

/** A value on a day: what was reached, planned or reckoned. */
type DatedValue = Milestone;

/** What was known: each value holds from its day until the next one's, or until a gap begins. */
export interface KnownValues {
  readonly points: readonly DatedValue[];
  readonly gaps: readonly { readonly from: Day; readonly to: Day }[];
}

/** Where the value may be on a day, if it goes on as it did. */
export interface ProjectedDay {
  readonly day: Day;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface BurnUpFigures {
  /** Ends of the axis of time; the path may widen it. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The reading date: nothing beyond it is known. */
  readonly day: Day;
  readonly known: KnownValues;
  /** Where the path begins; `null` = at its first milestone. */
  readonly baseline: DatedValue | null;
  /** By day; the last one is the target. Empty = no target. */
  readonly milestones: readonly Milestone[];
  /** Where the path stands on the reading date. */
  readonly expected: number | null;
  /** By day; empty = none. */
  readonly projection: readonly ProjectedDay[];
  /** What is written behind each figure, such as « %». */
  readonly unit: string;
}

/** Everything in pixels of the frame. */
export interface PlacedBurnUp {
  readonly frame: BurnUpFrame;
  /** The reading date. */
  readonly day: Day;
  /** Left and right end of the lines, foot of the drawing. */
  readonly plot: { readonly left: number; readonly right: number; readonly foot: number };
  readonly dates: readonly PlacedDate[];
  readonly values: PlacedValues;
  /** Unbroken stretches of steps: between two of them nothing was known. */
  readonly steps: readonly (readonly Point[])[];
  /** One for each value known, where it was taken. */
  readonly points: readonly (Point & DatedValue)[];
  readonly path: readonly Point[];
  readonly milestones: readonly PlacedMilestone[];
  readonly readingX: number;
  /** The end of what is known. */
  readonly now: (Point & { readonly value: number }) | null;
  readonly expected: (Point & { readonly value: number }) | null;
  /** The outline of the band of projection, and its middle line; empty where there is none. */
  readonly band: readonly Point[];
  readonly bandMiddle: readonly Point[];
  readonly labels: BurnUpLabels;
}

/** The values that the axis of a chart has to hold; of several charts together where they share one axis. */
export function valuesOf({ known, baseline, milestones, projection, day }: BurnUpFigures) {
  return [
    ...known.points.flatMap((point) => (point.day > day ? [] : [point.value])),
    ...(baseline === null ? [] : [baseline.value]),
    ...milestones.map(({ value }) => value),
    ...projection.flatMap(({ low, high }) => [low, high]),
  ];
}

/** A burn-up: what was reached as steps, against the dated path to the target. */
export function placeBurnUp(
  figures: BurnUpFigures,
  frame: BurnUpFrame,
  among: readonly number[] = valuesOf(figures),
): PlacedBurnUp {
  const { projection, day } = figures;
  const planned = plannedPath(figures);
  const points = figures.known.points.filter((point) => point.day <= day);
  const days = [...planned, ...points].map((point) => point.day);
  const values = placeValues(among, frame, figures.unit);
  const left = frame.left + values.labelWidth;
  const right = frame.width - frame.right;
  const ends = {
    firstDay: Math.min(figures.firstDay, ...days),
    lastDay: Math.max(figures.lastDay, ...days),
  };
  const dates = placeDates(ends, { left, right }, frame.dateLabels);
  const at = (on: Day, value: number): Point => ({ x: dates.x(on), y: values.y(value) });
  const place = <P extends DatedValue>(point: P) => ({ ...point, ...at(point.day, point.value) });
  const milestones = figures.milestones.map((milestone, index, all) => ({
    ...at(milestone.day, milestone.value),
    milestone,
    isTarget: index === all.length - 1,
  }));
  const steps = placeSteps(points, figures, at);
  const [end, last] = [steps.at(-1)?.at(-1), points.at(-1)];
  const now = end === undefined || last === undefined ? null : { ...end, value: last.value };
  const expected = figures.expected === null ? null : place({ day, value: figures.expected });
  return {
    frame,
    day,
    plot: { left, right, foot: frame.height - frame.bottom },
    dates: dates.labels,
    values,
    steps,
    points: points.map(place),
    path: planned.map((point) => at(point.day, point.value)),
    milestones,
    readingX: dates.x(day),
    now,
    expected,
    band: [
      ...projection.map((point) => at(point.day, point.high)),
      ...projection.toReversed().map((point) => at(point.day, point.low)),
    ],
    bandMiddle: projection.map((point) => at(point.day, point.middle)),
    labels: placeBurnUpLabels({ now, expected, milestones, frame }),
  };
}

/** What is planned for the baseline date or before it is no part of the path. */
function plannedPath({ baseline, milestones }: BurnUpFigures): readonly DatedValue[] {
  if (baseline === null) return milestones;
  return [baseline, ...milestones.filter((milestone) => milestone.day > baseline.day)];
}

function placeSteps(
  points: readonly DatedValue[],
  { known, day }: BurnUpFigures,
  at: (on: Day, value: number) => Point,
): readonly (readonly Point[])[] {
  const stretches: Point[][] = [];
  let isBroken = true;
  for (const [index, { day: from, value }] of points.entries()) {
    const next = points[index + 1]?.day ?? day;
    const gap = known.gaps.find((other) => other.from >= from && other.from < next);
    const corners = [at(from, value), at(gap?.from ?? next, value)];
    if (isBroken) stretches.push(corners);
    else stretches.at(-1)?.push(...corners);
    isBroken = gap !== undefined;
  }
  return stretches;
}
