import { describe, expect, it } from "vitest";
import { almostCounting } from "../../../src/analysis/progress/almostCounting";
import { measureIndicator } from "../../../src/analysis/progress/measureIndicator";
import { addRecords, type RawTables } from "../../fixtures/dataSet";
import { indicatorOn, withPartnerships } from "./measureOn";

function almost(day: string, measure: string, more: RawTables = {}, region: string | null = null) {
  const { at, indicator } = indicatorOn(day, measure, more);
  const found = almostCounting(at, indicator, region);
  const { counted } = measureIndicator(at, indicator, region).evidence;
  expect(found.filter(({ id }) => counted.includes(id))).toEqual([]);
  return found;
}

/** Steps of partnerships of the tiny set, beside its own. */
const withSteps = (...rows: readonly Readonly<Record<string, unknown>>[]): RawTables => ({
  partnership_steps: addRecords("partnership_steps", ...rows),
});

const stages = (...names: readonly string[]) => names.map((stage) => ({ kind: "stage", stage }));

describe("a partnership that nearly counts", () => {
  it("lacks the steps up to the stage, and tells its last one", () => {
    expect(almost("2012-06-30", "partnerships:interregional:signed")).toMatchObject([
      {
        id: "bozza",
        kind: "partnership",
        through: "bozza",
        missing: stages("approved", "signed"),
        lastStep: { stage: "drafted", date: { text: "2012-06-28" } },
      },
    ]);
  });

  it("is unknown before its first dated step, and in a region where it has no authority", () => {
    expect(almost("2012-06-27", "partnerships:interregional:signed")).toEqual([]);
    expect(almost("2012-06-30", "partnerships:interregional:signed", {}, "18")).toEqual([]);
    expect(almost("2012-06-30", "partnerships:interregional:signed", {}, "15")).toHaveLength(1);
  });

  it("lacks no more than the date of a step recorded without one", () => {
    const undated = withSteps({ partnership: "bozza", stage: "signed" });
    expect(almost("2012-06-30", "partnerships:any:signed", undated)).toMatchObject([
      { id: "bozza", missing: [{ kind: "date", stage: "signed" }] },
    ]);
    expect(almost("2012-06-30", "partnerships:any:active", undated)).toMatchObject([
      { id: "bozza", missing: stages("active") },
    ]);
    const partnership_steps: unknown[] = [];
    expect(almost("2012-06-30", "partnerships:any:signed", { partnership_steps })).toMatchObject([
      { id: "bozza", missing: [{ kind: "date", stage: null }], lastStep: null },
    ]);
  });

  it.each(["withdrawn", "ended"])("does not once it is %s", (stage) => {
    const closed = withSteps({ partnership: "bozza", stage, date: "2012-06-29" });
    expect(almost("2012-06-30", "partnerships:any:signed", closed)).toEqual([]);
  });

  it("lacks an authority of another region where only an actor or a former party is of one", () => {
    const more = withPartnerships(["misto", ["lecce", "brindisi", "unisannio"], [], "signed"]);
    expect(almost("2012-06-30", "partnerships:interregional:signed", more)).toMatchObject([
      { id: "misto", missing: [{ kind: "second-region" }] },
      { id: "bozza" },
    ]);
  });

  it("is never one of another nature: a local pact does not nearly join regions", () => {
    const found = almost("2012-06-30", "partnerships:interregional:signed");
    expect(found.map(({ id }) => id)).not.toContain("sannio");
    expect(almost("2012-06-30", "partnerships:local:signed")).toEqual([]);
  });

  it("lacks a party abroad where it names a country, a second party where it has one so far", () => {
    const more = withPartnerships(["solo", ["lecce"], ["AL"], "signed"]);
    expect(almost("2012-06-30", "partnerships:local:signed", more)).toMatchObject([
      { id: "solo", missing: [{ kind: "second-party" }] },
    ]);
    expect(almost("2012-06-30", "partnerships:international:signed", more)).toMatchObject([
      { id: "solo", missing: [{ kind: "party-abroad" }] },
      { id: "bozza", missing: [...stages("approved", "signed"), { kind: "party-abroad" }] },
    ]);
  });
});

describe("what counts through partnerships", () => {
  it("nearly counts through the nearest of them", () => {
    const more = withPartnerships(["vicino", ["salerno", "brindisi"], ["TN"], "approved"]);
    expect(almost("2012-06-30", "authorities:interregional:signed", more)).toMatchObject([
      { id: "brindisi", through: "vicino", missing: stages("signed") },
      { id: "salerno", through: "vicino", missing: stages("signed") },
    ]);
    expect(almost("2012-06-30", "authorities:interregional:signed")).toMatchObject([
      { id: "salerno", through: "bozza", missing: stages("approved", "signed") },
    ]);
    expect(almost("2012-06-30", "countries:pooled:signed", more)).toMatchObject([
      { id: "TN", kind: "country", through: "vicino" },
    ]);
  });

  it("is a pair of regions or a local actor too", () => {
    expect(almost("2010-12-01", "region-pairs:interregional:signed")).toMatchObject([
      { id: "15~16", kind: "region-pair", missing: stages("approved", "signed") },
    ]);
    const drafted = {
      partnership_steps: [{ partnership: "sannio", stage: "drafted", date: "2010-09-01" }],
    };
    expect(almost("2012-06-30", "actors:local:approved", drafted)).toMatchObject([
      { id: "unisannio", through: "sannio", missing: stages("approved") },
    ]);
  });
});

describe("an authority on its way", () => {
  const capacity_steps = addRecords(
    "capacity_steps",
    { organisation: "lecce", track: "plan", stage: "drafted", date: "2011-03-01" },
    { organisation: "salerno", track: "plan", stage: "in-use" },
    { organisation: "brindisi", track: "plan", stage: "approved", date: "2011-01-01" },
    { organisation: "brindisi", track: "plan", stage: "revoked", date: "2011-06-01" },
  );

  it("lacks the next stages of its track, only the date, or what was revoked; the nearest first", () => {
    expect(almost("2012-06-30", "authorities:plan:in-use", { capacity_steps })).toMatchObject([
      { id: "salerno", missing: [{ kind: "date", stage: "in-use" }], lastStep: null },
      { id: "brindisi", missing: [{ kind: "capacity", track: "plan", stage: "in-use" }] },
      { id: "benevento", missing: [{ stage: "in-use" }], lastStep: { stage: "approved" } },
      { id: "lecce", missing: [{ stage: "approved" }, { stage: "in-use" }] },
    ]);
  });

  it("has set out on the track by the day, in the region", () => {
    expect(almost("2011-02-01", "authorities:plan:in-use", { capacity_steps }, "16")).toMatchObject(
      [{ id: "brindisi", missing: [{ stage: "in-use" }] }],
    );
    expect(almost("2012-06-30", "authorities:setup:in-use", { capacity_steps })).toEqual([]);
  });
});
