import { describe, expect, it } from "vitest";
import { D3, FORCE_ATLAS, OWN, OWN_FREE, RANDOM, type LayoutRow } from "../layoutBench";
import { layoutFigures } from "./layoutFigures";

function rowOf(way: string, spent: number | null, stress: number): LayoutRow {
  return { way, spent, stress, crossings: 0.9, neighbours: 0.03, ownRegion: 0.5 };
}

const ROWS = [
  rowOf(RANDOM, null, 0.3),
  rowOf(D3, 1000, 0.15),
  rowOf(FORCE_ATLAS, 1500, 0.149),
  rowOf(OWN, 240, 0.14),
  rowOf(OWN_FREE, 200, 0.19),
];

describe("the figures of the layout", () => {
  const figures = layoutFigures("2k", { set: "", rows: ROWS });

  it("are its time and the four measures of its quality", () => {
    expect(figures.map(({ value }) => value)).toEqual([240, 0.14, 0.9, 0.03, 0.5]);
  });

  it("stand beside d3-force, ForceAtlas2 and a random start, which takes no time", () => {
    const [time, ...qualities] = figures.map(({ beside }) => beside ?? "");
    expect(time).toBe(`${D3} 1000, ${FORCE_ATLAS} 1500, ${OWN_FREE} 200`);
    for (const quality of qualities) {
      for (const way of [RANDOM, D3, FORCE_ATLAS, OWN_FREE]) expect(quality).toContain(way);
    }
  });

  it("leave out what another sitting did not measure", () => {
    const harness = { ...rowOf("ngraph (harness)", 90, 0.2), crossings: NaN };
    const [, stress, crossings] = layoutFigures("2k", { set: "", rows: [...ROWS, harness] });
    expect(stress?.beside).toContain("ngraph (harness) 0.2000");
    expect(crossings?.beside).not.toContain("ngraph");
  });

  it("meet the goals of time, stress and neighbours", () => {
    expect(figures.flatMap(({ verdicts }) => verdicts.map(({ isMet }) => isMet))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
