import { describe, expect, it } from "vitest";
import { countedFor } from "../../../src/analysis/progress/countedFor";
import { countsForSince } from "../../../src/analysis/progress/countsForSince";
import { progressOfAll } from "../../../src/analysis/progress/progressOf";
import { whyCounted } from "../../../src/analysis/progress/whyCounted";
import { addRecords, type RawTables } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";
import { programmeOn } from "../../fixtures/programmeOn";
import { indicatorOn, withPartnerships } from "./measureOn";

const dayOf = (text: string) => dateOf(text).first;

function why(day: string, measure: string, region: string | null = null, more: RawTables = {}) {
  const { at, indicator } = indicatorOn(day, measure, more);
  return whyCounted(at, indicator, region);
}

describe("a record counts", () => {
  it("by the step that brought it to the stage, since its day", () => {
    expect(why("2012-06-30", "authorities:plan:drafted")).toEqual([
      {
        id: "benevento",
        kind: "organisation",
        through: [],
        step: { stage: "approved", date: dateOf("2011-05-20") },
        since: dayOf("2011-05-20"),
        sinceUnbroken: dayOf("2011-05-20"),
      },
    ]);
    expect(why("2012-06-30", "authorities:plan:started")[0]).toMatchObject({
      step: { stage: "started" },
      since: dayOf("2010-10-01"),
    });
  });

  it("of a partnership by its own step, or by its start where it has no steps", () => {
    expect(why("2012-06-30", "partnerships:any:signed")).toMatchObject([
      {
        id: "adriatico",
        through: ["adriatico"],
        step: { stage: "signed" },
        since: dayOf("2011-01-10"),
      },
      { id: "sannio", through: ["sannio"], step: null, since: dayOf("2010-09-01") },
    ]);
  });

  it("only since the parties made it so, whatever the date of the step", () => {
    expect(why("2012-06-30", "partnerships:international:signed")).toMatchObject([
      { id: "adriatico", step: { stage: "signed" }, since: dayOf("2011-06-01") },
    ]);
  });

  it("through partnerships, the earliest first, since the first day of any of them", () => {
    const more = withPartnerships(
      ["prima", ["lecce", "salerno"], [], "signed"],
      ["dopo", ["lecce", "benevento"], [], "drafted"],
    );
    expect(why("2012-06-30", "authorities:interregional:signed", "16", more)).toMatchObject([
      {
        id: "lecce",
        through: ["prima", "adriatico"],
        step: { stage: "signed", date: dateOf("2011-01-01") },
        since: dayOf("2011-01-01"),
      },
    ]);
    expect(why("2012-06-30", "region-pairs:interregional:signed", null, more)).toMatchObject([
      { id: "15~16", kind: "region-pair", through: ["prima", "adriatico"] },
    ]);
  });

  it("again since the day it came back, and for the first time long before", () => {
    const capacity_steps = addRecords(
      "capacity_steps",
      { organisation: "benevento", track: "plan", stage: "revoked", date: "2011-09-01" },
      { organisation: "benevento", track: "plan", stage: "approved", date: "2012-02-01" },
    );
    expect(why("2012-06-30", "authorities:plan:approved", null, { capacity_steps })).toMatchObject([
      {
        since: dayOf("2011-05-20"),
        sinceUnbroken: dayOf("2012-02-01"),
        step: { stage: "approved", date: dateOf("2012-02-01") },
      },
    ]);
  });

  it("without a break where one partnership takes over from another", () => {
    const more: RawTables = {
      ...withPartnerships(["prima", ["lecce", "salerno"], [], "signed"]),
      partnership_steps: addRecords(
        "partnership_steps",
        { partnership: "prima", stage: "signed", date: "2010-12-01" },
        { partnership: "prima", stage: "withdrawn", date: "2011-04-01" },
      ),
    };
    expect(why("2012-06-30", "authorities:interregional:signed", "16", more)).toMatchObject([
      { through: ["adriatico"], since: dayOf("2010-12-01"), sinceUnbroken: dayOf("2010-12-01") },
    ]);
  });

  it("and what is observed has no records", () => {
    expect(why("2012-06-30", "observed")).toEqual([]);
  });
});

describe("what a record counts for", () => {
  const indicators = addRecords(
    "indicators",
    { id: "accordi", result: "R3", name: "Accordi", measure: "partnerships:interregional:signed" },
    { id: "estero", result: "R3", name: "Estero", measure: "partnerships:international:signed" },
    { id: "enti", result: "R3", name: "Enti", measure: "authorities:interregional:signed" },
  );
  const at = programmeOn("2012-06-30", { indicators });
  const of = (kind: "organisation" | "partnership", id: string) =>
    countsForSince(at, { kind, id }).map(({ indicator, since }) => [indicator.id, since]);

  it("is told with the day since which it does", () => {
    expect(of("organisation", "benevento")).toEqual([
      ["piani", dayOf("2011-05-20")],
      ["accordi", dayOf("2011-01-10")],
      ["estero", dayOf("2011-06-01")],
      ["enti", dayOf("2011-01-10")],
    ]);
    expect(of("organisation", "durres")).toEqual([
      ["accordi", dayOf("2011-06-01")],
      ["estero", dayOf("2011-06-01")],
    ]);
    expect(of("partnership", "adriatico").map(([id]) => id)).toEqual(["accordi", "estero", "enti"]);
    expect(of("partnership", "bozza")).toEqual([]);
  });

  it("is the evidence read backwards", () => {
    const index = countedFor(progressOfAll(at));
    for (const { id } of at.programme.organisations) {
      const names = index.byOrganisation.get(id)?.map(({ indicator }) => indicator.id) ?? [];
      expect(of("organisation", id).map(([name]) => name)).toEqual(names);
    }
  });
});
