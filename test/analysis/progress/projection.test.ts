import { describe, expect, it } from "vitest";
import { projection } from "../../../src/analysis/progress/projection";
import { progressOf } from "../../../src/analysis/progress/progressOf";
import { valueOverTime, type ValueSeries } from "../../../src/analysis/progress/valueOverTime";
import { withIndicator } from "../../fixtures/programmeOn";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** An observed indicator, target 100 on 2012-12-31, read on 2011-12-31. */
function projected(observations: Rows, day = "2011-12-31", target = 100) {
  const { at, indicator } = withIndicator(
    day,
    { baseline: 0, baseline_date: "2010-12-31" },
    [{ date: "2012-12-31", value: target }],
    observations,
  );
  return projection(valueOverTime(at, indicator, null), progressOf(at, indicator, null));
}

const straight: Rows = [
  { date: "2011-12-01", value: 10 },
  { date: "2011-12-11", value: 20 },
  { date: "2011-12-21", value: 30 },
  { date: "2011-12-31", value: 40 },
];

describe("a projection", () => {
  it("of a straight line goes on straight, with no width", () => {
    const found = projected(straight);
    expect(found).toMatchObject({
      method: "theil-sen",
      points: 4,
      value: 406,
      low: 406,
      high: 406,
    });
    expect(found && found.arrives !== null && found.arrives - found.from.day).toBe(60);
    expect(found && found.until - found.from.day).toBe(366);
  });

  it("takes the median of the slopes, and their quartiles as its band", () => {
    // Between days 0, 1, 2, 3 and values 0, 1, 2, 9 the slopes are 1, 1, 1, 3, 4 and 7.
    const found = projected(
      [
        { date: "2011-12-28", value: 0 },
        { date: "2011-12-29", value: 1 },
        { date: "2011-12-30", value: 2 },
        { date: "2011-12-31", value: 9 },
      ],
      "2011-12-31",
      1000,
    );
    expect(found).toMatchObject({ value: 9 + 2 * 366, low: 9 + 1 * 366, high: 9 + 3.75 * 366 });
  });

  it("never arrives where it stands still or goes the other way", () => {
    const flat = straight.map((row) => ({ ...row, value: 10 }));
    const down = straight.map((row, i) => ({ ...row, value: 40 - i }));
    expect(projected(flat)).toMatchObject({ value: 10, arrives: null });
    expect(projected(down)?.arrives).toBeNull();
  });

  it("is none from fewer than four points, at or after the target date, or once it is reached", () => {
    expect(projected(straight.slice(1))).toBeNull();
    expect(projected(straight, "2012-12-31")).toBeNull();
    expect(projected(straight, "2013-06-30")).toBeNull();
    expect(projected(straight, "2011-12-31", 40)).toBeNull();
    const { at, indicator } = withIndicator("2011-12-31", { baseline: 0 }, [], straight);
    expect(
      projection(valueOverTime(at, indicator, null), progressOf(at, indicator, null)),
    ).toBeNull();
  });

  it("of a count leaves its start out, and takes standing still up to the reading date in", () => {
    const { at, indicator } = withIndicator(
      "2011-12-31",
      { baseline: 0 },
      [{ date: "2012-12-31", value: 100 }],
      straight,
    );
    const progress = progressOf(at, indicator, null);
    const start = at.day - 400;
    const counted = (changes: number): ValueSeries => ({
      kind: "counted",
      points: [
        { day: start, value: 0 },
        ...Array.from({ length: changes }, (_, i) => ({ day: start + 10 * (i + 1), value: i + 1 })),
      ],
      gaps: [],
      until: at.day,
    });
    expect(projection(counted(2), progress)).toBeNull();
    expect(projection(counted(3), progress)).toMatchObject({
      points: 4,
      from: { day: at.day, value: 3 },
    });
    const many = projection(counted(300), { ...progress, targetDay: at.day + 10_000 });
    expect(many?.points).toBe(300);
  });
});
