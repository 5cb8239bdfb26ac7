import { geoArea } from "d3";
import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { clipToBox } from "../../../src/cli/geography/clipToBox";

const box = { west: 0, south: 0, east: 10, north: 10 };

/** Clockwise, as d3 wants outer rings. */
function outline(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

function shape(...rings: Position[][]): Polygon {
  return { type: "Polygon", coordinates: rings };
}

describe("a shape cut at a box", () => {
  it("is left as it is when it lies inside", () => {
    const { coordinates } = clipToBox(shape(outline(2, 2, 4, 4)), box);
    expect(coordinates).toHaveLength(1);
    expect(coordinates[0]?.[0]).toEqual(expect.arrayContaining(outline(2, 2, 4, 4)));
  });

  it("vanishes when it lies outside", () => {
    expect(clipToBox(shape(outline(12, 2, 14, 4)), box).coordinates).toEqual([]);
  });

  it("keeps its winding and its hole", () => {
    const hole = outline(1, 4, 2, 5).toReversed();
    const clipped = clipToBox(shape(outline(-5, 3, 5, 6), hole), box);
    expect(clipped.coordinates.map((rings) => rings.length)).toEqual([2]);
    expect(geoArea(clipped)).toBeLessThan(0.01);
  });

  it("falls into two polygons when the box cuts off what joined them", () => {
    const horseshoe: Position[] = [
      [8, 1],
      [8, 3],
      [12, 3],
      [12, 6],
      [8, 6],
      [8, 8],
      [14, 8],
      [14, 1],
      [8, 1],
    ];
    expect(clipToBox(shape(horseshoe), box).coordinates).toHaveLength(2);
  });

  it("is not mistaken when it goes on beyond the antimeridian", () => {
    const beyond: Position[] = [
      [5, 5],
      [5, 8],
      [-178, 8],
      [-178, 5],
      [5, 5],
    ];
    const [polygon] = clipToBox(shape(beyond), box).coordinates;
    expect(polygon?.[0]).toEqual(expect.arrayContaining(outline(5, 5, 10, 8)));
  });
});
