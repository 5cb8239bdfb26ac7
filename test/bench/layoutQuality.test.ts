import { describe, expect, it } from "vitest";
import { layoutGraph } from "../../src/layout/engine/layoutGraph";
import { crossingScore, nearOwnRegion, neighboursKept, normalisedStress } from "./layoutQuality";

function graphOf(count: number, ...links: readonly (readonly [number, number])[]) {
  return layoutGraph(
    count,
    Uint32Array.from(links, ([a]) => a),
    Uint32Array.from(links, ([, b]) => b),
  );
}

const PATH = graphOf(3, [0, 1], [1, 2]);
const SQUARE = graphOf(4, [0, 1], [1, 2], [2, 3], [3, 0]);

describe("measuring a layout", () => {
  it("finds no stress in a path drawn straight, however large", () => {
    expect(normalisedStress(PATH, Float64Array.of(0, 0, 1, 0, 2, 0))).toBeCloseTo(0, 12);
    expect(normalisedStress(PATH, Float64Array.of(0, 0, 70, 0, 140, 0))).toBeCloseTo(0, 12);
  });

  it("finds the known stress of a path folded onto itself", () => {
    // Ratios 1, 1 and 0 at the best scale 1: a third of the pairs is wholly wrong.
    expect(normalisedStress(PATH, Float64Array.of(0, 0, 1, 0, 0, 0))).toBeCloseTo(1 / 3, 12);
  });

  it("calls a picture of one spot wholly stressed", () => {
    expect(normalisedStress(PATH, new Float64Array(6))).toBe(1);
  });

  it("leaves pairs out of reach of each other out of the stress", () => {
    const islands = graphOf(4, [0, 1], [2, 3]);
    expect(normalisedStress(islands, Float64Array.of(0, 0, 1, 0, 50, 0, 51, 0))).toBeCloseTo(0, 12);
  });

  it("scores a square without crossing 1, and with its one pair of two crossed one half", () => {
    expect(crossingScore(SQUARE, Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1))).toBe(1);
    expect(crossingScore(SQUARE, Float64Array.of(0, 0, 1, 0, 0, 1, 1, 1))).toBe(0.5);
  });

  it("estimates the crossing score the same at every call, near the exact one", () => {
    const links = Array.from({ length: 60 }, (_, i) => [i, (i * 7 + 11) % 60] as const);
    const graph = graphOf(60, ...links.filter(([a, b]) => a < b));
    const ring = Float64Array.from({ length: 120 }, (_, i) =>
      i % 2 === 0 ? Math.cos(i / 19.1) : Math.sin((i - 1) / 19.1),
    );
    const exact = crossingScore(graph, ring);
    const sampled = crossingScore(graph, ring, 300);
    expect(sampled).toBe(crossingScore(graph, ring, 300));
    expect(Math.abs(sampled - exact)).toBeLessThan(0.08);
  });

  it("keeps all neighbours of a path drawn straight, and a third of an end's where it is far", () => {
    expect(neighboursKept(PATH, Float64Array.of(0, 0, 1, 0, 2, 0))).toBe(1);
    // 0 and 2 are each other's nearest and no neighbours; the middle's two are the only others.
    expect(neighboursKept(PATH, Float64Array.of(0, 0, 9, 0, 1, 0))).toBeCloseTo(
      (0 + 1 + 0) / 3,
      12,
    );
  });

  it("counts the bodies nearer to their own region's middle", () => {
    const apart = Float64Array.of(0, 0, 1, 0, 10, 0, 11, 0);
    expect(nearOwnRegion(apart, [0, 0, 1, 1])).toBe(1);
    expect(nearOwnRegion(Float64Array.of(0, 0, 9, 0, 10, 0, 11, 0), [0, 0, 1, 1])).toBe(0.75);
  });
});
