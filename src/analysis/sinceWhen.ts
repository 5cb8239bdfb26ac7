import type { CalendarDate } from "../model/calendarDate";
import type { PartnershipAt } from "./programmeAt";

/** The start of the one that started first; `null` where none has started. */
export function firstStart(items: readonly PartnershipAt[]): CalendarDate | null {
  return earliest(items.map(({ started, partnership }) => (started ? partnership.start : null)));
}

/** The earliest of some dates; what is not dated is passed over. */
export function earliest(dates: readonly (CalendarDate | null)[]): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const date of dates) {
    if (date !== null && (first === null || date.first < first.first)) first = date;
  }
  return first;
}
