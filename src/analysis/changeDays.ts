import type { CalendarDate, Day } from "../model/calendarDate";
import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";
import { stepDay } from "./stageAt";

/** On which days something of some partnerships changes: their members, or how far they have come. */
export interface ChangeDays {
  /** Rising. */
  readonly days: Int32Array;
  /** On the n-th of them the partnerships `rows[start[n]]` … `rows[start[n + 1] - 1]` change, by number. */
  readonly start: Uint32Array;
  readonly rows: Uint32Array;
  /** Of each partnership 1 where members come or go; the others have the same ones all the time. */
  readonly isMoving: Uint8Array;
}

const known = new WeakMap<readonly Partnership[], ChangeDays>();

/** Found once: every step of the reading date asks for them. */
export function changeDays(partnerships: readonly Partnership[]): ChangeDays {
  const found = known.get(partnerships) ?? findChangeDays(partnerships);
  known.set(partnerships, found);
  return found;
}

/** The numbers of those that change from one of the days to the other; some more than once. */
export function changedBetween(
  { days, start, rows }: ChangeDays,
  one: Day,
  other: Day,
): Uint32Array {
  const [first, last] = one < other ? [one, other] : [other, one];
  return rows.subarray(start[placeAfter(days, first)], start[placeAfter(days, last)]);
}

/** How many of the days are not after the one given. */
function placeAfter(days: Int32Array, day: Day): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}

function findChangeDays(partnerships: readonly Partnership[]): ChangeDays {
  const rowsByDay = new Map<Day, number[]>();
  const isMoving = new Uint8Array(partnerships.length);
  let row = 0;
  const note = (day: Day) => {
    const rows = rowsByDay.get(day);
    if (!rows) rowsByDay.set(day, [row]);
    else if (rows.at(-1) !== row) rows.push(row);
  };
  const move = (day: Day) => {
    isMoving[row] = 1;
    note(day);
  };
  for (const { start, end, steps, members } of partnerships) {
    noteStay(start, end, note);
    for (const step of steps) {
      const on = stepDay(step);
      if (on !== null) note(on);
    }
    for (const { organisation, from, to } of members) {
      noteStay(from, to, move);
      noteStay(organisation.joined, organisation.left, move);
    }
    row += 1;
  }
  const days = Int32Array.from(rowsByDay.keys()).sort();
  const start = new Uint32Array(days.length + 1);
  days.forEach((day, n) => (start[n + 1] = (start[n] ?? 0) + (rowsByDay.get(day)?.length ?? 0)));
  const rows = new Uint32Array(start.at(-1) ?? 0);
  days.forEach((day, n) => rows.set(rowsByDay.get(day) ?? [], start[n]));
  return { days, start, rows, isMoving };
}

/** The first day of a stay, and the first after it. */
function noteStay(
  from: CalendarDate | null,
  to: CalendarDate | null,
  note: (day: Day) => void,
): void {
  if (from !== null) note(from.first);
  if (to !== null) note(to.last + 1);
}

/** The days around a day on which nobody joins or leaves the programme: infinite where nobody ever does. */
export function rollAround(
  organisations: readonly Organisation[],
  day: Day,
): readonly [from: Day, until: Day] {
  let [from, until] = [-Infinity, Infinity];
  const note = (on: Day) => {
    if (on <= day) from = Math.max(from, on);
    else until = Math.min(until, on);
  };
  for (const { joined, left } of organisations) noteStay(joined, left, note);
  return [from, until];
}
