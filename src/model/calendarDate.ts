/** A day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. No time zone can move it. */
export type Day = number;

/** A date as written (`2010-05-14`, `2010-05` or `2010`) with the first and last day it can mean. */
export interface CalendarDate {
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WRITTEN_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` when it is none of these or no such day exists. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = WRITTEN_DATE.exec(text);
  if (!match) return null;
  const [, yearText = "", monthText, dayText] = match;
  const year = Number(yearText);
  const firstMonth = monthText === undefined ? 1 : Number(monthText);
  const lastMonth = monthText === undefined ? 12 : firstMonth;
  if (year < 1 || firstMonth < 1 || firstMonth > 12) return null;
  const firstDay = dayText === undefined ? 1 : Number(dayText);
  const lastDay = dayText === undefined ? daysInMonth(year, lastMonth) : firstDay;
  if (firstDay < 1 || firstDay > daysInMonth(year, firstMonth)) return null;
  return {
    text,
    first: dayOf(year, firstMonth, firstDay),
    last: dayOf(year, lastMonth, lastDay),
  };
}

/** Days since 1970-01-01 of a Gregorian date (H. Hinnant, "chrono-compatible low-level date algorithms", 2013). */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayOf`. */
export function yearMonthDay(day: Day): YearMonthDay {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, day: d } = yearMonthDay(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** Reads a full `YYYY-MM-DD` only; `null` otherwise. */
export function parseDay(text: string): Day | null {
  const date = parseCalendarDate(text);
  return date && date.first === date.last ? date.first : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
