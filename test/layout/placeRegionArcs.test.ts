import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeRegionArcs } from "../../src/layout/placeRegionArcs";
import { FEWER_RUNS } from "../fixtures/propertyRuns";
import { geography, programme } from "./shippedPicture";

const four = programme.regions.map(({ id }) => id);
const counts = [
  [5, 3, 0, 9],
  [3, 2, 1, 4],
  [0, 1, 0, 2],
  [9, 4, 2, 7],
];

/** Symmetric counts for so many regions. */
const anyCounts = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.infiniteStream(fc.nat(30)))
  .map(([n, lots]) => {
    const table = Array.from({ length: n }, () => Array<number>(n).fill(0));
    table.forEach((row, g) => {
      for (let h = g; h < n; h++) {
        const count = (lots.next().value ?? 0) ** 3;
        row[h] = count;
        (table[h] ?? [])[g] = count;
      }
    });
    return table;
  });

describe("the arcs between regions", () => {
  it("stand on the map where it knows all regions, the broadest first", () => {
    const { shapes, arcs } = placeRegionArcs(geography, four, counts);
    expect(shapes.map(({ id }) => id)).toEqual(four);
    expect(arcs.map(({ ends, count }) => [...ends, count])).toEqual([
      [0, 3, 9],
      [1, 3, 4],
      [0, 1, 3],
      [2, 3, 2],
      [1, 2, 1],
    ]);
  });

  it("have a number each between four regions, near ones too", () => {
    const busy = counts.map((row) => row.map((count) => 10 + count));
    const { arcs } = placeRegionArcs(geography, four, busy);
    expect(arcs).toHaveLength(6);
    for (const { badge } of arcs) expect(badge).not.toBeNull();
  });

  it("follow the regions of the map", () => {
    const { hubs } = placeRegionArcs(geography, four, counts);
    expect(hubs.map(({ count }) => count)).toEqual([5, 2, 0, 7]);
    // North is up: the third region lies south of the first.
    expect(hubs[2]?.y).toBeGreaterThan(hubs[0]?.y ?? NaN);
  });

  it("stand on a ring where the map does not know one of them", () => {
    const { shapes, hubs } = placeRegionArcs(geography, ["x", ...four], [[1]]);
    expect(shapes).toEqual([]);
    expect(hubs).toHaveLength(5);
  });

  it.each([0, 1, 2, 20])("work for %d regions", (n) => {
    const ids = Array.from({ length: n }, (_, i) => `r${i}`);
    const table = ids.map(() => ids.map(() => 1));
    const placed = placeRegionArcs(geography, ids, table);
    expect(placed.hubs).toHaveLength(n);
    expect(placed.arcs).toHaveLength((n * (n - 1)) / 2);
  });

  it.each([9, 12, 20])("name %d regions on a ring without a name over another", (n) => {
    const ids = Array.from({ length: n }, (_, i) => `r${i}`);
    const { hubs } = placeRegionArcs(geography, ids, [[1]]);
    const boxes = hubs.map(({ name: { x, y, align } }) => {
      // Twelve letters.
      const left = x - { start: 0, middle: 0.5, end: 1 }[align] * 78;
      return { left, right: left + 78, y };
    });
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        const isBeside = a.right <= b.left || b.right <= a.left;
        expect(isBeside || Math.abs(a.y - b.y) >= 12).toBe(true);
      }
    });
  });

  it("keep hubs in the frame and numbers apart, the same each time", () => {
    fc.assert(
      fc.property(anyCounts, (table) => {
        const ids = table.map((_, i) => `r${i}`);
        const placed = placeRegionArcs(geography, ids, table);
        expect(placeRegionArcs(geography, ids, table)).toEqual(placed);
        for (const { x, y, radius } of placed.hubs) {
          expect(x - radius >= 0 && x + radius <= placed.width).toBe(true);
          expect(y - radius >= 0 && y + radius <= placed.height).toBe(true);
        }
        const badges = placed.arcs.flatMap(({ badge }) => badge ?? []);
        badges.forEach((a, i) => {
          for (const b of badges.slice(i + 1)) {
            const isBeside = Math.abs(a.x - b.x) >= (a.width + b.width) / 2;
            expect(isBeside || Math.abs(a.y - b.y) >= 21.9).toBe(true);
          }
        });
      }),
      FEWER_RUNS,
    );
  });
});
