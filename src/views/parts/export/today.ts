import { dayOf, type Day } from "../../../model/calendarDate";

/** The day on the reader's own calendar. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
