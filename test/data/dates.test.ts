import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, parseCalendarDate, parseDay, yearMonthDay } from "../../src/model/calendarDate";
import { RUNS } from "../fixtures/propertyRuns";

describe("dates as the data have them", () => {
  it("are the same day after being written and read", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
      }),
      RUNS,
    );
  });

  it("agree with the calendar of the engine, day by day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(yearMonthDay(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      RUNS,
    );
  });

  it("span the month or the year when no more is known", () => {
    const year = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, m) => {
        const text = `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}`;
        const month = parseCalendarDate(text);
        const first = parseCalendarDate(`${text}-01`);
        expect(month?.first).toBe(first?.first);
        expect(yearMonthDay((month?.last ?? 0) + 1).day).toBe(1);
        const whole = parseCalendarDate(text.slice(0, 4));
        expect(whole !== null && month !== null && whole.first <= month.first).toBe(true);
        expect(whole !== null && month !== null && whole.last >= month.last).toBe(true);
      }),
      RUNS,
    );
  });

  it("never throw, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (text) => {
        const date = parseCalendarDate(text);
        expect(date === null || date.first <= date.last).toBe(true);
      }),
      RUNS,
    );
  });
});
