import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../src/analysis/overview/chance";
import { regionMatrix } from "../../../src/analysis/overview/regionMatrix";
import { compareCount, summariseNetwork } from "../../../src/analysis/overview/summariseNetwork";
import { programmeOn } from "../../fixtures/programmeOn";
import { programme as shipped, readOn } from "../../layout/shippedPicture";

const at = readOn();

describe("a count held against chance", () => {
  it("is the one of the sentence: count, expectation and verdict", () => {
    const summary = summariseNetwork(at);
    const found = chanceOf(at, { kind: "interregional" });
    expect(found?.observed).toBe(summary.interregional.length);
    expect(found?.mean).toBe(summary.interregionalExpected);
    expect(found?.comparison).toBe(summary.comparison);
  });

  it("is the one of each cell of the regions", () => {
    const { cells } = regionMatrix(at);
    for (const cell of cells.flat()) {
      const found = chanceOf(at, { kind: "regions", ids: cell.ids });
      expect(found?.observed).toBe(cell.partnerships.length);
      expect(found?.mean).toBe(cell.expected);
      expect(found?.comparison).toBe(cell.comparison);
    }
  });

  it("is as expected within its range, and not beyond", () => {
    for (const { id } of shipped.regions) {
      for (const { id: other } of shipped.regions) {
        const found = chanceOf(at, { kind: "links", ids: [id, other] });
        const { observed = 0, range = [0, 0] } = found ?? {};
        const isWithin = range[0] < observed && observed < range[1];
        expect(found?.comparison === "as").toBe(isWithin);
      }
    }
  });

  it("says nothing where the regions chosen decide who meets", () => {
    const scope = { ...at.scope, regions: ["15"] };
    expect(chanceOf({ ...at, scope }, { kind: "interregional" })).toBeNull();
    expect(chanceOf({ ...at, scope }, { kind: "regions", ids: ["15", "16"] })).toBeNull();
  });

  it("of the whole programme is the same whatever part of it is looked at", () => {
    const scope = { ...at.scope, regions: ["15"] };
    const subject = { kind: "regions", ids: ["15", "16"] as const, ofWhole: true } as const;
    const whole = chanceOf(at, { kind: "regions", ids: ["15", "16"] });
    expect(whole).not.toBeNull();
    expect(chanceOf({ ...at, scope }, subject)).toEqual(whole);
  });

  it("of the tiny set: one partnership of two, drawn from two and two authorities", () => {
    const found = chanceOf(programmeOn("2012-06-30"), { kind: "interregional" });
    // Two drawn of four are of different regions four times in six.
    expect(found?.mean).toBeCloseTo(2 / 3, 12);
    expect(found?.range[1]).toBeCloseTo(2 / 3 + 2 * Math.sqrt((2 / 3) * (1 / 3)), 12);
    expect(found?.comparison).toBe(compareCount(1, 2 / 3, 2 / 9));
  });
});
