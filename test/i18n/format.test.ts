import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDay,
  formatList,
  formatNumber,
  formatShare,
} from "../../src/i18n/format";
import { fromDate, ofDay, onDay, onDayAtStart, untilDate } from "../../src/i18n/italianDay";
import { dayOf, parseCalendarDate, type CalendarDate } from "../../src/model/calendarDate";

function parsed(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(text);
  return date;
}

const midsummer = dayOf(2012, 6, 30);

describe("a number", () => {
  it.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1234, "1.234", "1,234"],
    [1234567, "1.234.567", "1,234,567"],
    [-1234, "-1.234", "-1,234"],
  ])("of %i is %s in Italian and %s in English", (value, italian, english) => {
    expect(formatNumber(value, "it")).toBe(italian);
    expect(formatNumber(value, "en")).toBe(english);
  });

  it("has as many decimals as asked for and no empty ones", () => {
    expect(formatNumber(12.345, "it", 1)).toBe("12,3");
    expect(formatNumber(12, "it", 1)).toBe("12");
    expect(formatNumber(12.5, "en", 1)).toBe("12.5");
    expect(formatNumber(12.5, "it")).toBe("13");
  });
});

describe("a share", () => {
  it("stands apart from its sign in Italian, against it in English", () => {
    expect(formatShare(0.75, "it")).toBe("75\u00A0%");
    expect(formatShare(0.75, "en")).toBe("75%");
  });
});

describe("a day", () => {
  it("is written long, medium, short or as its month", () => {
    const written = (["long", "medium", "short", "month"] as const).map((style) => [
      formatDay(midsummer, "it", style),
      formatDay(midsummer, "en", style),
    ]);
    expect(written).toEqual([
      ["30 giugno 2012", "30 June 2012"],
      ["30 giu 2012", "30 Jun 2012"],
      ["30/06/2012", "30/06/2012"],
      ["giu 2012", "Jun 2012"],
    ]);
  });

  it("is the same on both sides of the change of hour", () => {
    expect(formatDay(dayOf(2012, 3, 25), "it", "short")).toBe("25/03/2012");
    expect(formatDay(dayOf(2012, 10, 28), "it", "short")).toBe("28/10/2012");
    expect(formatDay(dayOf(2012, 1, 1), "it", "short")).toBe("01/01/2012");
  });

  it.each([
    [30, 6, "al 30 giugno 2012", "on 30 June 2012"],
    [8, 5, "all’8 maggio 2012", "on 8 May 2012"],
    [11, 11, "all’11 novembre 2012", "on 11 November 2012"],
    [1, 1, "al 1º gennaio 2012", "on 1 January 2012"],
    [10, 8, "al 10 agosto 2012", "on 10 August 2012"],
    [18, 12, "al 18 dicembre 2012", "on 18 December 2012"],
    [31, 12, "al 31 dicembre 2012", "on 31 December 2012"],
  ])("of %i/%i is said «%s» and «%s»", (date, month, italian, english) => {
    const day = dayOf(2012, month, date);
    expect(onDay(day, "it")).toBe(italian);
    expect(onDay(day, "en")).toBe(english);
  });

  it.each([
    [30, "del 30 giugno 2012", "of 30 June 2012"],
    [8, "dell’8 giugno 2012", "of 8 June 2012"],
    [11, "dell’11 giugno 2012", "of 11 June 2012"],
    [1, "del 1º giugno 2012", "of 1 June 2012"],
  ])("whose value it is: of the %i it is said «%s» and «%s»", (date, italian, english) => {
    const day = dayOf(2012, 6, date);
    expect(ofDay(day, "it")).toBe(italian);
    expect(ofDay(day, "en")).toBe(english);
  });

  it("begins a sentence with a capital", () => {
    expect(onDayAtStart(dayOf(2012, 5, 8), "it")).toBe("All’8 maggio 2012");
    expect(onDayAtStart(midsummer, "en")).toBe("On 30 June 2012");
  });
});

describe("a date", () => {
  it.each([
    ["2010", "2010", "2010"],
    ["2010-05", "maggio 2010", "May 2010"],
    ["2010-05-14", "14 maggio 2010", "14 May 2010"],
    ["0987", "0987", "0987"],
  ])("written %s is said with no more precision: %s, %s", (text, italian, english) => {
    const date = parsed(text);
    expect(formatDate(date, "it")).toBe(italian);
    expect(formatDate(date, "en")).toBe(english);
  });
});

describe("a period", () => {
  it.each([
    ["2010", "dal 2010", "fino al 2010", "from 2010"],
    ["2010-08", "da agosto 2010", "fino ad agosto 2010", "from August 2010"],
    ["2010-10", "da ottobre 2010", "fino a ottobre 2010", "from October 2010"],
    ["2010-05-14", "dal 14 maggio 2010", "fino al 14 maggio 2010", "from 14 May 2010"],
    ["2010-05-08", "dall’8 maggio 2010", "fino all’8 maggio 2010", "from 8 May 2010"],
    ["2010-05-01", "dal 1º maggio 2010", "fino al 1º maggio 2010", "from 1 May 2010"],
  ])("from and until %s is said «%s», «%s», “%s”", (text, from, until, english) => {
    const date = parsed(text);
    expect([fromDate(date, "it"), untilDate(date, "it"), fromDate(date, "en")]).toEqual([
      from,
      until,
      english,
    ]);
    expect(untilDate(date, "en")).toBe(english.replace("from", "until"));
  });
});

describe("a list", () => {
  it("joins its last two items with a word", () => {
    expect(formatList(["a"], "it")).toBe("a");
    expect(formatList(["a", "b", "c"], "it")).toBe("a, b e c");
    expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c");
    expect(formatList([], "it")).toBe("");
  });
});
