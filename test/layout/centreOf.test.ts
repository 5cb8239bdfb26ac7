import { readFileSync } from "node:fs";
import { geoCentroid } from "d3";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { loadGeography } from "../../src/data/loadGeography";
import { centreOf, sizeOf, type Area } from "../../src/layout/centreOf";

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const area = (...coordinates: Position[][]): Area => ({
  type: "Feature",
  properties: null,
  geometry: { type: "Polygon", coordinates },
});

describe("the centre of some areas", () => {
  it("is the middle of a square, and of two equal ones together", () => {
    expect(centreOf([area(square(10, -1, 2))])[0]).toBeCloseTo(11, 9);
    expect(centreOf([area(square(10, -1, 2))])[1]).toBeCloseTo(0, 9);
    expect(centreOf([area(square(0, -1, 2)), area(square(4, -1, 2))])[0]).toBeCloseTo(3, 9);
  });

  it("does not depend on the way a ring runs, and leaves holes out", () => {
    const hole = square(0, -0.5, 1);
    const around = centreOf([area(square(-2, -2, 4), hole)]);
    const backwards = centreOf([area(square(-2, -2, 4).toReversed(), hole)]);
    expect(backwards).toEqual(around);
    expect(around[0]).toBeLessThan(0);
    expect(sizeOf([square(-2, -2, 4), hole])).toBeCloseTo(15 * Math.cos(Math.PI / 90), 1);
  });

  it("is that of the globe within 0.05 degrees for every region of the base map", async () => {
    const { regions } = await loadGeography({
      environment: {
        baseUrl: "https://rete.example/",
        isOnline: () => true,
        retries: 0,
        fetch: (input) => {
          const { pathname } = new URL(input instanceof Request ? input.url : input);
          return Promise.resolve(new Response(readFileSync(`public${pathname}`)));
        },
      },
    });
    expect(regions.length).toBeGreaterThan(0);
    for (const region of regions) {
      const [lon, lat] = geoCentroid(region);
      const flat = centreOf([region]);
      expect(Math.abs(flat[0] - lon)).toBeLessThan(0.05);
      expect(Math.abs(flat[1] - lat)).toBeLessThan(0.05);
    }
  });
});
