import { describe, expect, it } from "vitest";
import { progressBetween } from "../../../src/analysis/progress/progressBetween";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { addRecords, buildProgrammeFrom, buildTables } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";

const on = (text: string) => dateOf(text).first;

const programme = buildProgrammeFrom(
  buildTables({
    capacity_steps: addRecords(
      "capacity_steps",
      { organisation: "lecce", track: "plan", stage: "approved", date: "2011-09-01" },
      { organisation: "benevento", track: "plan", stage: "revoked", date: "2012-02-01" },
      { organisation: "salerno", track: "plan", stage: "approved", date: "2011-07-01" },
    ),
  }),
);

const between = (a: string, b: string, region: string | null = null) =>
  progressBetween(programme, on(a), on(b), WHOLE_PROGRAMME, region);

describe("two dates side by side", () => {
  it("tell what moved, and by which records, by day", () => {
    const [plans, days] = between("2011-06-30", "2012-06-30");
    expect(plans).toMatchObject({
      indicator: { id: "piani" },
      before: { value: 1 },
      after: { value: 2 },
      change: 1,
      gained: [
        { id: "salerno", kind: "organisation", on: on("2011-07-01") },
        { id: "lecce", kind: "organisation", on: on("2011-09-01") },
      ],
      lost: [{ id: "benevento", kind: "organisation", on: on("2012-02-01") }],
    });
    expect(days).toMatchObject({ change: -6, gained: [], lost: [] });
  });

  it("are the same whichever is named first, and nothing moves between a day and itself", () => {
    expect(between("2012-06-30", "2011-06-30")).toEqual(between("2011-06-30", "2012-06-30"));
    expect(between("2012-06-30", "2012-06-30")[0]).toMatchObject({
      change: 0,
      gained: [],
      lost: [],
    });
  });

  it("in a region count what is of it; a change is unknown where a value is", () => {
    expect(between("2011-06-30", "2012-06-30", "16")[0]).toMatchObject({
      change: 1,
      gained: [{ id: "lecce" }],
    });
    expect(between("2010-06-30", "2012-06-30")[1]).toMatchObject({
      before: { value: null },
      change: null,
    });
  });
});
