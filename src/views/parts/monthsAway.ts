import { dayOf, yearMonthDay, type Day } from "../../model/calendarDate";

/** The end of the month so many months away; from inside a month, its own end is the first one ahead. */
export function monthsAway(day: Day, months: number): Day {
  const { year, month } = yearMonthDay(day);
  const isEnd = yearMonthDay(day + 1).month !== month;
  const index = year * 12 + month + months - (isEnd || months < 0 ? 0 : 1);
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1) - 1;
}
