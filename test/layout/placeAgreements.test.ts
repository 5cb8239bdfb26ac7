import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROW_ORDERS, type AgreementChart } from "../../src/layout/agreementChart";
import { moveInChart, placeUnder, rowsOfColumn, windowOn } from "../../src/layout/lookAtAgreements";
import { placeAgreements, type AgreementsAsked } from "../../src/layout/placeAgreements";
import { dayOf } from "../../src/model/calendarDate";
import { FEWER_RUNS } from "../fixtures/propertyRuns";

const day = (month: number, d = 1) => dayOf(2011, month, d);

/** Two regions and a stranger; one partnership each in January, February and May, one without a date. */
const asked: AgreementsAsked = {
  bodies: [
    { id: "a", region: 1 },
    { id: "b", region: 0 },
    { id: "c", region: 0 },
    { id: "d", region: -1 },
    { id: "e", region: 1 },
  ],
  agreements: [
    { id: "p", start: day(1), isAhead: false, members: [0, 1] },
    { id: "q", start: day(2), isAhead: false, members: [1, 2] },
    { id: "r", start: day(5), isAhead: true, members: [2, 3] },
    { id: "s", start: null, isAhead: false, members: [1] },
  ],
  day: day(3),
  otherDay: null,
  order: "region",
  isGrouped: false,
  opened: new Set(),
  room: 200,
};

const idsOf = (chart: AgreementChart, { bodies } = asked) =>
  [...chart.rowBody].map((body) => bodies[body]?.id).join("");

describe("the chart of agreements", () => {
  it("has a row for each body with a dot, by region, then by number, and counts the others", () => {
    const chart = placeAgreements(asked);
    expect(idsOf(chart)).toBe("bcad");
    expect(chart.headings.map(({ region }) => region)).toEqual([0, 1, -1]);
    expect(chart.empty).toEqual([4]);
    expect(idsOf(placeAgreements({ ...asked, order: "number" }))).toBe("bacd");
    expect(idsOf(placeAgreements({ ...asked, order: "first" }))).toBe("bacd");
  });

  it("has a dot where a body is a member, row by row", () => {
    const chart = placeAgreements(asked);
    expect([0, 1, 2, 3].map((column) => [...rowsOfColumn(chart, column)])).toEqual([
      [0, 2],
      [0, 1],
      [1, 3],
      [0],
    ]);
  });

  it("draws the reading date between what has started and the rest", () => {
    const { columnX, readingX, undatedX } = placeAgreements(asked);
    const [p = NaN, q = NaN, r = NaN, s = NaN] = columnX;
    expect([p, q, readingX, r, s].every((x, i, all) => i === 0 || x > (all[i - 1] ?? 0))).toBe(
      true,
    );
    expect(undatedX).toBeGreaterThan(r);
    expect(placeAgreements({ ...asked, day: day(1) - 1 }).readingX).toBeLessThan(p);
    const all = { ...asked, agreements: asked.agreements.slice(0, 2) };
    expect(placeAgreements(all).readingX).toBeGreaterThan(q);
  });

  it("gathers the starts of a quarter, apart on either side of the reading date, and opens one", () => {
    const grouped = placeAgreements({ ...asked, isGrouped: true });
    expect(grouped.columns.map(({ quarter, first, end }) => [quarter, end - first])).toEqual([
      ["2011-1", 2],
      ["2011-2+", 1],
      ["undated+", 1],
    ]);
    expect(Array.from(grouped.dotCount).slice(0, 3)).toEqual([2, 1, 1]);
    const january = placeAgreements({ ...asked, isGrouped: true, day: day(1, 15) });
    expect(january.columns.map(({ quarter }) => quarter)).toEqual([
      "2011-1",
      "2011-1+",
      "2011-2+",
      "undated+",
    ]);
    const opened = placeAgreements({ ...asked, isGrouped: true, opened: new Set(["2011-1"]) });
    expect(opened.columns.map(({ isGroup }) => isGroup)).toEqual([false, false, true, true]);
  });

  it("marks each quarter once, and a year where there is room for its number", () => {
    const { ticks } = placeAgreements(asked);
    expect(ticks.map(({ year, quarter, isYear }) => [year, quarter, isYear])).toEqual([
      [2011, 1, true],
      [2011, 2, false],
    ]);
  });

  it("stays where it is with nothing to draw", () => {
    const chart = placeAgreements({ ...asked, agreements: [] });
    expect(chart).toMatchObject({ columns: [], headings: [], ticks: [], undatedX: null });
    expect(chart.empty).toHaveLength(5);
    expect(placeUnder(chart, 10, 10)).toBeNull();
    expect(moveInChart("ArrowRight", null, chart)).toBeNull();
  });
});

const anyChart = fc
  .record({
    regions: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 1, maxLength: 20 }),
    starts: fc.array(fc.option(fc.integer({ min: 14_600, max: 15_600 })), { maxLength: 30 }),
    order: fc.constantFrom(...ROW_ORDERS),
    isGrouped: fc.boolean(),
    day: fc.integer({ min: 14_500, max: 15_700 }),
    otherDay: fc.option(fc.integer({ min: 14_500, max: 15_700 })),
    room: fc.integer({ min: 100, max: 900 }),
    lots: fc.infiniteStream(fc.nat(1000)),
  })
  .map(({ regions, starts, lots, ...rest }): AgreementsAsked => {
    const draw = () => lots.next().value ?? 0;
    const dates = starts.toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity) || 0);
    return {
      ...rest,
      bodies: regions.map((region, i) => ({ id: `b${String(i).padStart(2, "0")}`, region })),
      agreements: dates.map((start, i) => ({
        id: `p${i}`,
        start,
        isAhead: start !== null && start > rest.day,
        members: [
          ...new Set(Array.from({ length: 1 + (draw() % 5) }, () => draw() % regions.length)),
        ],
      })),
      opened: new Set(["2011-1"]),
    };
  });

describe("a second date", () => {
  it("stands behind what has started by it, and at the reading date where it is the same day", () => {
    const between = (otherDay: number) => {
      const { columnX, otherX } = placeAgreements({ ...asked, otherDay });
      return [...columnX].filter((x) => otherX !== null && x < otherX).length;
    };
    expect(between(day(1, 15))).toBe(1);
    expect(between(day(2, 15))).toBe(2);
    expect(between(day(6))).toBe(3);
    const same = placeAgreements({ ...asked, otherDay: asked.day });
    expect(same.otherX).toBe(same.readingX);
    expect(placeAgreements(asked).otherX).toBeNull();
  });

  it("goes as far into a quarter as its share of the quarter’s starts", () => {
    const { columnX, columnHalf, otherX } = placeAgreements({
      ...asked,
      isGrouped: true,
      otherDay: day(1, 15),
    });
    expect(otherX).toBeCloseTo(columnX[0] ?? NaN, 3);
    expect(columnHalf[0]).toBeGreaterThan(0);
  });
});

describe("any chart of agreements", () => {
  it("marks a second date on the side of the reading date on which it lies", () => {
    fc.assert(
      fc.property(anyChart, (given) => {
        const { otherX, readingX, width } = placeAgreements(given);
        if (given.otherDay === null) return otherX === null;
        const isAfter = given.otherDay >= given.day;
        return (
          otherX !== null &&
          otherX >= 0 &&
          otherX <= width &&
          (isAfter ? otherX >= readingX : otherX <= readingX)
        );
      }),
      FEWER_RUNS,
    );
  });

  it("is the same from the same input, which it leaves as it was", () => {
    fc.assert(
      fc.property(anyChart, (given) => {
        const before = structuredClone(given);
        expect(placeAgreements(given)).toEqual(placeAgreements(given));
        expect(given).toEqual(before);
      }),
      FEWER_RUNS,
    );
  });

  it("has columns and rows side by side, none over another, within its size", () => {
    fc.assert(
      fc.property(anyChart, (given) => {
        const { columnX, columnHalf, rowY, rowHeight, width, height } = placeAgreements(given);
        columnX.forEach((x, c) => {
          const before = c === 0 ? 0 : (columnX[c - 1] ?? 0) + (columnHalf[c - 1] ?? 0);
          expect(x - (columnHalf[c] ?? 0)).toBeGreaterThanOrEqual(before - 0.01);
        });
        rowY.forEach((y, r) => {
          const before = r === 0 ? 0 : (rowY[r - 1] ?? 0) + rowHeight;
          expect(y).toBeGreaterThanOrEqual(before - 0.01);
        });
        expect(columnX.at(-1) ?? 0).toBeLessThan(width);
        expect(rowY.at(-1) ?? 0).toBeLessThan(height);
      }),
      FEWER_RUNS,
    );
  });

  it("holds each membership once, whether grouped or not", () => {
    fc.assert(
      fc.property(anyChart, (given) => {
        const { dotCount, rowBody, empty, columns } = placeAgreements(given);
        const memberships = given.agreements.reduce((sum, { members }) => sum + members.length, 0);
        expect(dotCount.reduce((sum, count) => sum + count, 0)).toBe(memberships);
        expect(rowBody.length + empty.length).toBe(given.bodies.length);
        expect(columns.reduce((sum, { first, end }) => sum + end - first, 0)).toBe(
          given.agreements.length,
        );
      }),
      FEWER_RUNS,
    );
  });

  it("is found where it was placed, and all that is in view is in the window", () => {
    fc.assert(
      fc.property(anyChart, fc.nat(600), fc.nat(400), (given, left, width) => {
        const chart = placeAgreements(given);
        chart.columnX.forEach((x, column) => {
          chart.rowY.forEach((y, row) => {
            expect(placeUnder(chart, x, y)).toEqual({ column, row });
          });
        });
        const { first, end } = windowOn(chart, left, 0, width, 100);
        chart.columnX.forEach((x, column) => {
          const half = chart.columnHalf[column] ?? 0;
          const isSeen = x + half >= left && x - half <= left + width;
          expect([column, column >= first && column < end]).toEqual([column, isSeen]);
        });
      }),
      FEWER_RUNS,
    );
  });
});

describe("the keys in the chart of agreements", () => {
  const chart = placeAgreements(asked);
  it.each([
    ["ArrowRight", { column: 0, row: 0 }, { column: 1, row: 0 }],
    ["ArrowRight", { column: 1, row: 0 }, { column: 2, row: 1 }],
    ["ArrowLeft", { column: 0, row: 0 }, { column: 0, row: 0 }],
    ["ArrowDown", { column: 0, row: 0 }, { column: 0, row: 2 }],
    ["ArrowDown", { column: 0, row: 2 }, { column: 0, row: 2 }],
    ["ArrowUp", { column: 2, row: 3 }, { column: 2, row: 1 }],
    ["End", { column: 0, row: 2 }, { column: 3, row: 0 }],
    ["Home", { column: 3, row: 0 }, { column: 0, row: 0 }],
  ])("%s goes from %o to %o", (key, from, to) => {
    expect(moveInChart(key, from, chart)).toEqual(to);
  });
});

describe("a chart of 500 bodies and 500 agreements", () => {
  it("has all its dots in typed arrays and needs only a window of them", () => {
    const agreements = Array.from({ length: 500 }, (_, i) => ({
      id: `p${i}`,
      start: day(1) + i,
      isAhead: false,
      members: Array.from({ length: 6 }, (_unused, j) => (i * 7 + j * 83) % 500),
    }));
    const bodies = Array.from({ length: 500 }, (_, i) => ({ id: `b${i}`, region: i % 4 }));
    const chart = placeAgreements({ ...asked, bodies, agreements, day: day(1) + 499 });
    expect(chart.dotRow).toHaveLength(3000);
    expect(chart.rowBody).toHaveLength(500);
    const { first, end } = windowOn(chart, 1000, 0, 800, 500);
    expect(end - first).toBeLessThan(130);
  });
});
