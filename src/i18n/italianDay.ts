import { yearMonthDay, type CalendarDate, type Day } from "../model/calendarDate";
import type { Language } from "../model/localText";
import { formatDate, formatDay } from "./format";

/** «al 30 giugno 2012», «all’8 maggio 2012»; in English «on 30 June 2012». */
export function onDay(day: Day, language: Language): string {
  if (language === "en") return `on ${formatDay(day, "en")}`;
  const { day: d } = yearMonthDay(day);
  const written = formatDay(day, "it");
  if (d === 1) return `al ${written.replace(/^1\b/, "1º")}`;
  return d === 8 || d === 11 ? `all’${written}` : `al ${written}`;
}

/** «Al 30 giugno 2012», at the head of a sentence. */
export function onDayAtStart(day: Day, language: Language): string {
  const text = onDay(day, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «dal 14 maggio 2010», «dall’8 maggio 2010», «da maggio 2010», «dal 2010»; in English «from …». */
export function fromDate(date: CalendarDate, language: Language): string {
  if (language === "en") return `from ${formatDate(date, "en")}`;
  if (date.text.length === 10) return `d${onDay(date.first, "it")}`;
  return `${date.text.length === 4 ? "dal" : "da"} ${formatDate(date, "it")}`;
}

/** «fino al 30 settembre 2012», «fino a settembre 2012»; in English «until …». */
export function untilDate(date: CalendarDate, language: Language): string {
  if (language === "en") return `until ${formatDate(date, "en")}`;
  if (date.text.length === 10) return `fino ${onDay(date.last, "it")}`;
  return `fino ${date.text.length === 4 ? "al" : "a"} ${formatDate(date, "it")}`;
}
