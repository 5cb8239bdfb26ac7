import { dayOf, isoDay } from "../../../model/calendarDate";
import type { DateStyle } from "./readStyles";

const BEFORE_1900 = dayOf(1899, 12, 30);
const START_OF_1904 = dayOf(1904, 1, 1);
/** 31 December 9999. */
const LAST = 2_958_465;

/**
 * The calendar date of a serial number, as it is shown: `2010-05-14`; `2010-05` or `2010` where only these are shown
 * and the hidden part is the first. `null`: no such day. The 1900 system counts a 29 February 1900 that never was
 * (ECMA-376 part 1, 18.17.4.1).
 */
export function serialDate(serial: number, style: DateStyle, is1904: boolean): string | null {
  const days = Math.floor(serial);
  if (!(days >= (is1904 ? 0 : 1) && days <= LAST) || (!is1904 && days === 60)) return null;
  const shift = is1904 ? START_OF_1904 : BEFORE_1900 + (days < 60 ? 1 : 0);
  const iso = isoDay(shift + days);
  if (style === "month" && iso.endsWith("-01")) return iso.slice(0, 7);
  return style === "year" && iso.endsWith("-01-01") ? iso.slice(0, 4) : iso;
}
