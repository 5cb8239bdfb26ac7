import { describe, expect, it } from "vitest";
import { layoutGraph } from "../../src/layout/engine/layoutGraph";
import { drawGraph } from "./graph";
import { layOutFreely } from "./freeLayout";
import { measureLayout } from "./layoutQuality";
import { seatGraph, seatingOfGraph } from "./networkFace";
import { layOutWithD3, layOutWithForceAtlas2, randomStart } from "./peerLayouts";

const drawn = drawGraph(120, 300);
const graph = layoutGraph(drawn.count, drawn.source, drawn.target);
const start = measureLayout(graph, randomStart(drawn.count), drawn.regionOf);

describe("laying the same graph out", () => {
  it.each([
    ["d3-force", layOutWithD3],
    ["ForceAtlas2", layOutWithForceAtlas2],
    ["our engine", layOutFreely],
  ])(
    "by %s is the same at every run, and better than the random start in each measure",
    (_, way) => {
      const positions = way(graph);
      expect(way(graph)).toEqual(positions);
      const found = measureLayout(graph, positions, drawn.regionOf);
      expect(found.stress).toBeLessThan(start.stress);
      expect(found.crossings).toBeGreaterThan(start.crossings);
      expect(found.neighbours).toBeGreaterThan(start.neighbours);
      expect(found.ownRegion).toBeGreaterThan(start.ownRegion ?? 1);
    },
  );

  it("by region seats every body nearest to its own region’s middle", async () => {
    const positions = seatGraph(await seatingOfGraph(drawn));
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(measureLayout(graph, positions, drawn.regionOf).ownRegion).toBe(1);
  });
});
