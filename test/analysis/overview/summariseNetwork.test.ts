import { describe, expect, it } from "vitest";
import { authorityStatesAt } from "../../../src/analysis/network/authorityStates";
import { startsByMonth } from "../../../src/analysis/overview/startsByMonth";
import { summariseNetwork } from "../../../src/analysis/overview/summariseNetwork";
import { dateOf } from "../../fixtures/networksByHand";
import { programmeOn } from "../../fixtures/programmeOn";
import { changeRecord } from "../../fixtures/dataSet";

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe("the summary of the network", () => {
  const summary = summariseNetwork(programmeOn("2012-06-30"));

  it("tells who works with another authority from who does not", () => {
    expect(ids(summary.authorities)).toEqual(["benevento", "salerno", "lecce", "brindisi"]);
    expect(ids(summary.collaborating)).toEqual(["benevento", "lecce"]);
    expect(ids(summary.isolated)).toEqual(["salerno", "brindisi"]);
    expect([...authorityStatesAt(programmeOn("2012-06-30"))]).toEqual([
      ["benevento", "interregional"],
      ["salerno", "none"],
      ["lecce", "interregional"],
      ["brindisi", "none"],
    ]);
  });

  it("lists what has started, what is active, and what is on its way", () => {
    const partnerships = (items: typeof summary.started) =>
      items.map(({ partnership }) => partnership.id);
    expect(partnerships(summary.started)).toEqual(["adriatico", "sannio"]);
    expect(partnerships(summary.active)).toEqual(["adriatico", "sannio"]);
    expect(partnerships(summary.inPreparation)).toEqual(["bozza"]);
    expect(partnerships(summary.interregional)).toEqual(["adriatico"]);
    expect(partnerships(summary.international)).toEqual(["adriatico"]);
  });

  it("compares with chance over the partnerships of at least two authorities", () => {
    expect(summary.interregionalExpected).toBeCloseTo(4 / 6, 12);
    expect(summary.comparison).toBe("as");
  });

  it("compares with nothing where regions or a span were chosen", () => {
    for (const scope of [{ regions: ["15"] }, { span: "interregional" as const }]) {
      const chosen = summariseNetwork(programmeOn("2012-06-30", {}, scope));
      expect(chosen).toMatchObject({ interregionalExpected: null, comparison: null });
    }
  });

  it("keeps to the chosen regions in who is counted, not in who they work with", () => {
    const chosen = summariseNetwork(programmeOn("2012-06-30", {}, { regions: ["15"] }));
    expect(ids(chosen.collaborating)).toEqual(["benevento"]);
    expect(ids(chosen.isolated)).toEqual(["salerno"]);
  });

  it("counts the made up among the records shown", () => {
    const organisations = changeRecord("organisations", 1, { illustrative: true });
    const partnerships = changeRecord("partnerships", 3, { illustrative: true });
    const { illustrative } = summariseNetwork(
      programmeOn("2012-06-30", { organisations, partnerships }),
    );
    expect(illustrative).toMatchObject({ shown: 2, total: 9 });
    expect(ids(illustrative.bodies)).toEqual(["benevento"]);
  });
});

describe("the starts by month", () => {
  const months = startsByMonth(programmeOn("2012-06-30"));

  it("cover every month in which something can be read, without a gap", () => {
    expect(months).toHaveLength(29);
    expect(months[0]).toEqual({
      year: 2010,
      month: 5,
      firstDay: dateOf("2010-05").first,
      lastDay: dateOf("2010-05").last,
      count: 0,
      partnerships: [],
    });
    months.slice(1).forEach((month, i) => {
      expect(month.firstDay).toBe((months[i]?.lastDay ?? 0) + 1);
    });
  });

  it("have each partnership in the month of its start", () => {
    expect(months.filter(({ count }) => count > 0)).toMatchObject([
      { year: 2010, month: 9, count: 1, partnerships: ["sannio"] },
      { year: 2011, month: 1, count: 1, partnerships: ["adriatico"] },
    ]);
  });
});
