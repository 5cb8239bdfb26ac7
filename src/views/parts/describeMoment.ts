import { formatDay } from "../../i18n/format";
import { dayOf } from "../../model/calendarDate";
import type { Language } from "../../model/localText";

/** The day of a moment (milliseconds since 1970) on the reader's own calendar: «22/11/2026». */
export function describeMoment(moment: number, language: Language): string {
  const date = new Date(moment);
  return formatDay(
    dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()),
    language,
    "short",
  );
}
