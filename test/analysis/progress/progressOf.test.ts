import { describe, expect, it } from "vitest";
import { progressOf, progressOfAll } from "../../../src/analysis/progress/progressOf";
import { regionsOf } from "../../../src/analysis/progress/regionsOf";
import { addRecords } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";
import { programmeOn, withIndicator } from "../../fixtures/programmeOn";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** An observed indicator from 2010-01-01, with 400 days to its target. */
function observedOn(day: string, baseline: number | undefined, target: number, value?: number) {
  const record = { baseline, baseline_date: "2010-01-01" };
  const targets: Rows = [{ date: "2011-02-05", value: target }];
  const observations: Rows = value === undefined ? [] : [{ date: "2010-01-02", value }];
  const { at, indicator } = withIndicator(day, record, targets, observations);
  return progressOf(at, indicator, null);
}

describe("attainment", () => {
  it("is the share of the way done, against the share that was due by the day", () => {
    expect(observedOn("2010-07-20", 0, 20, 6)).toMatchObject({
      value: 6,
      baseline: 0,
      target: 20,
      targetDay: dateOf("2011-02-05").first,
      expected: 10,
      expectedShare: 0.5,
      attainment: 0.3,
      ratio: 0.6,
      status: "critical",
      reason: null,
      daysLate: 80,
      isPathAssumed: true,
    });
  });

  it("is right for what should fall", () => {
    expect(observedOn("2010-07-20", 90, 40, 70)).toMatchObject({
      expected: 65,
      attainment: 0.4,
      ratio: 0.8,
      status: "behind",
      daysLate: 40,
    });
  });

  it("is right from a baseline below zero, and for percentages", () => {
    expect(observedOn("2010-07-20", -10, 10, -1)).toMatchObject({ attainment: 0.45, ratio: 0.9 });
    expect(observedOn("2010-07-20", 50, 90, 68).attainment).toBeCloseTo(0.45, 12);
  });

  it("goes above 1 when the target is passed and below 0 when it went the wrong way", () => {
    expect(observedOn("2010-07-20", 0, 20, 30)).toMatchObject({
      attainment: 1.5,
      status: "reached",
    });
    expect(observedOn("2010-07-20", 0, 20, -5)).toMatchObject({
      attainment: -0.25,
      status: "critical",
      daysLate: 200,
    });
  });

  it("is due in full after the target date, and not at all before the baseline date", () => {
    expect(observedOn("2012-06-30", 0, 20, 18)).toMatchObject({
      expected: 20,
      expectedShare: 1,
      ratio: 0.9,
      status: "on-track",
    });
    const early = withIndicator(
      "2009-12-01",
      { baseline: 0, baseline_date: "2010-01-01" },
      [{ date: "2011-02-05", value: 20 }],
      [{ date: "2009-11-30", value: 4 }],
    );
    expect(progressOf(early.at, early.indicator, null)).toMatchObject({
      expected: 0,
      expectedShare: 0,
      attainment: 0.2,
      ratio: null,
      status: "too-early",
    });
  });
});

describe("no attainment", () => {
  it("where the target is the baseline: the reason is said", () => {
    expect(observedOn("2010-07-20", 20, 20, 20)).toMatchObject({
      value: 20,
      expected: 20,
      attainment: null,
      ratio: null,
      expectedShare: null,
      daysLate: null,
      status: "not-computable",
      reason: "target-is-baseline",
    });
  });

  it("where there is no target or no baseline: absent is never zero", () => {
    expect(observedOn("2010-07-20", undefined, 20, 6)).toMatchObject({
      baseline: null,
      attainment: null,
      status: "not-computable",
      reason: "no-baseline",
    });
    const { at, indicator } = withIndicator(
      "2010-07-20",
      { baseline: 0 },
      [],
      [{ date: "2010-01-02", value: 6 }],
    );
    expect(progressOf(at, indicator, null)).toMatchObject({
      target: null,
      targetDay: null,
      expected: null,
      isPathAssumed: false,
      status: "not-computable",
      reason: "no-target",
    });
  });

  it("where nothing was observed: no data does not look like zero", () => {
    expect(observedOn("2010-07-20", 0, 20)).toMatchObject({
      value: null,
      expected: 10,
      expectedShare: 0.5,
      attainment: null,
      status: "no-data",
      reason: "no-observation",
    });
  });
});

describe("the path of a plan", () => {
  const path: Rows = [
    { date: "2011-12", value: 2 },
    { date: "2012-09-30", value: 12 },
  ];

  it("is not assumed where milestones are given", () => {
    const { at, indicator } = withIndicator("2011-12-31", { baseline: 0 }, path, [
      { date: "2011-12-01", value: 2 },
    ]);
    expect(progressOf(at, indicator, null)).toMatchObject({
      expected: 2,
      ratio: 1,
      status: "on-track",
      daysLate: 0,
      isPathAssumed: false,
    });
  });

  it("of a region is its own; a region without one has a value and no attainment", () => {
    const at = programmeOn("2012-09-30");
    const rows = at.programme.indicators.flatMap((indicator) =>
      regionsOf(indicator, at).map((region) => progressOf(at, indicator, region)),
    );
    expect(rows).toMatchObject([
      { region: "15", value: 1, target: 2, attainment: 0.5, isPathAssumed: true },
      { region: "16", value: 0, target: null, reason: "no-target" },
    ]);
  });

  it("of a count in a region starts from what counted there on the baseline date", () => {
    const record = {
      baseline: 1,
      baseline_date: "2011-06-01",
      measure: "authorities:plan:approved",
    };
    const { at, indicator } = withIndicator("2012-06-30", record, [
      { region: "15", date: "2012-09-30", value: 3 },
      { region: "16", date: "2012-09-30", value: 3 },
    ]);
    expect(progressOf(at, indicator, "15").baseline).toBe(1);
    expect(progressOf(at, indicator, "16").baseline).toBe(0);
  });
});

describe("an observation", () => {
  const twice = { baseline: 0, frequency_months: 3 };
  const target: Rows = [{ date: "2012-09-30", value: 10 }];

  it.each([
    ["2012-02-29", false],
    ["2012-03-01", true],
  ])("is still shown on %s, older than two reporting periods: %s", (day, isStale) => {
    const { at, indicator } = withIndicator(day, twice, target, [{ date: "2011-08-31", value: 4 }]);
    const observedDay = dateOf("2011-08-31").first;
    expect(progressOf(at, indicator, null)).toMatchObject({
      value: 4,
      observedOn: observedDay,
      isStale,
    });
  });

  it("of a region covers the total; those of long ago no longer do", () => {
    const { at, indicator } = withIndicator(
      "2012-06-30",
      twice,
      [...target, { region: "16", date: "2012-09-30", value: 5 }],
      [
        { region: "15", date: "2012-05-31", value: 1 },
        { region: "16", date: "2010-12-31", value: 1 },
      ],
    );
    expect(progressOf(at, indicator, null).coverage).toEqual({ reporting: 1, expected: 2 });
    expect(progressOf(at, indicator, "15").coverage).toBeNull();
  });

  it("is no matter of a count", () => {
    const [first] = progressOfAll(programmeOn("2012-06-30"));
    expect(first).toMatchObject({ observedOn: null, isStale: false, coverage: null });
  });
});

describe("the progress of a programme", () => {
  it("has a row for each indicator, in the order of the data set", () => {
    const all = progressOfAll(programmeOn("2012-06-30"));
    expect(all.map(({ indicator, region }) => [indicator.id, region])).toEqual([
      ["piani", null],
      ["giorni", null],
    ]);
    expect(all.map(({ value }) => value)).toEqual([1, 22]);
  });

  it("knows the regions of an observed indicator from its path and its values", () => {
    const at = programmeOn("2012-06-30", {
      observations: addRecords("observations", {
        indicator: "giorni",
        region: "16",
        date: "2012-01-31",
        value: 20,
      }),
    });
    const indicator = at.programme.indicatorById.get("giorni");
    expect(indicator && regionsOf(indicator, at)).toEqual(["16"]);
  });
});
