import { describe, expect, it } from "vitest";
import { summaryFacts } from "../../../src/analysis/overview/summaryFacts";
import { programmeOn } from "../../fixtures/programmeOn";
import { readOn } from "../../layout/shippedPicture";

describe("what a summary is made of", () => {
  it("is every result of the whole programme where no region, or more than one, is chosen", () => {
    const whole = programmeOn("2012-06-30");
    for (const regions of [[], ["15", "16"]]) {
      const facts = summaryFacts(programmeOn("2012-06-30", {}, { regions }), whole);
      expect(facts.region).toBeNull();
      expect(facts.progress.map(({ indicator }) => indicator.id)).toEqual(["piani", "giorni"]);
    }
  });

  it("is, of one region chosen, the results that are planned for it, as they stand there", () => {
    const whole = programmeOn("2012-06-30");
    const facts = summaryFacts(programmeOn("2012-06-30", {}, { regions: ["15"] }), whole);
    expect(facts.region).toBe("15");
    expect(facts.progress.map(({ indicator, value }) => [indicator.id, value])).toEqual([
      ["piani", 1],
    ]);
  });

  it("names the result that is furthest behind, among those that are behind", () => {
    const whole = readOn();
    const { progress, furthestBehind, statuses } = summaryFacts(whole, whole);
    const behind = progress.filter(({ status }) => status === "behind" || status === "critical");
    const latest = Math.max(...behind.map(({ daysLate }) => daysLate ?? 0));
    expect(latest).toBeGreaterThan(0.5);
    expect(behind).toContain(furthestBehind);
    expect(furthestBehind?.daysLate).toBe(latest);
    const counted = [...statuses.values()].reduce((sum, own) => sum + own.length, 0);
    expect(counted).toBe(progress.length);
  });

  it("names none where none is behind", () => {
    const at = programmeOn("2012-06-30", { indicators: [], targets: [], observations: [] });
    expect(summaryFacts(at, at)).toMatchObject({ progress: [], furthestBehind: null, due: [] });
  });

  it("tells what falls due in ninety days, of that region or of the whole", () => {
    const due = (regions: readonly string[]) => {
      const whole = programmeOn("2012-06-30", {
        targets: [
          { indicator: "piani", date: "2012-09-28", value: 3 },
          { indicator: "piani", date: "2012-09-29", value: 4 },
          { indicator: "piani", region: "15", date: "2012-09-01", value: 2 },
        ],
      });
      const { due: found, daysAhead } = summaryFacts(
        programmeOn("2012-06-30", {}, { regions: [...regions] }),
        whole,
      );
      expect(daysAhead).toBe(90);
      return found.map(({ region, value }) => [region, value]);
    };
    expect(due([])).toEqual([[null, 3]]);
    expect(due(["15"])).toEqual([["15", 2]]);
    expect(due(["16"])).toEqual([]);
  });
});
