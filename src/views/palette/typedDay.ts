import { parseCalendarDate, type Day } from "../../model/calendarDate";

/** The day that somebody types as `30/6/2012`, `6/2012`, `2012` or in year-month-day; of a period the last. */
export function typedDay(text: string): Day | null {
  const parts = text.trim().split(/[/.-]/);
  const isYearFirst = /^\d{4}$/.test(parts[0] ?? "");
  const [year = "", ...rest] = isYearFirst ? parts : parts.toReversed();
  if (!/^\d{4}$/.test(year) || rest.length > 2) return null;
  const iso = [year, ...rest.map((part) => part.padStart(2, "0"))].join("-");
  return parseCalendarDate(iso)?.last ?? null;
}
