import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeBullet, type BulletFigures } from "../../src/layout/placeBullet";
import { RUNS } from "../fixtures/propertyRuns";

type Figures = readonly [number | null, number | null, number | null, number | null];
type Shares = readonly [number | null, number | null, number | null];

function place([value, baseline, expected, target]: Figures) {
  const placed = placeBullet({ value, baseline, expected, target });
  return [placed.value, placed.expected, placed.target];
}

describe("a bullet", () => {
  it.each<[string, Figures, Shares]>([
    ["runs from the baseline to the target", [18, 0, 24, 30], [0.6, 0.8, 1]],
    ["begins where the baseline is", [15, 10, 20, 30], [0.25, 0.5, 1]],
    ["of a falling indicator runs the same way", [22, 30, 24, 14], [0.5, 0.375, 1]],
    ["makes room for a value beyond its target", [40, 0, 24, 30], [1, 0.6, 0.75]],
    ["makes room below for a falling one beyond its target", [10, 30, 20, 20], [1, 0.5, 0.5]],
    ["stays at its start for a value gone the wrong way", [-5, 0, 10, 20], [0, 0.5, 1]],
    ["of a falling indicator that rose stays at its start", [40, 30, 20, 10], [0, 0.5, 1]],
    ["has no value where nothing was measured", [null, 0, 24, 30], [null, 0.8, 1]],
    ["has an empty value where nothing was reached", [0, 0, 24, 30], [0, 0.8, 1]],
    ["takes an unknown baseline for zero", [15, null, null, 30], [0.5, null, 1]],
    ["without a target is filled by its value", [12, 0, null, null], [1, null, null]],
    ["without anything has nothing on it", [null, null, null, null], [null, null, null]],
    ["whose target is its baseline, kept, is full", [5, 5, 5, 5], [1, 1, 1]],
    ["whose target is its baseline, exceeded, shows by how far", [8, 5, 5, 5], [1, 0, 0]],
    ["of percentages is no different", [44, 22, 55, 66], [0.5, 0.75, 1]],
  ])("%s", (_, figures, shares) => {
    expect(place(figures)).toEqual(shares);
  });

  it("keeps everything on the bar, and leaves out what is not known", () => {
    const figure = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    const figures: fc.Arbitrary<BulletFigures> = fc.record({
      value: figure,
      baseline: figure,
      expected: figure,
      target: figure,
    });
    fc.assert(
      fc.property(figures, (given) => {
        const placed = placeBullet(given);
        for (const key of ["value", "expected", "target"] as const) {
          const share = placed[key];
          expect(share === null).toBe(given[key] === null);
          expect(share === null || (share >= 0 && share <= 1)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("puts the better of two values further on, rising or falling", () => {
    const rising = [0, 5, 10, 29].map((value) => place([value, 0, null, 30])[0]);
    const falling = [30, 22, 16, 15].map((value) => place([value, 30, null, 15])[0]);
    for (const shares of [rising, falling]) {
      expect(shares).toEqual(shares.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    }
  });
});
