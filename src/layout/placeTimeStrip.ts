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
  /** Months that carry a label: the first, each January, the last; none nearer than 8 % to the one before. */
  readonly labels: readonly { readonly month: M; readonly left: number }[];
}

const MIN_LABEL_GAP = 0.08;

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

function chooseLabels<M extends MonthCount>(
  placed: readonly PlacedMonth<M>[],
): { month: M; left: number }[] {
  const isLast = (item: PlacedMonth<M>) => item === placed.at(-1);
  const isJanuary = (item: PlacedMonth<M>) => yearMonthDay(item.month.firstDay).month === 1;
  const wanted = placed.filter((item, i) => i === 0 || isLast(item) || isJanuary(item));
  const chosen: PlacedMonth<M>[] = [];
  for (const item of wanted) {
    const before = chosen.at(-1);
    if (!before || item.left - before.left >= MIN_LABEL_GAP) chosen.push(item);
    else if (isLast(item)) chosen.splice(-1, 1, item);
  }
  return chosen.map(({ month, left }) => ({ month, left }));
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
