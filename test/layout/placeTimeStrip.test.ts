import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startsByMonth } from "../../src/analysis/overview/startsByMonth";
import { dayAtShare, placeTimeStrip, stepMonth } from "../../src/layout/placeTimeStrip";
import { dayOf, isoDay, parseDay, yearMonthDay } from "../../src/model/calendarDate";
import { RUNS } from "../fixtures/propertyRuns";
import { programmeOn } from "../fixtures/programmeOn";

/** `length` whole months from a month on, with their counts. */
function monthsFrom(year: number, month: number, counts: readonly number[]) {
  return counts.map((count, i) => {
    const [index, next] = [month - 1 + i, month + i];
    return {
      count,
      firstDay: dayOf(year + Math.floor(index / 12), (index % 12) + 1, 1),
      lastDay: dayOf(year + Math.floor(next / 12), (next % 12) + 1, 1) - 1,
    };
  });
}

const strip = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.nat(40), { minLength: 1, maxLength: 80 }),
  )
  .map(([year, month, counts]) => monthsFrom(year, month, counts));

/** A strip and a day on it. */
const stripAndDay = strip.chain((months) =>
  fc.tuple(
    fc.constant(months),
    fc.integer({ min: months[0]?.firstDay ?? 0, max: months.at(-1)?.lastDay ?? 0 }),
  ),
);

const day = (text: string) => parseDay(text) ?? NaN;
const autumn = monthsFrom(2010, 10, [2, 0, 4, 1]);

describe("the time strip", () => {
  it("gives each month its days' share of the width, and the fullest the whole height", () => {
    const { months, reading } = placeTimeStrip(autumn, day("2010-11-30"));
    expect(months.map(({ width }) => Math.round(width * 123))).toEqual([31, 30, 31, 31]);
    expect(months.map(({ height }) => height)).toEqual([0.5, 0, 1, 0.25]);
    expect(months.map(({ isAhead }) => isAhead)).toEqual([false, false, true, true]);
    expect(reading).toBeCloseTo(61 / 123, 12);
  });

  it("is covered by its months from end to end, with no gap and no overlap", () => {
    fc.assert(
      fc.property(stripAndDay, ([given, reading]) => {
        const { months } = placeTimeStrip(given, reading);
        let end = 0;
        for (const { left, width, height } of months) {
          expect(left).toBeCloseTo(end, 9);
          expect(height >= 0 && height <= 1 && width > 0).toBe(true);
          end = left + width;
        }
        expect(end).toBeCloseTo(1, 9);
      }),
      RUNS,
    );
  });

  it("keeps the reading date on it, whatever the address asks for", () => {
    expect(placeTimeStrip(autumn, day("1999-01-01")).reading).toBe(0);
    expect(placeTimeStrip(autumn, day("2040-01-01")).reading).toBe(1);
    expect(placeTimeStrip([], day("2012-06-30"))).toMatchObject({ months: [], labels: [] });
  });

  it("labels the first month, each January and the last one, none on top of another", () => {
    const { labels } = placeTimeStrip(monthsFrom(2010, 5, Array<number>(29).fill(1)), 0);
    expect(labels.map(({ month }) => isoDay(month.firstDay))).toEqual([
      "2010-05-01",
      "2011-01-01",
      "2012-01-01",
      "2012-09-01",
    ]);
  });

  it.each([
    ["wide", ["any", "middling", "wide"], 0.08],
    ["middling", ["any", "middling"], 0.15],
    ["narrow", ["any"], 0.26],
  ])("keeps labels apart on a %s one, the last in any case", (_, rooms, gap) => {
    fc.assert(
      fc.property(strip, (months) => {
        const chosen = placeTimeStrip(months, 0).labels.filter(({ room }) => rooms.includes(room));
        expect(chosen.at(-1)?.month).toBe(months.at(-1));
        chosen.slice(1).forEach(({ left }, i) => {
          const isLast = i === chosen.length - 2;
          const apart = left - (chosen[i]?.left ?? NaN);
          expect(apart).toBeGreaterThanOrEqual(isLast ? 1.7 * gap : gap);
        });
      }),
      RUNS,
    );
  });

  it("labels twenty years by every other January, by a few where it is narrow", () => {
    const { labels } = placeTimeStrip(monthsFrom(2005, 1, Array<number>(252).fill(1)), 0);
    const yearsOf = (rooms: readonly string[]) =>
      labels
        .filter(({ room }) => rooms.includes(room))
        .map(({ month }) => yearMonthDay(month.firstDay).year);
    expect(yearsOf(["any", "middling", "wide"])).toEqual([
      2005, 2007, 2009, 2011, 2013, 2015, 2017, 2019, 2021, 2023, 2025,
    ]);
    expect(yearsOf(["any", "middling"])).toEqual([2005, 2009, 2013, 2017, 2025]);
    expect(yearsOf(["any"])).toEqual([2005, 2013, 2025]);
  });

  it("has a month for each one in which something can be read", () => {
    const at = programmeOn("2012-06-30");
    const { months } = placeTimeStrip(startsByMonth(at), at.day);
    expect(isoDay(months[0]?.month.firstDay ?? 0)).toBe("2010-05-01");
    expect(isoDay(months.at(-1)?.month.lastDay ?? 0)).toBe("2012-09-30");
    expect(months).toHaveLength(29);
  });
});

describe("the day at a share of the strip", () => {
  it("is on the strip, however far beside it the pointer is", () => {
    fc.assert(
      fc.property(strip, fc.double({ min: -5, max: 5, noNaN: true }), (months, share) => {
        const found = dayAtShare(months, share);
        expect(found).toBeGreaterThanOrEqual(months[0]?.firstDay ?? NaN);
        expect(found).toBeLessThanOrEqual(months.at(-1)?.lastDay ?? NaN);
        expect(Number.isInteger(found)).toBe(true);
      }),
      RUNS,
    );
  });

  it("is the reading date again where its handle stands", () => {
    fc.assert(
      fc.property(stripAndDay, ([months, reading]) => {
        expect(dayAtShare(months, placeTimeStrip(months, reading).reading)).toBe(reading);
      }),
      RUNS,
    );
  });
});

describe("a step on the strip", () => {
  it.each([
    ["2010-11-30", 1, "2010-12-31"],
    ["2010-11-30", -1, "2010-10-31"],
    ["2010-11-15", 1, "2010-11-30"],
    ["2010-11-15", -1, "2010-10-31"],
    ["2010-11-01", -1, "2010-10-31"],
    ["2010-11-15", 2, "2010-12-31"],
    ["2010-10-31", -1, "2010-10-31"],
    ["2011-01-31", 1, "2011-01-31"],
    ["2010-11-15", Infinity, "2011-01-31"],
    ["2010-11-15", -Infinity, "2010-10-31"],
    ["2010-11-15", 12, "2011-01-31"],
    ["2015-01-01", 1, "2011-01-31"],
    ["1999-01-01", -1, "2010-10-31"],
  ])("from %s by %d goes to %s", (from, steps, to) => {
    expect(isoDay(stepMonth(autumn, day(from), steps))).toBe(to);
  });

  it("lands on a month's end, on the strip, on the side it went to", () => {
    const steps = fc.oneof(
      fc.integer({ min: -30, max: 30 }).filter((count) => count !== 0),
      fc.constantFrom(Infinity, -Infinity),
    );
    fc.assert(
      fc.property(stripAndDay, steps, ([months, from], by) => {
        const to = stepMonth(months, from, by);
        expect(months.some(({ lastDay }) => lastDay === to)).toBe(true);
        expect(yearMonthDay(to + 1).day).toBe(1);
        const isAtStart = from <= (months[0]?.lastDay ?? NaN);
        expect(by > 0 ? to >= from : isAtStart || to < from).toBe(true);
      }),
      RUNS,
    );
  });
});
