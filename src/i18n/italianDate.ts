import { yearMonthDay, type CalendarDate, type Day } from "../model/calendarDate";
import type { Language } from "../model/localText";
import { formatDate, formatDay } from "./format";
import { fromDate } from "./italianDay";

/** «il 30 giugno 2012», «l’8 maggio 2012», «il 1º maggio 2012»; in English «30 June 2012». */
export function theDay(day: Day, language: Language): string {
  const written = formatDay(day, language);
  if (language === "en") return written;
  const { day: d } = yearMonthDay(day);
  if (d === 1) return `il ${written.replace(/^1\b/, "1º")}`;
  return d === 8 || d === 11 ? `l’${written}` : `il ${written}`;
}

/** «il 14 maggio 2010», «a maggio 2010», «ad agosto 2010», «nel 2010»; in English «on …», «in …». */
export function whenDate(date: CalendarDate, language: Language): string {
  const isDay = date.text.length === 10;
  if (language === "en") return `${isDay ? "on" : "in"} ${formatDate(date, "en")}`;
  if (isDay) return theDay(date.first, "it");
  const written = formatDate(date, "it");
  if (date.text.length === 4) return `nel ${written}`;
  return `${written.startsWith("a") ? "ad" : "a"} ${written}`;
}

/** «dal 14 maggio 2010», «dall’8 maggio 2010»; in English «from 14 May 2010». */
export function fromDay(day: Day, language: Language): string {
  return fromDate({ text: "YYYY-MM-DD", first: day, last: day }, language);
}
