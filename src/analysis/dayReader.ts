import type { CalendarDate, Day } from "../model/calendarDate";
import type { Partnership } from "../model/partnership";
import { stepDay } from "./stageAt";

/** What partnerships were on a day, and between which days (the last excluded) each stays as it was. */
export interface DayRead<T> {
  readonly day: Day;
  readonly items: readonly T[];
  readonly from: Float64Array;
  readonly until: Float64Array;
}

/**
 * Reads the partnerships of a programme on a day, one after another, in their order. What has not changed since the
 * day known is the same object again: a step of the reading date costs what changes by it.
 */
export function dayReader<T>(
  day: Day,
  known: DayRead<T> | undefined,
  count: number,
  readOn: (partnership: Partnership) => T,
) {
  const items: T[] = [];
  const from = known?.from.slice() ?? new Float64Array(count);
  const until = known?.until.slice() ?? new Float64Array(count);
  return {
    result: { day, items, from, until } satisfies DayRead<T>,
    read(this: void, partnership: Partnership, index: number): void {
      const before = known?.items[index];
      if (before !== undefined && (from[index] ?? 0) <= day && day < (until[index] ?? 0)) {
        items.push(before);
        return;
      }
      items.push(readOn(partnership));
      [from[index], until[index]] = stayAround(partnership, day);
    },
  };
}

/**
 * The days around a day on which nothing of a partnership changes, neither its members nor how far it has come: from
 * the first of them until the day after the last; infinite where nothing ever changes.
 */
export function stayAround(
  { start, end, steps, members }: Partnership,
  day: Day,
): readonly [from: Day, until: Day] {
  let from = -Infinity;
  let until = Infinity;
  const change = (on: Day): void => {
    if (on <= day) from = Math.max(from, on);
    else until = Math.min(until, on);
  };
  const open = (date: CalendarDate | null): void => {
    if (date !== null) change(date.first);
  };
  const close = (date: CalendarDate | null): void => {
    if (date !== null) change(date.last + 1);
  };
  open(start);
  close(end);
  for (const step of steps) {
    const on = stepDay(step);
    if (on !== null) change(on);
  }
  for (const { organisation, from: joined, to: left } of members) {
    open(joined);
    close(left);
    open(organisation.joined);
    close(organisation.left);
  }
  return [from, until];
}
