import { yearMonthDay, type CalendarDate, type Day } from "../model/calendarDate";
import type { Language } from "../model/localText";

const LOCALES: Record<Language, string> = { it: "it-IT", en: "en-GB" };

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>();

function cached<F extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>(
  key: string,
  make: () => F,
): F {
  const found = cache.get(key) as F | undefined;
  if (found) return found;
  const made = make();
  cache.set(key, made);
  return made;
}

/** A number with its thousands always grouped (Italian leaves 1234 bare otherwise). */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return cached(
    `n${language}${digits}`,
    () =>
      new Intl.NumberFormat(LOCALES[language], {
        useGrouping: "always",
        maximumFractionDigits: digits,
      }),
  ).format(value);
}

/** Hundredths with their sign: 75 → «75 %» in Italian, as its public administration writes it, "75%" in English. */
export function formatPercentage(hundredths: number, language: Language, digits = 0): string {
  const written = formatNumber(hundredths, language, digits);
  return language === "it" ? `${written}\u00A0%` : `${written}%`;
}

/** A share: 0.75 → «75 %» in Italian, "75%" in English. */
export function formatShare(value: number, language: Language): string {
  return formatPercentage(value * 100, language);
}

const DAY_STYLES = {
  /** 30 giugno 2012 */
  long: { day: "numeric", month: "long", year: "numeric" },
  /** 30 giu 2012 */
  medium: { day: "numeric", month: "short", year: "numeric" },
  /** 30/06/2012 */
  short: { day: "2-digit", month: "2-digit", year: "numeric" },
  /** giu 2012 */
  month: { month: "short", year: "numeric" },
  /** giugno 2012 */
  longMonth: { month: "long", year: "numeric" },
} as const;

export type DayStyle = keyof typeof DAY_STYLES;

/** A day in words or figures; `Date` serves here as a formatter's argument only, in UTC. */
export function formatDay(day: Day, language: Language, style: DayStyle = "long"): string {
  const { year, month, day: d } = yearMonthDay(day);
  return cached(
    `d${language}${style}`,
    () => new Intl.DateTimeFormat(LOCALES[language], { ...DAY_STYLES[style], timeZone: "UTC" }),
  ).format(Date.UTC(year, month - 1, d));
}

/** A date with no more precision than it was written with: «2010», «maggio 2010», «14 maggio 2010». */
export function formatDate(
  date: CalendarDate,
  language: Language,
  style: "long" | "short" = "long",
): string {
  if (date.text.length === 4) return date.text;
  if (date.text.length === 10) return formatDay(date.first, language, style);
  return formatDay(date.first, language, style === "long" ? "longMonth" : "month");
}

/** «a, b e c». */
export function formatList(items: readonly string[], language: Language): string {
  return cached(
    `l${language}`,
    () => new Intl.ListFormat(LOCALES[language], { style: "long", type: "conjunction" }),
  ).format(items);
}
