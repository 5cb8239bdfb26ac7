import { geoConicEqualArea } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipRing } from "../../src/layout/clipRing";
import { extentOf, fitConicEqualArea, type Place } from "../../src/layout/mapProjection";

const MIDDLE = [15.5, 39.5] as const;
const SHEET = [
  [60, 26],
  [940, 574],
] as const;

const place = fc.tuple(
  fc.double({ min: -5, max: 40, noNaN: true }),
  fc.double({ min: 28, max: 50, noNaN: true }),
);

describe("the map's projection", () => {
  it("is the conic equal-area projection of d3, for any places that fill the sheet", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 9 }), (places) => {
        const apart = Math.hypot(...extentOf(places, ([x = 0, y = 0]) => [x, y]).flat());
        fc.pre(new Set(places.map(([lon]) => lon)).size > 1 && apart > 0);
        const ours = fitConicEqualArea(MIDDLE, places, SHEET);
        const theirs = geoConicEqualArea()
          .parallels([MIDDLE[1] - 3, MIDDLE[1] + 3])
          .rotate([-MIDDLE[0], 0])
          .center([0, MIDDLE[1]])
          .fitExtent(SHEET.map(([x, y]) => [x, y]) as [[number, number], [number, number]], {
            type: "MultiPoint",
            coordinates: places,
          });
        fc.pre(theirs.scale() > 1e-6 && theirs.scale() < 1e6);
        for (const each of places) {
          const [x, y] = theirs(each) ?? [Number.NaN, Number.NaN];
          expect(ours(each)[0]).toBeCloseTo(x, 3);
          expect(ours(each)[1]).toBeCloseTo(y, 3);
        }
      }),
    );
  });

  it("puts north straight up at its middle, and is true to scale there", () => {
    const map = fitConicEqualArea(
      MIDDLE,
      [
        [12, 37],
        [19, 42],
      ],
      SHEET,
    );
    const [x, y] = map(MIDDLE);
    const [northX, northY] = map([MIDDLE[0], MIDDLE[1] + 1]);
    expect(northX).toBeCloseTo(x, 9);
    // A degree of latitude is 111.2 km.
    expect((y - northY) / map.unitsPerKm).toBeCloseTo(111.2, 0);
  });
});

describe("a ring cut to a rectangle", () => {
  const square = (west: number, north: number, side: number): [number, number][] => [
    [west, north],
    [west + side, north],
    [west + side, north + side],
    [west, north + side],
  ];
  const window = [
    [0, 0],
    [10, 10],
  ] as const;

  it("keeps what is inside, drops what is outside, and follows the edge between", () => {
    expect(clipRing(square(2, 2, 3), window)).toEqual(square(2, 2, 3));
    expect(clipRing(square(20, 2, 3), window)).toEqual([]);
    expect(
      extentOf(clipRing(square(-5, -5, 10), window), ([x = 0, y = 0]: Place) => [x, y]),
    ).toEqual([
      [0, 0],
      [5, 5],
    ]);
  });

  it("never leaves the rectangle", () => {
    const spot = fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 }));
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 12 }), (ring) => {
        for (const [x, y] of clipRing(ring, window)) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(x, y)).toBeLessThanOrEqual(10 + 1e-9);
        }
      }),
    );
  });
});
