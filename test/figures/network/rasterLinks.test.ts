import { describe, expect, it } from "vitest";
import {
  rasterCurve,
  type Cover,
  type Stroke,
} from "../../../src/figures/network/large/rasterCurve";

const coverOf = (width: number, height: number): Cover => ({
  width,
  height,
  sums: new Float32Array(width * height),
});
const PLAIN: Stroke = { width: 1, strength: 1, dash: null };
/** A straight line as a curve. */
const line = (ax: number, ay: number, bx: number, by: number) => {
  const at = (share: number) => [ax + (bx - ax) * share, ay + (by - ay) * share];
  return Float32Array.from([0, 1 / 3, 2 / 3, 1].flatMap(at));
};
const rows = ({ sums, width }: Cover) =>
  Array.from({ length: sums.length / width }, (_, row) =>
    [...sums.subarray(row * width, (row + 1) * width)].map((sum) => Math.round(sum * 1000) / 1000),
  );
const total = ({ sums }: Cover) => sums.reduce((all, sum) => all + sum, 0);

describe("lines as pixels", () => {
  it("fill the row of pixels that a level line of one pixel runs along, from its start to its end", () => {
    const cover = coverOf(6, 3);
    rasterCurve(cover, line(1, 1.5, 5, 1.5), PLAIN);
    expect(rows(cover)).toEqual([
      [0, 0, 0, 0, 0, 0],
      [0, 1, 1, 1, 1, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  it("are shared between the two rows that a line lies between, and grow with its width", () => {
    const cover = coverOf(4, 4);
    rasterCurve(cover, line(0, 2.25, 4, 2.25), { ...PLAIN, width: 2, strength: 0.5 });
    expect(rows(cover).map(([first]) => first)).toEqual([0, 0.375, 0.5, 0.125]);
  });

  it("add up where lines cross", () => {
    const cover = coverOf(5, 5);
    rasterCurve(cover, line(0, 2.5, 5, 2.5), PLAIN);
    rasterCurve(cover, line(2.5, 0, 2.5, 5), PLAIN);
    expect(rows(cover)[2]).toEqual([1, 1, 2, 1, 1]);
  });

  it("cover as much whichever way a line runs: its length times its width", () => {
    for (const [bx, by] of [
      [90, 50],
      [90, 80],
      [60, 95],
      [15, 90],
    ] as const) {
      const cover = coverOf(100, 100);
      rasterCurve(cover, line(10, 10, bx, by), { ...PLAIN, width: 3 });
      const area = Math.hypot(bx - 10, by - 10) * 3;
      expect(Math.abs(total(cover) - area) / area).toBeLessThan(0.03);
    }
  });

  it("leave the gaps of a dashed line free", () => {
    const cover = coverOf(12, 1);
    rasterCurve(cover, line(0, 0.5, 12, 0.5), { ...PLAIN, dash: [4, 2] });
    expect(rows(cover)[0]).toEqual([1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0]);
  });

  it("end at the edges, and none is drawn to nowhere", () => {
    const cover = coverOf(4, 4);
    rasterCurve(cover, line(-100, 1.5, 100, 1.5), PLAIN);
    expect(rows(cover)[1]).toEqual([1, 1, 1, 1]);
    const empty = coverOf(4, 4);
    rasterCurve(empty, line(-9, -50, 20, -40), PLAIN);
    rasterCurve(empty, Float32Array.from([Number.NaN, 0, 1, 1, 2, 2, 3, 3]), PLAIN);
    expect(total(empty)).toBe(0);
  });
});
