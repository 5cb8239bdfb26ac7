import { dayOf, yearMonthDay, type Day } from "../../model/calendarDate";
import type { Partnership } from "../../model/partnership";
import type { Programme } from "../../model/programme";
import { withLazy } from "../lazily";
import { stateTest, type PartnershipState } from "../partnershipStates";
import type { ProgrammeAt } from "../programmeAt";
import { countOn, type RunningCount } from "../runningCount";

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
export function startsByMonth(at: ProgrammeAt): readonly MonthOfStarts[] {
  const { months, placeOf, starts } = calendarOf(at.programme);
  const counts = countOn(starts, at);
  return months.map((month, i) =>
    withLazy(
      { ...month, count: counts[i] ?? 0 },
      {
        partnerships: () =>
          at.partnerships
            .filter((item) => isCounted(item) && placeOf(item.partnership) === i)
            .map(({ partnership }) => partnership.id)
            .sort(),
      },
    ),
  );
}

function isCounted({ stage }: PartnershipState): boolean {
  return stage !== "withdrawn";
}

type Month = Pick<MonthOfStarts, "year" | "month" | "firstDay" | "lastDay">;

interface Calendar {
  readonly months: readonly Month[];
  /** The place among them of the month in which one starts; after the last where it is not among them. */
  readonly placeOf: (partnership: Partnership) => number;
  /** How many start in each. */
  readonly starts: RunningCount<Uint32Array>;
}

const calendars = new WeakMap<Programme, Calendar>();

/** Found once: every step of the reading date asks for the month of every start. */
function calendarOf(programme: Programme): Calendar {
  const known = calendars.get(programme);
  if (known) return known;
  const first = monthIndex(programme.firstDay);
  const length = monthIndex(programme.lastDay) - first + 1;
  const placeOf = ({ start }: Partnership) => {
    const place = start === null ? length : monthIndex(start.first) - first;
    return place < 0 ? length : Math.min(place, length);
  };
  const calendar = {
    months: Array.from({ length }, (_, i) => monthAt(first + i)),
    placeOf,
    starts: countStarts(length, placeOf),
  };
  calendars.set(programme, calendar);
  return calendar;
}

const places = new WeakMap<readonly Partnership[], Uint16Array>();

function countStarts(months: number, placeOf: Calendar["placeOf"]): Calendar["starts"] {
  return {
    open: ({ partnerships }) => {
      const placesOf = places.get(partnerships) ?? Uint16Array.from(partnerships, placeOf);
      places.set(partnerships, placesOf);
      const counts = new Uint32Array(months + 1);
      return {
        counted: counts,
        isCounted: stateTest(isCounted),
        count: (row, _, by) => {
          const place = placesOf[row] ?? 0;
          counts[place] = (counts[place] ?? 0) + by;
        },
      };
    },
  };
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
