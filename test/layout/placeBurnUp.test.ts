import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BURN_UP_FRAMES, type Point } from "../../src/layout/burnUpFrame";
import { placeBurnUp, valuesOf, type BurnUpFigures } from "../../src/layout/placeBurnUp";
import { placeDates } from "../../src/layout/placeDates";
import { placeValues } from "../../src/layout/placeValues";
import { dayOf, isoDay } from "../../src/model/calendarDate";
import { RUNS } from "../fixtures/propertyRuns";

const { wide, small } = BURN_UP_FRAMES;

/** 100 days, one pixel each; the axis of values from 0 to 100, one pixel each. */
const frame = {
  ...small,
  width: 110,
  height: 110,
  left: 0,
  right: 10,
  top: 0,
  bottom: 10,
};
const first = dayOf(2011, 1, 1);

const figures: BurnUpFigures = {
  firstDay: first,
  lastDay: first + 100,
  day: first + 60,
  known: { points: [], gaps: [] },
  baseline: { day: first, value: 0 },
  milestones: [
    { day: first + 50, value: 40 },
    { day: first + 100, value: 100 },
  ],
  expected: 52,
  projection: [],
  unit: "",
};

const known = (...points: [daysOn: number, value: number][]): BurnUpFigures["known"] => ({
  points: points.map(([daysOn, value]) => ({ day: first + daysOn, value })),
  gaps: [],
});

const place = (change: Partial<BurnUpFigures>) => placeBurnUp({ ...figures, ...change }, frame);
const pairs = (points: readonly Point[]) => points.map(({ x, y }) => [x, y]);

describe("a burn-up", () => {
  it("draws each value as a step that holds until the next one and up to the reading date", () => {
    const { steps, now } = place({ known: known([0, 0], [20, 10], [40, 30]) });
    expect(steps.map(pairs)).toEqual([
      [
        [0, 100],
        [20, 100],
        [20, 90],
        [40, 90],
        [40, 70],
        [60, 70],
      ],
    ]);
    expect(now).toEqual({ x: 60, y: 70, value: 30 });
  });

  it("draws the path from the baseline through the milestones to the target", () => {
    const { path, milestones, expected } = place({});
    expect(pairs(path)).toEqual([
      [0, 100],
      [50, 60],
      [100, 0],
    ]);
    expect(milestones.map(({ isTarget }) => isTarget)).toEqual([false, true]);
    expect(expected).toMatchObject({ x: 60, y: 48, value: 52 });
  });

  it("begins the path at its first milestone where the baseline is not known", () => {
    expect(pairs(place({ baseline: null }).path)).toEqual([
      [50, 60],
      [100, 0],
    ]);
  });

  it("leaves a gap open: what is not known is not drawn", () => {
    const gap = { from: first + 10, to: first + 40 };
    const observed = { ...known([10, 20], [40, 30]), gaps: [gap] };
    const { steps, points } = place({ known: observed });
    expect(steps.map(pairs)).toEqual([
      [
        [10, 80],
        [10, 80],
      ],
      [
        [40, 70],
        [60, 70],
      ],
    ]);
    expect(pairs(points)).toEqual([
      [10, 80],
      [40, 70],
    ]);
  });

  it("stops at the last value where nothing recent is known", () => {
    const gaps = [{ from: first + 30, to: first + 60 }];
    const { now, labels } = place({ known: { ...known([30, 20]), gaps } });
    expect(now).toEqual({ x: 30, y: 80, value: 20 });
    expect(labels.gap).toBeNull();
  });

  it("shows nothing that came after the reading date", () => {
    const { steps, points } = place({ known: known([0, 0], [20, 10], [70, 90]) });
    expect(steps.flat().every(({ x }) => x <= 60)).toBe(true);
    expect(points).toHaveLength(2);
  });

  it("has no value where none is known, which is not zero", () => {
    const { steps, now, labels } = place({});
    expect({ steps, now, label: labels.now }).toEqual({ steps: [], now: null, label: null });
  });

  it("has a band only where a projection is given, closed round its middle", () => {
    expect(place({}).band).toEqual([]);
    const { band, bandMiddle } = place({
      projection: [
        { day: first + 60, low: 30, middle: 30, high: 30 },
        { day: first + 100, low: 40, middle: 50, high: 70 },
      ],
    });
    expect(pairs(band)).toEqual([
      [60, 70],
      [100, 30],
      [100, 60],
      [60, 70],
    ]);
    expect(pairs(bandMiddle)).toEqual([
      [60, 70],
      [100, 50],
    ]);
  });

  it("makes room for a target beyond the end of the project, and for values above it", () => {
    const { plot, milestones, now } = place({
      milestones: [{ day: first + 200, value: 50 }],
      known: known([0, 80]),
    });
    expect(milestones[0]?.x).toBe(plot.right);
    expect(now?.y).toBeGreaterThanOrEqual(frame.top);
  });

  it("shares one axis with others where it is told their values", () => {
    const low = { ...figures, milestones: [{ day: first + 100, value: 10 }] };
    const alone = placeBurnUp(low, frame);
    const among = [figures, low].flatMap(valuesOf);
    const together = placeBurnUp(low, frame, among);
    expect(alone.milestones[0]?.y).toBe(0);
    expect(together.milestones[0]?.y).toBe(90);
  });

  it("is the same picture twice, and leaves what it was given as it was", () => {
    const given = structuredClone(figures);
    expect(JSON.stringify(placeBurnUp(given, wide))).toBe(JSON.stringify(placeBurnUp(given, wide)));
    expect(given).toEqual(figures);
  });

  it("keeps large values that differ by less than can be written in its frame", () => {
    for (const value of [1e6, -1e6]) {
      const { y } = placeValues([value, value + 1e-8], wide);
      for (const one of [value, value + 1e-8]) {
        expect(y(one)).toBeGreaterThanOrEqual(wide.top - 1e-6);
        expect(y(one)).toBeLessThanOrEqual(wide.height - wide.bottom + 1e-6);
      }
    }
  });

  it("keeps everything in its frame, whatever the figures", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const dated = fc.record({ day: fc.integer({ min: first, max: first + 900 }), value });
    const list = fc
      .uniqueArray(dated, { maxLength: 8, selector: ({ day }) => day })
      .map((points) => points.toSorted((a, b) => a.day - b.day));
    const any = fc.record({
      day: fc.integer({ min: first, max: first + 900 }),
      points: list,
      milestones: list,
      baseline: fc.option(value),
    });
    fc.assert(
      fc.property(any, ({ day, points, milestones, baseline }) => {
        const placed = placeBurnUp(
          {
            ...figures,
            lastDay: first + 900,
            day,
            known: { points, gaps: [] },
            milestones,
            baseline: baseline === null ? null : { day: first, value: baseline },
            expected: null,
          },
          wide,
        );
        const { plot } = placed;
        for (const { x, y } of [...placed.steps.flat(), ...placed.path, ...placed.milestones]) {
          expect(x).toBeGreaterThanOrEqual(plot.left - 1e-6);
          expect(x).toBeLessThanOrEqual(plot.right + 1e-6);
          expect(y).toBeGreaterThanOrEqual(wide.top - 1e-6);
          expect(y).toBeLessThanOrEqual(plot.foot + 1e-6);
        }
      }),
      RUNS,
    );
  });
});

describe("the words on a burn-up", () => {
  const target = { day: first + 100, value: 100 };

  it("never put the last value on top of the target", () => {
    for (let value = 0; value <= 100; value += 5) {
      const { labels } = placeBurnUp(
        { ...figures, day: first + 98, milestones: [target], known: known([0, value]) },
        wide,
      );
      const [now, aim] = [labels.now?.y ?? 0, labels.target?.y ?? 0];
      // The target has two lines, the second 17 pixels below the first.
      expect(now <= aim - 17 || now >= aim + 34).toBe(true);
    }
  });

  it("name the distance to the path where it is long enough to be seen", () => {
    const behind = { ...figures, known: known([0, 10]) };
    expect(placeBurnUp(behind, wide).labels.gap).not.toBeNull();
    expect(placeBurnUp({ ...behind, expected: 11 }, wide).labels.gap).toBeNull();
    expect(placeBurnUp({ ...behind, expected: null }, wide).labels.gap).toBeNull();
  });

  it("write that distance off the milestone shortly before the reading date", () => {
    for (let value = 12; value <= 50; value += 2) {
      const milestones = [{ day: first + 57, value }, target];
      const { labels, milestones: marks } = placeBurnUp(
        { ...figures, milestones, known: known([0, 10]) },
        wide,
      );
      expect(Math.abs((labels.gap?.y ?? NaN) - (marks[0]?.y ?? NaN))).toBeGreaterThan(14);
    }
  });

  it("leave out milestones that stand too near one another", () => {
    const near = [50, 52, 54].map((daysOn) => ({ day: first + daysOn, value: daysOn }));
    const { labels } = placeBurnUp({ ...figures, milestones: [...near, target] }, wide);
    expect(labels.milestones.map(({ milestone }) => milestone.value)).toEqual([50]);
  });

  it("are but the two ends on a small chart", () => {
    const { labels, dates } = placeBurnUp({ ...figures, known: known([0, 10]) }, small);
    expect(dates).toEqual([]);
    expect(labels).toMatchObject({ gap: null, milestones: [] });
  });
});

describe("the axis of values", () => {
  const labelsOf = (...among: number[]) =>
    placeValues(among, wide).labels.map(({ value }) => value);

  it.each<[string, number[], number[]]>([
    ["has whole numbers between whole numbers", [0, 3], [0, 1, 2, 3]],
    ["begins at zero", [9, 15], [0, 5, 10, 15]],
    ["of a falling indicator begins at zero too", [118, 60], [0, 20, 40, 60, 80, 100, 120]],
    ["goes below zero where the values do", [-4, 6], [-4, -2, 0, 2, 4, 6]],
    ["is there without any value", [], [0, 1]],
    ["is there for one value", [0], [0, 1]],
  ])("%s", (_, among, labels) => {
    expect(labelsOf(...among)).toEqual(labels);
  });

  it("leaves zero out only where it would leave most of itself empty, and says so", () => {
    expect(placeValues([1000, 1040], wide).isFromZero).toBe(false);
    expect(placeValues([400, 1000], wide).isFromZero).toBe(true);
  });

  it("has the digits that tell its labels apart, and room for them", () => {
    expect(placeValues([0, 0.2], wide).digits).toBe(2);
    expect(placeValues([0, 50], wide).digits).toBe(0);
    const [short, long] = [50, 5_000_000].map((most) => placeValues([0, most], wide).labelWidth);
    expect(long).toBeGreaterThan(short ?? Infinity);
    expect(placeValues([0, 50], wide, " %").labelWidth).toBeGreaterThan(short ?? Infinity);
    expect(placeValues([0, 50], small).labelWidth).toBe(0);
  });
});

describe("the axis of time", () => {
  const ends = { left: 0, right: 100 };
  const labelsOf = (from: number, to: number, most: number) =>
    placeDates({ firstDay: from, lastDay: to }, ends, most).labels.map(({ day }) => isoDay(day));

  it("names first days of months, at most so many, the same months every year", () => {
    expect(labelsOf(dayOf(2010, 5, 14), dayOf(2012, 9, 30), 6)).toEqual([
      "2010-07-01",
      "2011-01-01",
      "2011-07-01",
      "2012-01-01",
      "2012-07-01",
    ]);
    expect(labelsOf(dayOf(2010, 5, 14), dayOf(2012, 9, 30), 3)).toEqual([
      "2011-01-01",
      "2012-01-01",
    ]);
    expect(labelsOf(dayOf(1999, 1, 1), dayOf(2019, 1, 1), 6)).toEqual([
      "2000-01-01",
      "2005-01-01",
      "2010-01-01",
      "2015-01-01",
    ]);
  });

  it("of a single day is no division by zero", () => {
    expect(placeDates({ firstDay: first, lastDay: first }, ends, 6).x(first)).toBe(0);
  });
});
