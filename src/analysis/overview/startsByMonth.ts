import { dayOf, yearMonthDay, type Day } from "../../model/calendarDate";
import type { Programme } from "../../model/programme";
import type { ProgrammeAt } from "../programmeAt";

export interface MonthOfStarts {
  readonly year: number;
  /** 1 – 12. */
  readonly month: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The length of `partnerships`. */
  readonly count: number;
  readonly partnerships: readonly string[];
}

/**
 * The partnerships of the scope by the month of their start, over the months in which something can be read. Up to the
 * day they are those of the network: what is withdrawn by then is left out.
 */
export function startsByMonth({ programme, partnerships }: ProgrammeAt): readonly MonthOfStarts[] {
  const { months, placeOf } = calendarOf(programme);
  const startedIn = months.map((): string[] => []);
  for (const { partnership, stage } of partnerships) {
    if (partnership.start === null || stage === "withdrawn") continue;
    startedIn[placeOf(partnership.start.first)]?.push(partnership.id);
  }
  return months.map((month, i) => {
    const ids = startedIn[i] ?? [];
    let sorted: readonly string[] | null = null;
    return {
      ...month,
      count: ids.length,
      get partnerships() {
        return (sorted ??= ids.sort());
      },
    };
  });
}

type Month = Pick<MonthOfStarts, "year" | "month" | "firstDay" | "lastDay">;

interface Calendar {
  readonly months: readonly Month[];
  /** The place of a day's month among them. */
  readonly placeOf: (day: Day) => number;
}

const calendars = new WeakMap<Programme, Calendar>();

/** Found once, and once for each day: every step of the reading date asks for the month of every start. */
function calendarOf(programme: Programme): Calendar {
  const known = calendars.get(programme);
  if (known) return known;
  const first = monthIndex(programme.firstDay);
  const length = monthIndex(programme.lastDay) - first + 1;
  const places = new Map<Day, number>();
  const calendar = {
    months: Array.from({ length }, (_, i) => monthAt(first + i)),
    placeOf(day: Day) {
      const place = places.get(day) ?? monthIndex(day) - first;
      places.set(day, place);
      return place;
    },
  };
  calendars.set(programme, calendar);
  return calendar;
}

/** Months since the year 0. */
function monthIndex(day: Day): number {
  const { year, month } = yearMonthDay(day);
  return year * 12 + month - 1;
}

function monthAt(index: number): Month {
  return {
    year: Math.floor(index / 12),
    month: (index % 12) + 1,
    firstDay: firstDayOf(index),
    lastDay: firstDayOf(index + 1) - 1,
  };
}

function firstDayOf(index: number): Day {
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
}
