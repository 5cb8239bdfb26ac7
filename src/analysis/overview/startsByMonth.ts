import { dayOf, yearMonthDay, type Day } from "../../model/calendarDate";
import type { Partnership } from "../../model/partnership";
import type { Programme } from "../../model/programme";
import { membersOf } from "../membersOf";
import { pickByState } from "../partnershipStates";
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
  const { months, monthsOf } = calendarOf(programme);
  const items = pickByState(partnerships, ({ stage }) => stage !== "withdrawn");
  const { partnerships: records, rowOf } = membersOf(items);
  const started = monthsOf(records);
  const counts = new Uint32Array(months.length + 1);
  for (const row of rowOf) {
    const month = started[row] ?? 0;
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return months.map((month, i) => {
    let sorted: readonly string[] | null = null;
    return {
      ...month,
      count: counts[i] ?? 0,
      get partnerships() {
        return (sorted ??= items
          .filter((_, item) => started[rowOf[item] ?? 0] === i)
          .map(({ partnership }) => partnership.id)
          .sort());
      },
    };
  });
}

type Month = Pick<MonthOfStarts, "year" | "month" | "firstDay" | "lastDay">;

interface Calendar {
  readonly months: readonly Month[];
  /** The place among them of the month in which each starts; after the last where it is not among them. */
  readonly monthsOf: (partnerships: readonly Partnership[]) => Uint32Array;
}

const calendars = new WeakMap<Programme, Calendar>();

/** Found once: every step of the reading date asks for the month of every start. */
function calendarOf(programme: Programme): Calendar {
  const known = calendars.get(programme);
  if (known) return known;
  const first = monthIndex(programme.firstDay);
  const length = monthIndex(programme.lastDay) - first + 1;
  const found = new WeakMap<readonly Partnership[], Uint32Array>();
  const placeOf = ({ start }: Partnership) => {
    const place = start === null ? length : monthIndex(start.first) - first;
    return place < 0 ? length : Math.min(place, length);
  };
  const calendar = {
    months: Array.from({ length }, (_, i) => monthAt(first + i)),
    monthsOf(partnerships: readonly Partnership[]) {
      const places = found.get(partnerships) ?? Uint32Array.from(partnerships, placeOf);
      found.set(partnerships, places);
      return places;
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
