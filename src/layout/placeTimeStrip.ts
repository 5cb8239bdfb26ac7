import { yearMonthDay, type Day } from "../model/calendarDate";

/** A month's starts, as counted by `analysis/overview/startsByMonth`. */
export interface MonthCount {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly count: number;
}

/** Shares of the strip's width and height, 0–1 from the left and from the foot. */
export interface PlacedMonth<M extends MonthCount> {
  readonly month: M;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Whether the month begins after the reading date. */
  readonly isAhead: boolean;
}

export interface PlacedTimeStrip<M extends MonthCount> {
  readonly months: readonly PlacedMonth<M>[];
  readonly reading: number;
  /** Months that carry a label: the first, each January, the last; as many as have room. */
  readonly labels: readonly StripLabel<M>[];
}

export interface StripLabel<M extends MonthCount> {
  readonly month: M;
  readonly left: number;
  /** The strips that have room for it: all, or those at least so wide. */
  readonly room: "any" | "middling" | "wide";
}

/** The share of the strip from one label to the next, the widest strips first. */
const LABEL_GAPS = [
  ["wide", 0.08],
  ["middling", 0.15],
  ["any", 0.26],
] as const;
/** The last label ends where the strip does. */
const LAST_GAP = 1.7;

/** The histogram of starts over the programme's time, with the reading date on it. */
export function placeTimeStrip<M extends MonthCount>(
  months: readonly M[],
  day: Day,
): PlacedTimeStrip<M> {
  const first = months[0]?.firstDay ?? day;
  const last = months.at(-1)?.lastDay ?? day;
  const span = last - first + 1;
  const most = Math.max(1, ...months.map(({ count }) => count));
  const placed = months.map((month) => ({
    month,
    left: (month.firstDay - first) / span,
    width: (month.lastDay - month.firstDay + 1) / span,
    height: month.count / most,
    isAhead: month.firstDay > day,
  }));
  return {
    months: placed,
    reading: Math.min(1, Math.max(0, (day - first + 1) / span)),
    labels: chooseLabels(placed),
  };
}

function chooseLabels<M extends MonthCount>(placed: readonly PlacedMonth<M>[]): StripLabel<M>[] {
  const isJanuary = ({ month }: PlacedMonth<M>) => yearMonthDay(month.firstDay).month === 1;
  const wanted = placed.filter((item, i) => i === 0 || i === placed.length - 1 || isJanuary(item));
  const labels = new Map<PlacedMonth<M>, StripLabel<M>>();
  LABEL_GAPS.reduce((before, [room, gap]) => {
    const kept = keepApart(before, gap);
    for (const item of kept) labels.set(item, { month: item.month, left: item.left, room });
    return kept;
  }, wanted);
  return [...labels.values()];
}

/** The first, the last, and of those between as many as stand so far apart. */
function keepApart<M extends MonthCount>(
  items: readonly PlacedMonth<M>[],
  gap: number,
): PlacedMonth<M>[] {
  const last = items.at(-1);
  const kept: PlacedMonth<M>[] = [];
  for (const item of items.slice(0, -1)) {
    if (item.left - (kept.at(-1)?.left ?? -Infinity) >= gap) kept.push(item);
  }
  if (!last) return kept;
  return [...kept.filter(({ left }) => last.left - left >= gap * LAST_GAP), last];
}

/** The day at a share of the strip's width. */
export function dayAtShare(months: readonly MonthCount[], share: number): Day {
  const first = months[0]?.firstDay ?? 0;
  const last = months.at(-1)?.lastDay ?? first;
  return Math.min(last, Math.max(first, first + Math.round(share * (last - first + 1)) - 1));
}

/** The last day of a month `steps` months before or after the one that holds `day`; stays on the strip. */
export function stepMonth(months: readonly MonthCount[], day: Day, steps: number): Day {
  if (months.length === 0) return day;
  const at = months.findIndex((month) => day <= month.lastDay);
  const here = at === -1 ? months.length - 1 : at;
  // A day inside a month steps back to the end of the month before, on to the end of its own.
  const isInside = months[here]?.lastDay !== day;
  const next = here + (isInside && steps > 0 ? steps - 1 : steps);
  return months[Math.min(months.length - 1, Math.max(0, next))]?.lastDay ?? day;
}
