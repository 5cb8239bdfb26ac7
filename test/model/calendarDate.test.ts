import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayOf,
  isoDay,
  parseCalendarDate,
  parseDay,
  yearMonthDay,
} from "../../src/model/calendarDate";
import { RUNS } from "../fixtures/propertyRuns";

const DAYS_IN_200_YEARS = 73_049;
const day = fc.integer({ min: -DAYS_IN_200_YEARS, max: DAYS_IN_200_YEARS });

describe("a day", () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [2010, 5, 14, 14_743],
    [2012, 6, 30, 15_521],
    [1900, 1, 1, -25_567],
  ])("of %i-%i-%i is number %#$3", (year, month, date, number) => {
    expect(dayOf(year, month, date)).toBe(number);
  });

  it("goes to year, month and day and back over two centuries each way", () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: date } = yearMonthDay(number);
        expect(dayOf(year, month, date)).toBe(number);
        expect(parseDay(isoDay(number))).toBe(number);
      }),
      RUNS,
    );
  });

  it("agrees with the platform's calendar in UTC", () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * 86_400_000);
        expect(isoDay(number)).toBe(date.toISOString().slice(0, 10));
        expect(yearMonthDay(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      RUNS,
    );
  });

  it("is followed by the next one, across months, leap days and years", () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(isoDay(number) < isoDay(number + 1)).toBe(true);
      }),
      RUNS,
    );
  });

  it("is moved by no time zone: it is a whole number, reckoned without the platform's clock", () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: date } = yearMonthDay(number);
        expect([year, month, date, dayOf(year, month, date)].every(Number.isSafeInteger)).toBe(
          true,
        );
      }),
      RUNS,
    );
    const source = readFileSync("src/model/calendarDate.ts", "utf8");
    expect(source).not.toMatch(/\bDate\b|\bIntl\b/);
  });
});

describe("a written date", () => {
  it.each([
    ["2010", "2010-01-01", "2010-12-31"],
    ["2010-05", "2010-05-01", "2010-05-31"],
    ["2011-02", "2011-02-01", "2011-02-28"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["2010-05-14", "2010-05-14", "2010-05-14"],
    ["0001", "0001-01-01", "0001-12-31"],
  ])("of %s means the days from %s to %s", (text, first, last) => {
    const date = parseCalendarDate(text);
    expect(date?.text).toBe(text);
    expect([isoDay(date?.first ?? NaN), isoDay(date?.last ?? NaN)]).toEqual([first, last]);
  });

  it.each([
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2011-02-29", false],
    ["2012-02-29", true],
    ["2100-02-29", false],
  ])("of %s is a day by the leap rules: %s", (text, isDay) => {
    expect(parseCalendarDate(text) !== null).toBe(isDay);
  });

  it.each([
    "2010-02-30",
    "2010-04-31",
    "2010-13",
    "2010-00",
    "2010-01-00",
    "0000-01-01",
    "10-05-14",
    "2010-5-14",
    "2010-05-14T00:00",
    " 2010",
    "2010-05-",
    "14/05/2010",
    "-2010",
    "",
  ])("of «%s» is refused", (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  it("is read for what it says or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parseCalendarDate(text);
        expect(date === null || date.first <= date.last).toBe(true);
      }),
      RUNS,
    );
  });

  it("is a single day only when it is written in full", () => {
    expect(parseDay("2012-06-30")).toBe(dayOf(2012, 6, 30));
    expect(parseDay("2012-06")).toBeNull();
    expect(parseDay("2012")).toBeNull();
  });
});
