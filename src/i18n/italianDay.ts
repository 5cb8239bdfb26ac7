import { yearMonthDay, type CalendarDate, type Day } from "../model/calendarDate";
import type { Language } from "../model/localText";
import { formatDate, formatDay } from "./format";

/** «al 30 giugno 2012», «all’8 maggio 2012»; in English «on 30 June 2012». */
export function onDay(day: Day, language: Language): string {
  return language === "en" ? `on ${formatDay(day, "en")}` : withArticle("a", day);
}

/** «del 30 giugno 2012», «dell’8 maggio 2012»; in English «of 30 June 2012». */
export function ofDay(day: Day, language: Language): string {
  return language === "en" ? `of ${formatDay(day, "en")}` : withArticle("de", day);
}

/** «Al 30 giugno 2012», at the head of a sentence. */
export function onDayAtStart(day: Day, language: Language): string {
  const text = onDay(day, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «dal 14 maggio 2010», «dall’8 maggio 2010», «da maggio 2010», «dal 2010»; in English «from …». */
export function fromDate(date: CalendarDate, language: Language): string {
  if (language === "en") return `from ${formatDate(date, "en")}`;
  if (date.text.length === 10) return withArticle("da", date.first);
  return `${date.text.length === 4 ? "dal" : "da"} ${formatDate(date, "it")}`;
}

/** «fino al 30 settembre 2012», «fino a settembre 2012»; in English «until …». */
export function untilDate(date: CalendarDate, language: Language): string {
  if (language === "en") return `until ${formatDate(date, "en")}`;
  if (date.text.length === 10) return `fino ${withArticle("a", date.last)}`;
  const written = formatDate(date, "it");
  // Two a's in a row are parted: «ad agosto».
  const a = date.text.length === 4 ? "al" : written.startsWith("a") ? "ad" : "a";
  return `fino ${a} ${written}`;
}

/** A day after a preposition joined with its article: «al 30», «dall’8», «del 1º». */
function withArticle(preposition: "a" | "da" | "de", day: Day): string {
  const { day: d } = yearMonthDay(day);
  const written = formatDay(day, "it");
  if (d === 1) return `${preposition}l ${written.replace(/^1\b/, "1º")}`;
  return d === 8 || d === 11 ? `${preposition}ll’${written}` : `${preposition}l ${written}`;
}
