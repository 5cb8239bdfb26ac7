import type { CalendarDate, Day } from "../model/calendarDate";
import type { Organisation } from "../model/organisation";
import type { Partnership } from "../model/partnership";
import type { DayRead, Readings } from "./dayReader";
import type { PartnershipState } from "./partnershipStates";

/** On which days something of some partnerships changes: their members, or how far they have come. */
export interface ChangeDays {
  /** The numbers of those that change from one of the days to the other, each once. */
  readonly between: (one: Day, other: Day) => Uint32Array;
  /** Of each partnership 1 where members come or go; the others have the same ones all the time. */
  readonly isMoving: Uint8Array;
  /** What was read on one day as it is on another: read is only what changes in between. */
  readonly stepTo: <T extends PartnershipState>(
    day: Day,
    known: DayRead<T>,
    readings: Readings<T>,
  ) => DayRead<T>;
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
