import { dayOf, yearMonthDay, type Day } from "../../model/calendarDate";
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
  const startedIn = new Map<number, string[]>();
  for (const { partnership, stage } of partnerships) {
    if (partnership.start === null || stage === "withdrawn") continue;
    const month = monthIndex(partnership.start.first);
    const known = startedIn.get(month);
    if (known) known.push(partnership.id);
    else startedIn.set(month, [partnership.id]);
  }
  const first = monthIndex(programme.firstDay);
  const length = monthIndex(programme.lastDay) - first + 1;
  return Array.from({ length }, (_, i) => {
    const ids = (startedIn.get(first + i) ?? []).sort();
    return { ...monthAt(first + i), count: ids.length, partnerships: ids };
  });
}

/** Months since the year 0. */
function monthIndex(day: Day): number {
  const { year, month } = yearMonthDay(day);
  return year * 12 + month - 1;
}

function monthAt(index: number): Pick<MonthOfStarts, "year" | "month" | "firstDay" | "lastDay"> {
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
