import { describe, expect, it } from "vitest";
import { measureIndicator } from "../../../src/analysis/progress/measureIndicator";
import { addRecords } from "../../fixtures/dataSet";
import { withIndicator } from "../../fixtures/programmeOn";
import { measureOn, withPartnerships } from "./measureOn";

describe("authorities by capacity", () => {
  it("count from the day of the step and light up nothing but themselves", () => {
    expect(measureOn("2011-05-19", "authorities:plan:approved").value).toBe(0);
    expect(measureOn("2011-05-20", "authorities:plan:approved")).toEqual({
      value: 1,
      evidence: {
        kind: "organisation",
        counted: ["benevento"],
        organisations: ["benevento"],
        partnerships: [],
      },
    });
  });

  it("have also reached every stage before theirs, in their region and in no other", () => {
    expect(measureOn("2012-06-30", "authorities:plan:drafted").value).toBe(1);
    expect(measureOn("2012-06-30", "authorities:plan:in-use").value).toBe(0);
    expect(measureOn("2012-06-30", "authorities:plan:drafted", "15").value).toBe(1);
    expect(measureOn("2012-06-30", "authorities:plan:drafted", "16").value).toBe(0);
  });

  it("drop out when the step is revoked, and never count on a step without a date", () => {
    const capacity_steps = addRecords(
      "capacity_steps",
      { organisation: "benevento", track: "plan", stage: "revoked", date: "2012-01-10" },
      { organisation: "salerno", track: "plan", stage: "approved" },
    );
    const count = (day: string) =>
      measureOn(day, "authorities:plan:approved", null, { capacity_steps }).evidence.counted;
    expect(count("2012-01-09")).toEqual(["benevento"]);
    expect(count("2012-01-10")).toEqual([]);
  });
});

describe("partnerships", () => {
  it("count by the stage reached, whether or not they have started", () => {
    expect(measureOn("2012-06-30", "partnerships:any:drafted").evidence.counted).toEqual([
      "adriatico",
      "bozza",
      "sannio",
    ]);
    expect(measureOn("2012-06-30", "partnerships:any:signed").evidence).toEqual({
      kind: "partnership",
      counted: ["adriatico", "sannio"],
      organisations: ["benevento", "durres", "lecce", "unisannio"],
      partnerships: ["adriatico", "sannio"],
    });
  });

  it.each([
    ["interregional", ["adriatico", "bozza"]],
    ["local", ["sannio"]],
    ["international", ["adriatico"]],
  ])("of span %s are counted by it; abroad is a matter apart", (span, expected) => {
    const { evidence } = measureOn("2012-06-30", `partnerships:${span}:proposed`);
    expect(evidence.counted).toEqual(expected);
  });

  it.each([
    [null, ["adriatico", "sannio"]],
    ["15", ["adriatico", "sannio"]],
    ["16", ["adriatico"]],
  ])("between regions count once in each of their regions: %s", (region, expected) => {
    const { evidence } = measureOn("2012-06-30", "partnerships:any:signed", region);
    expect(evidence.counted).toEqual(expected);
  });

  it.each([
    ["ended", "signed", 2],
    ["withdrawn", "signed", 1],
    ["withdrawn", "proposed", 2],
  ])("once %s count as %s in %i cases: ended keeps, withdrawn loses", (last, stage, expected) => {
    const partnership_steps = addRecords("partnership_steps", {
      partnership: "adriatico",
      stage: last,
      date: "2012-05-01",
    });
    const measure = `partnerships:any:${stage}`;
    expect(measureOn("2012-06-30", measure, null, { partnership_steps }).value).toBe(expected);
  });
});

describe("bodies in partnerships", () => {
  it("count each once, with the partnerships through which they count", () => {
    const more = withPartnerships(["altro", ["lecce", "salerno"], [], "signed"]);
    expect(measureOn("2012-06-30", "authorities:interregional:signed", null, more)).toEqual({
      value: 3,
      evidence: {
        kind: "organisation",
        counted: ["benevento", "lecce", "salerno"],
        organisations: ["benevento", "lecce", "salerno"],
        partnerships: ["adriatico", "altro"],
      },
    });
    expect(
      measureOn("2012-06-30", "authorities:interregional:signed", "16", more).evidence,
    ).toMatchObject({
      counted: ["lecce"],
      partnerships: ["adriatico", "altro"],
    });
  });

  it("are authorities or local actors, never foreign partners", () => {
    expect(measureOn("2012-06-30", "actors:local:active").evidence.counted).toEqual(["unisannio"]);
    expect(measureOn("2012-06-30", "actors:international:active").evidence.counted).toEqual([]);
    expect(measureOn("2012-06-30", "authorities:international:active").evidence.counted).toEqual([
      "benevento",
      "lecce",
    ]);
  });
});

describe("pairs of regions", () => {
  it("count once however many partnerships join them, in both regions", () => {
    const more = withPartnerships(["altro", ["brindisi", "salerno"], [], "active"]);
    const of = (region: string | null) =>
      measureOn("2012-06-30", "region-pairs:interregional:active", region, more);
    expect(of(null)).toEqual({
      value: 1,
      evidence: {
        kind: "region-pair",
        counted: ["15~16"],
        organisations: ["benevento", "brindisi", "lecce", "salerno"],
        partnerships: ["adriatico", "altro"],
      },
    });
    expect([of("15").value, of("16").value]).toEqual([1, 1]);
  });
});

describe("countries pooled", () => {
  it("are those that an interregional partnership of the stage names", () => {
    expect(measureOn("2012-06-30", "countries:pooled:active").evidence.counted).toEqual(["AL"]);
    expect(measureOn("2012-06-30", "countries:pooled:drafted").evidence.counted).toEqual([
      "AL",
      "TN",
    ]);
    expect(measureOn("2012-06-30", "countries:pooled:drafted").evidence.partnerships).toEqual([
      "adriatico",
      "bozza",
    ]);
  });
});

describe("observed values", () => {
  const observations = [
    { date: "2011-06", value: 5 },
    { date: "2011-06-30", value: 6, recorded: "2011-09-01" },
    { date: "2011-12-31", value: 8 },
    { date: "2011-01-31", region: "15", value: 3 },
  ];
  const observe = (day: string, region: string | null = null) => {
    const { at, indicator } = withIndicator(day, {}, [], observations);
    return measureIndicator(at, indicator, region).value;
  };

  it("are the latest up to the day; a month is known when it is over; a correction holds", () => {
    expect(observe("2011-06-29")).toBeNull();
    expect(observe("2011-06-30")).toBe(6);
    expect(observe("2012-06-30")).toBe(8);
  });

  it("are of exactly the region asked, and no total is made up from the parts", () => {
    expect(observe("2011-02-01", "15")).toBe(3);
    expect(observe("2011-02-01")).toBeNull();
    expect(observe("2012-06-30", "16")).toBeNull();
  });
});
