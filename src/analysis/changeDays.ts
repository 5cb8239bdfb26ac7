import type { CalendarDate, Day } from "../model/calendarDate";
import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";
import type { DayRead, ReadOne } from "./dayReader";

/** Partnerships on a day, by number. */
export type Rows = Pick<DayRead, "states" | "members">;

/** Adds (`by` = 1) or takes away (−1) the partnership of that number. */
export type Count = (row: number, on: Rows, by: 1 | -1) => void;

/** What is counted over partnerships. */
export interface Counting {
  readonly count: Count;
  /** Whether those in the state of that number are counted, all alike; without it all are, by their states. */
  readonly isCounted?: (state: number) => boolean;
}

/** As in `ScopeRead`. */
export interface Read {
  readonly read: DayRead;
  readonly marks: Uint8Array | null;
}

/** What is known of the days on which something of some partnerships changes: their members, or how far they are. */
export interface ChangeDays {
  /** What was read on one day as it is on another: read is only what changes in between. */
  readonly stepTo: (day: Day, known: DayRead, readOne: ReadOne) => DayRead;
  /** Takes away and adds what changes in between; does nothing, and says so, where to count anew is less. */
  readonly moveCount: (counting: Counting, before: Read, after: Read) => boolean;
}

const known = new WeakMap<readonly Partnership[], ChangeDays>();

/** As long as they have not been found (`findChangeDays`), every day is read whole. */
export function changeDaysOf(partnerships: readonly Partnership[]): ChangeDays | undefined {
  return known.get(partnerships);
}

export function keepChangeDays(partnerships: readonly Partnership[], days: ChangeDays): void {
  known.set(partnerships, days);
}

/** The first day of a stay, and the first after it. */
export function noteStay(
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
