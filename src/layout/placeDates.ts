import { dayOf, yearMonthDay, type Day } from "../model/calendarDate";

export interface PlacedDate {
  readonly day: Day;
  readonly x: number;
}

interface PlacedDates {
  readonly labels: readonly PlacedDate[];
  readonly x: (day: Day) => number;
}

/** Months between two labels: steps that fall on the same months every year, then on the same years. */
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/** The axis of time from the first day at the left to the last at the right; at most `most` labels, on first days of months. */
export function placeDates(
  { firstDay, lastDay }: { readonly firstDay: Day; readonly lastDay: Day },
  { left, right }: { readonly left: number; readonly right: number },
  most: number,
): PlacedDates {
  const span = Math.max(1, lastDay - firstDay);
  const x = (day: Day) => left + ((day - firstDay) / span) * (right - left);
  const labels = most === 0 ? [] : firstDaysBetween(firstDay, lastDay, most);
  return { labels: labels.map((day) => ({ day, x: x(day) })), x };
}

function firstDaysBetween(firstDay: Day, lastDay: Day, most: number): readonly Day[] {
  const [first, last] = [monthIndex(firstDay), monthIndex(lastDay)];
  const step = MONTH_STEPS.find((months) => (last - first) / months <= most) ?? 1200;
  const next = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.floor((last - next) / step) + 1);
  return Array.from({ length: count }, (_, i) => {
    const index = next + i * step;
    return dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
  }).filter((day) => day >= firstDay && day <= lastDay);
}

/** Months since the year 0. */
function monthIndex(day: Day): number {
  const { year, month } = yearMonthDay(day);
  return year * 12 + month - 1;
}
