import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysLateOn,
  expectedOn,
  milestonesOf,
  type DatedPath,
} from "../../../src/analysis/progress/datedPath";
import { dateOf } from "../../fixtures/networksByHand";
import { withIndicator } from "../../fixtures/programmeOn";
import { RUNS } from "../../fixtures/propertyRuns";

/** Baseline 0 on day 0; 10 on day 100; still 10 on day 200; 30 on day 300. */
const WITH_A_REST: DatedPath = {
  baselineDay: 0,
  baseline: 0,
  milestones: [
    { day: 100, value: 10 },
    { day: 200, value: 10 },
    { day: 300, value: 30 },
  ],
};

const FALLING: DatedPath = { baselineDay: 0, baseline: 90, milestones: [{ day: 100, value: 40 }] };

/** Up to 10 on day 100, down to 2 on day 200, up to 30 on day 300. */
const WAVE: DatedPath = {
  baselineDay: 0,
  baseline: 0,
  milestones: [
    { day: 100, value: 10 },
    { day: 200, value: 2 },
    { day: 300, value: 30 },
  ],
};

describe("how late a value is on a path that goes up and down", () => {
  it.each<[what: string, day: number, value: number, late: number]>([
    ["on the crest, below it", 100, 5, 50],
    ["on the way down, below the path", 150, 5, 100],
    ["in the trough, below it", 200, 1, 190],
    ["on the second way up", 300, 16, 50],
    ["after the end", 350, 16, 100],
    ["on the first way up, above the path", 50, 8, -30],
    ["on the way down, above the path: the next way up is waited for", 150, 9, -75],
    ["beyond the end of the path", 150, 99, -150],
    ["on the path", 250, 16, 0],
  ])("%s", (_what, day, value, late) => {
    expect(daysLateOn(WAVE, day, value)).toBeCloseTo(late, 9);
  });

  it("counts from the end of a rest, and falls alike", () => {
    expect(daysLateOn(WITH_A_REST, 250, 10)).toBe(50);
    expect(daysLateOn(FALLING, 50, 90)).toBe(50);
    expect(daysLateOn(FALLING, 50, 40)).toBe(-50);
    expect(daysLateOn(FALLING, 50, 95)).toBe(50);
  });
});

const expected = (day: number) => expectedOn(WITH_A_REST, day);
const late = (day: number, value: number) => daysLateOn(WITH_A_REST, day, value);

describe("a dated path", () => {
  it("is straight between its points, the baseline before and the target after", () => {
    expect([-5, 0, 50, 100, 150, 250, 300, 999].map(expected)).toEqual([
      0, 0, 5, 10, 10, 20, 30, 30,
    ]);
    expect(expectedOn(FALLING, 50)).toBe(65);
  });

  it("without a baseline begins at its first milestone; without a target there is none", () => {
    expect(expectedOn({ ...WITH_A_REST, baseline: null }, 50)).toBeNull();
    expect(expectedOn({ ...WITH_A_REST, baseline: null }, 250)).toBe(20);
    expect(expectedOn({ ...WITH_A_REST, milestones: [] }, 50)).toBeNull();
    expect(daysLateOn({ ...WITH_A_REST, milestones: [] }, 50, 3)).toBeNull();
    expect(daysLateOn({ ...WITH_A_REST, baseline: null }, 250, 3)).toBeNull();
  });

  it("ends at once where the target is due by the baseline date", () => {
    const due = { baselineDay: 50, baseline: 0, milestones: [{ day: 20, value: 8 }] };
    expect([10, 20, 60].map((day) => expectedOn(due, day))).toEqual([0, 8, 8]);
  });

  it("has one point a day, in order; a month is due on its last day and the later row holds", () => {
    const { indicator } = withIndicator("2012-06-30", { baseline: 0 }, [
      { date: "2012-09", value: 9 },
      { date: "2011-12-31", value: 4 },
      { date: "2012-09-30", value: 10 },
      { date: "2012-09-30", value: 7, region: "15" },
    ]);
    expect(milestonesOf(indicator, null)).toEqual([
      { day: dateOf("2011-12-31").first, value: 4 },
      { day: dateOf("2012-09-30").first, value: 10 },
    ]);
    expect(milestonesOf(indicator, "15")).toEqual([{ day: dateOf("2012-09").last, value: 7 }]);
  });

  it("has a year behind the days within it, as it is due at its end", () => {
    const { indicator } = withIndicator("2012-06-30", { baseline: 0 }, [
      { date: "2012", value: 9 },
      { date: "2012-06-30", value: 4 },
      { date: "2012-03", value: 2 },
    ]);
    expect(milestonesOf(indicator, null).map(({ value }) => value)).toEqual([2, 4, 9]);
  });
});

describe("days late", () => {
  it("count from the day on which the path left the value behind", () => {
    expect(late(90, 6)).toBe(30);
    expect(late(250, 6)).toBe(190);
    expect(late(400, 20)).toBe(150);
  });

  it("are negative when the value was due later, and nothing when it is on the path", () => {
    expect(late(30, 6)).toBe(-30);
    expect(late(60, 6)).toBe(0);
    expect(late(150, 30)).toBe(-150);
  });

  it("do not run while nothing more is expected", () => {
    expect(late(100, 10)).toBe(0);
    expect(late(200, 10)).toBe(0);
    expect(late(220, 10)).toBe(20);
    expect(late(50, 10)).toBe(-50);
  });

  it("count from the baseline date for what never left it or went the wrong way", () => {
    expect(late(90, 0)).toBe(90);
    expect(late(90, -4)).toBe(90);
    expect(late(-20, -4)).toBe(0);
    expect(late(-20, 0)).toBe(0);
  });

  it("are none for what has reached the target or more, however long ago", () => {
    expect(late(300, 30)).toBe(0);
    expect(late(900, 45)).toBe(0);
    expect(late(200, 45)).toBe(-100);
  });

  it("hold for falling paths too", () => {
    expect(daysLateOn(FALLING, 80, 65)).toBe(30);
    expect(daysLateOn(FALLING, 20, 65)).toBe(-30);
    expect(daysLateOn(FALLING, 300, 65)).toBe(250);
    expect(daysLateOn(FALLING, 300, 30)).toBe(0);
  });

  it("lead back to the day of the path that stood at the value", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: 0.01, max: 29.99, noNaN: true }),
        (day, value) => {
          const then = day - (late(day, value) ?? Number.NaN);
          expect(expectedOn(WITH_A_REST, then)).toBeCloseTo(value, 6);
        },
      ),
    );
  });

  it("lead back so on any path that rises or falls all the way, from any baseline", () => {
    const anyPath = fc
      .record({
        baseline: fc.integer({ min: -50, max: 50 }),
        steps: fc.array(
          fc.record({
            days: fc.integer({ min: 1, max: 400 }),
            rise: fc.integer({ min: 1, max: 40 }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        sign: fc.constantFrom(1, -1),
      })
      .map(({ baseline, steps, sign }): DatedPath => {
        let [day, value] = [0, baseline];
        const milestones = steps.map(({ days, rise }) => ({
          day: (day += days),
          value: (value += sign * rise),
        }));
        return { baselineDay: 0, baseline, milestones };
      });
    fc.assert(
      fc.property(
        anyPath,
        fc.integer({ min: 0, max: 2500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (path, day, share) => {
          const { baseline, milestones } = path;
          const target = milestones.at(-1)?.value ?? 0;
          const value = (baseline ?? 0) + share * (target - (baseline ?? 0));
          const lateBy = daysLateOn(path, day, value);
          if (lateBy === null) throw new Error("the path has a target and a baseline");
          // What has reached the target is not late, however long ago it was due.
          if (value === target && lateBy === 0) return;
          expect(expectedOn(path, day - lateBy)).toBeCloseTo(value, 6);
          const due = expectedOn(path, day) ?? Number.NaN;
          const ahead = Math.sign(target - (baseline ?? 0)) * (value - due);
          if (lateBy > 0) expect(ahead).toBeLessThan(0);
          if (lateBy < 0) expect(ahead).toBeGreaterThan(0);
        },
      ),
      RUNS,
    );
  });
});
