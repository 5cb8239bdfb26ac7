import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOn, isStaleOn, monthsAfter } from "../../../src/analysis/progress/reporting";
import { dayOf, yearMonthDay } from "../../../src/model/calendarDate";
import { withIndicator } from "../../fixtures/programmeOn";
import { RUNS } from "../../fixtures/propertyRuns";

const EVERY_SIX = { measure: "observed", frequency_months: 6, target: 10 };

describe("the same day some months on", () => {
  it.each<[[number, number, number], number, [number, number, number]]>([
    [[2012, 1, 15], 1, [2012, 2, 15]],
    [[2012, 1, 31], 1, [2012, 2, 29]],
    [[2011, 1, 31], 1, [2011, 2, 28]],
    [[2011, 12, 31], 2, [2012, 2, 29]],
    [[2011, 3, 31], 1, [2011, 4, 30]],
    [[2011, 11, 1], 1, [2011, 12, 1]],
    [[2011, 12, 1], 12, [2012, 12, 1]],
    [[2011, 6, 30], 0, [2011, 6, 30]],
    [[2011, 6, 30], 0.5, [2011, 7, 30]],
  ])("%j and %d months is %j", (from, months, to) => {
    expect(monthsAfter(dayOf(...from), months)).toBe(dayOf(...to));
  });

  it("is that day of the month, or the last one of a shorter month", () => {
    const date = fc.tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 28 }), fc.nat(60), ([year, month], day, on) => {
        const reached = yearMonthDay(monthsAfter(dayOf(year, month, day), on));
        expect(reached.day).toBe(day);
        expect(reached.year * 12 + reached.month).toBe(year * 12 + month + on);
      }),
      RUNS,
    );
  });
});

describe("an observation", () => {
  it("is stale after two periods to the day, and never where no period is stated", () => {
    const { indicator } = withIndicator("2012-06-30", EVERY_SIX);
    const observed = dayOf(2011, 3, 31);
    expect(isStaleOn(indicator, observed, dayOf(2012, 3, 31))).toBe(false);
    expect(isStaleOn(indicator, observed, dayOf(2012, 4, 1))).toBe(true);
    const { indicator: unstated } = withIndicator("2012-06-30", {
      measure: "observed",
      target: 10,
    });
    expect(isStaleOn(unstated, observed, dayOf(2050, 1, 1))).toBe(false);
  });
});

describe("the regions that have reported lately", () => {
  const day = dayOf(2012, 6, 30);

  it("are counted over those with a path or an observation of their own", () => {
    const { indicator } = withIndicator(
      "2012-06-30",
      EVERY_SIX,
      [
        { region: "15", date: "2012-12-31", value: 4 },
        { region: "16", date: "2012-12-31", value: 4 },
      ],
      [
        { region: "15", date: "2012-03-31", value: 2 },
        { region: "16", date: "2011-03-31", value: 1 },
      ],
    );
    expect(coverageOn(indicator, day)).toEqual({ reporting: 1, expected: 2 });
    // A year before, the later of the two had not been observed, and the other was fresh.
    expect(coverageOn(indicator, dayOf(2011, 6, 30))).toEqual({ reporting: 1, expected: 2 });
    expect(coverageOn(indicator, dayOf(2011, 1, 1))).toEqual({ reporting: 0, expected: 2 });
  });

  it("are none to expect where no region is named: not measured is not zero", () => {
    const { indicator } = withIndicator(
      "2012-06-30",
      EVERY_SIX,
      [],
      [{ date: "2012-03-31", value: 2 }],
    );
    expect(coverageOn(indicator, day)).toBeNull();
  });
});
