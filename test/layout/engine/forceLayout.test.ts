import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createForceLayout } from "../../../src/layout/engine/forceLayout";
import { layoutGraph } from "../../../src/layout/engine/layoutGraph";
import { createRepulsion } from "../../../src/layout/engine/repelBodies";
import { FREE_RULES, layOutFreely } from "../../bench/freeLayout";
import { neighboursKept, normalisedStress } from "../../bench/layoutQuality";
import { pivotStart } from "../../bench/pivotStart";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

function grid(side: number) {
  const links: [number, number][] = [];
  for (let i = 0; i < side * side; i++) {
    if (i % side < side - 1) links.push([i, i + 1]);
    if (i < side * (side - 1)) links.push([i, i + side]);
  }
  return layoutGraph(
    side * side,
    Uint32Array.from(links, ([a]) => a),
    Uint32Array.from(links, ([, b]) => b),
  );
}

/** Two numbers each, now and then the same spot twice. */
const anyPositions = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((spots) => Float64Array.from(spots.flat()));

describe("the force engine", () => {
  it("unfolds a grid of 400 bodies nearly without stress, and keeps most neighbours", () => {
    const graph = grid(20);
    const positions = layOutFreely(graph);
    expect(normalisedStress(graph, positions)).toBeLessThan(0.06);
    expect(neighboursKept(graph, positions)).toBeGreaterThan(0.5);
  });

  it("draws the same picture at every visit and leaves its start alone", () => {
    const graph = grid(8);
    const start = pivotStart(graph);
    const before = start.slice();
    const positions = [1, 2].map(() => {
      const layout = createForceLayout(graph, start, FREE_RULES, new Float64Array(start.length));
      while (layout.step());
      return layout.positions;
    });
    expect(positions[0]).toEqual(positions[1]);
    expect(start).toEqual(before);
  });

  it("tells how far it is, and stops after its rounds", () => {
    const layout = createForceLayout(
      grid(3),
      new Float64Array(18),
      { ...FREE_RULES, rounds: 4 },
      new Float64Array(18),
    );
    const told: number[] = [];
    do told.push(layout.done);
    while (layout.step());
    expect(told).toEqual([0, 0.25, 0.5, 0.75]);
    expect(layout.done).toBe(1);
    expect(layout.step()).toBe(false);
  });

  it("parts bodies that all start on one spot", () => {
    const layout = createForceLayout(
      grid(3),
      new Float64Array(18),
      FREE_RULES,
      new Float64Array(18),
    );
    while (layout.step());
    expect(new Set(layout.positions).size).toBe(18);
    expect(layout.positions.every(Number.isFinite)).toBe(true);
  });

  it("starts a path in its order along one line", () => {
    const path = layoutGraph(5, Uint32Array.of(0, 1, 2, 3), Uint32Array.of(1, 2, 3, 4));
    const start = pivotStart(path);
    const along = [0, 1, 2, 3, 4].map((i) => start[2 * i] ?? 0);
    const sorted = along.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(along);
  });

  it("starts bodies that no link reaches somewhere, and none nowhere", () => {
    const islands = layoutGraph(4, Uint32Array.of(0), Uint32Array.of(1));
    expect(pivotStart(islands).every(Number.isFinite)).toBe(true);
    const nothing = layoutGraph(0, new Uint32Array(0), new Uint32Array(0));
    expect(layOutFreely(nothing)).toHaveLength(0);
  });
});

describe("pushing bodies apart by a tree", () => {
  /** Body by body, as the tree would without taking any together. */
  function pushEach(positions: Float64Array): Float64Array {
    const pushed = new Float64Array(positions.length);
    for (let a = 0; a < positions.length; a += 2) {
      for (let b = 0; b < positions.length; b += 2) {
        const dx = (positions[b] ?? 0) - (positions[a] ?? 0);
        const dy = (positions[b + 1] ?? 0) - (positions[a + 1] ?? 0);
        const squared = dx * dx + dy * dy;
        if (squared === 0) continue;
        pushed[a] = (pushed[a] ?? 0) - dx / squared;
        pushed[a + 1] = (pushed[a + 1] ?? 0) - dy / squared;
      }
    }
    return pushed;
  }

  it("does what pushing each from each does, where nothing is taken together", () => {
    fc.assert(
      fc.property(anyPositions, (positions) => {
        const velocities = new Float64Array(positions.length);
        createRepulsion(positions.length / 2, 1e-9)(positions, velocities, 1);
        pushEach(positions).forEach((push, i) => expect(velocities[i]).toBeCloseTo(push, 6));
      }),
      FEWER_RUNS,
    );
  });

  it("is off by little where far bodies are taken together", () => {
    const positions = Float64Array.from({ length: 800 }, (_, i) => 400 * Math.sin(i * 78.233));
    const velocities = new Float64Array(800);
    createRepulsion(400, FREE_RULES.theta)(positions, velocities, 1);
    const exact = pushEach(positions);
    const size = Math.hypot(...exact);
    expect(Math.hypot(...exact.map((push, i) => push - (velocities[i] ?? 0))) / size).toBeLessThan(
      0.05,
    );
  });
});
