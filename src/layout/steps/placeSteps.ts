import type { CalendarDate, Day } from "../../model/calendarDate";
import { placeDates, type PlacedDate } from "../placeDates";

/** A dated step on its way. */
export interface LineStep {
  readonly label: string;
  readonly date: CalendarDate;
}

/** Steps that stand on one line: those of a partnership, of a plan. */
export interface StepLane {
  readonly key: string;
  /** `null` where there is only one. */
  readonly title: string | null;
  readonly steps: readonly LineStep[];
}

export interface PlacedStep extends LineStep {
  readonly x: number;
  /** Where what a month or a year may mean ends; as `x` for a day. */
  readonly endX: number;
  readonly labelY: number;
  /** After the reading date: not taken yet. */
  readonly isAhead: boolean;
}

export interface PlacedLane {
  readonly key: string;
  readonly title: string | null;
  readonly y: number;
  readonly steps: readonly PlacedStep[];
}

export interface PlacedSteps {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly PlacedLane[];
  readonly dates: readonly PlacedDate[];
  /** The reading date, where it is on the axis. */
  readonly todayX: number | null;
}

export interface StepsFrame {
  readonly width: number;
  /** Of a letter of the labels, on average. */
  readonly letter: number;
}

const LEFT = 10;
const ROW = 18;
const ABOVE = 26;
const TITLE = 16;
const BELOW = 12;
const AXIS = 22;
const GAP = 10;

/**
 * Steps where they fall in time, their labels in rows under the line: each begins under its step, and what stands
 * further left hangs lower, so that no label lies under another's thread.
 */
export function placeSteps(
  lanes: readonly StepLane[],
  { from, to, today }: { readonly from: Day; readonly to: Day; readonly today: Day },
  { width, letter }: StepsFrame,
): PlacedSteps {
  const longest = Math.max(0, ...lanes.flatMap(({ steps }) => steps.map(lengthOf)));
  const right = Math.max(width / 2, width - longest * letter);
  const most = Math.max(3, Math.floor((right - LEFT) / 90));
  const { labels, x } = placeDates({ firstDay: from, lastDay: to }, { left: LEFT, right }, most);
  let y = 0;
  const placed = lanes.map((lane) => {
    const lineY = y + ABOVE + (lane.title === null ? -8 : TITLE - 8);
    const steps = placeLane(lane.steps, x, lineY, letter, today);
    y = Math.max(lineY, ...steps.map(({ labelY }) => labelY)) + BELOW;
    return { key: lane.key, title: lane.title, y: lineY, steps };
  });
  return {
    width,
    height: y + AXIS,
    left: LEFT,
    right,
    lanes: placed,
    dates: labels,
    todayX: today < from || today > to ? null : x(today),
  };
}

function lengthOf({ label }: LineStep): number {
  return label.length + 1;
}

/** From the last step to the first: each in the highest row that is free from it rightwards. */
function placeLane(
  steps: readonly LineStep[],
  x: (day: Day) => number,
  lineY: number,
  letter: number,
  today: Day,
): readonly PlacedStep[] {
  /** Of each row, where its leftmost label begins. */
  const rows: number[] = [];
  const placed: PlacedStep[] = [];
  for (const step of [...steps].sort((a, b) => b.date.first - a.date.first)) {
    const at = x(step.date.first);
    const end = at + lengthOf(step) * letter + GAP;
    const free = rows.findIndex((start) => end <= start);
    // A row above one that is taken further left would cross that one's thread.
    const row = free === -1 ? rows.length : free;
    for (let above = 0; above <= row; above++) rows[above] = Math.min(rows[above] ?? at, at);
    placed.unshift({
      ...step,
      x: at,
      endX: x(step.date.last),
      labelY: lineY + ROW * (row + 1),
      isAhead: step.date.first > today,
    });
  }
  return placed;
}
