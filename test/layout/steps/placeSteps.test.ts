import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeSteps, type LineStep } from "../../../src/layout/steps/placeSteps";
import { dayOf, isoDay, parseCalendarDate } from "../../../src/model/calendarDate";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

const PERIOD = { from: dayOf(2010, 5, 14), to: dayOf(2012, 9, 30), today: dayOf(2012, 6, 30) };
const FRAME = { width: 760, letter: 6.6 };

function step(text: string, label = `firmato · ${text}`): LineStep {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`No date: ${text}`);
  return { label, date };
}

const lane = (steps: readonly LineStep[]) => ({ key: "life", title: null, steps });

describe("steps on a line of time", () => {
  it("stand in the order of their dates, between the ends of the axis", () => {
    const placed = placeSteps([lane([step("2012-03-01"), step("2010-06-01")])], PERIOD, FRAME);
    const xs = placed.lanes[0]?.steps.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(xs.every((x) => x >= placed.left && x <= placed.right)).toBe(true);
  });

  it("are as broad as what their date may mean: nothing for a day, a month, a year", () => {
    const dates = ["2010-06-01", "2011-02", "2012"];
    const { lanes } = placeSteps([lane(dates.map((date) => step(date)))], PERIOD, FRAME);
    const [day = 0, month = 0, year = 0] = lanes[0]?.steps.map(({ x, endX }) => endX - x) ?? [];
    expect(day).toBe(0);
    expect(month).toBeGreaterThan(5);
    expect(year / month).toBeCloseTo(365 / 27, 5);
  });

  it("are hollow after the reading date only", () => {
    const steps = ["2012-06-29", "2012-06-30", "2012-07-01"].map((date) => step(date));
    const { lanes } = placeSteps([lane(steps)], PERIOD, FRAME);
    expect(lanes[0]?.steps.map(({ isAhead }) => isAhead)).toEqual([false, false, true]);
  });

  it("have labels that lie neither on each other nor under another's thread, inside the picture", () => {
    const days = fc.array(fc.integer({ min: PERIOD.from, max: PERIOD.to }), { maxLength: 9 });
    fc.assert(
      fc.property(days, fc.constantFrom(328, 760), (found, width) => {
        const steps = found.map((day) => step(isoDay(day)));
        const placed = placeSteps([lane(steps)], PERIOD, { width, letter: 6.6 });
        const boxes = (placed.lanes[0]?.steps ?? []).map((item) => ({
          ...item,
          end: item.x + 6.6 * item.label.length,
        }));
        boxes.forEach((a, i) => {
          expect(a.end).toBeLessThanOrEqual(width);
          boxes.slice(i + 1).forEach((b) => {
            if (a.labelY === b.labelY) expect(a.end).toBeLessThanOrEqual(b.x);
            // A thread goes down from its step as far as its own label.
            if (b.labelY > a.labelY && b.x > a.x) expect(b.x).toBeGreaterThanOrEqual(a.end);
          });
        });
      }),
      FEWER_RUNS,
    );
  });

  it("have no line of today where today is off the axis", () => {
    const { todayX } = placeSteps([], { ...PERIOD, today: PERIOD.to + 1 }, FRAME);
    expect(todayX).toBeNull();
  });
});
