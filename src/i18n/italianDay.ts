import { yearMonthDay, type Day } from "../model/calendarDate";
import type { Language } from "../model/localText";
import { formatDay } from "./format";

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
