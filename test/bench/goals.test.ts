import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atLeast,
  atMost,
  exponentOf,
  median,
  overFloor,
  quantile,
  ratioOf,
  shareOf,
} from "./goals";

describe("a goal", () => {
  it("is met at its limit, and missed beyond it", () => {
    expect(atMost(5, 5, "≤ 5")).toEqual([{ goal: "≤ 5", limit: 5, isMet: true }]);
    expect(atMost(5.1, 5, "≤ 5")[0]?.isMet).toBe(false);
    expect(atLeast(95, 95, "≥ 95")[0]?.isMet).toBe(true);
    expect(atLeast(94, 95, "≥ 95")[0]?.isMet).toBe(false);
  });

  it("is not judged where either side was not measured", () => {
    expect(atMost(null, 5, "")).toEqual([]);
    expect(atMost(5, null, "")).toEqual([]);
    expect(atLeast(null, null, "")).toEqual([]);
  });

  it("is judged at nought, which is a measurement", () => {
    expect(atMost(0, 0, "none")[0]?.isMet).toBe(true);
    expect(atLeast(0, 1, "")[0]?.isMet).toBe(false);
  });
});

describe("a comparison with a peer", () => {
  it("is the ratio, or a share of what the peer takes", () => {
    expect(ratioOf(3, 4)).toBe(0.75);
    expect(shareOf(0.25, 8)).toBe(2);
  });

  it("cannot be made without the peer, or with one that took nothing", () => {
    expect(ratioOf(3, null)).toBeNull();
    expect(ratioOf(null, 3)).toBeNull();
    expect(ratioOf(3, 0)).toBeNull();
    expect(shareOf(0.25, null)).toBeNull();
  });

  it("leaves the floor out, and never goes below it", () => {
    expect(overFloor(50, 40)).toBe(10);
    expect(overFloor(38, 40)).toBe(0);
    expect(overFloor(50, null)).toBeNull();
  });
});

describe("the middle of several runs", () => {
  it("is one of them, whatever their order", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 2])).toBe(2);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
    expect(median([])).toBeNull();
  });
});

describe("growth from one size to another", () => {
  it("is found as the power that made the values", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        fc.integer({ min: 2, max: 100 }),
        (power, factor, times) => {
          const at = (links: number) => ({ links, value: factor * links ** power });
          expect(exponentOf(at(1000), at(1000 * times))).toBeCloseTo(power, 6);
        },
      ),
    );
  });

  it("cannot be told of one size, or of nothing", () => {
    const at = (links: number, value: number) => ({ links, value });
    expect(exponentOf(at(10, 1), at(10, 2))).toBeNull();
    expect(exponentOf(at(10, 0), at(20, 2))).toBeNull();
  });
});
