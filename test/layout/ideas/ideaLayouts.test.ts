import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placePoolMatrix } from "../../../src/layout/ideas/placePoolMatrix";
import { placeSplit } from "../../../src/layout/ideas/placeSplit";
import { MOST_UNITS, placeUnits } from "../../../src/layout/ideas/placeUnits";
import { placeYearBars } from "../../../src/layout/ideas/placeYearBars";

describe("the matrix of countries", () => {
  it("has discs whose area grows with the count, and none for nobody", () => {
    const [row] = placePoolMatrix([{ country: "AL", counts: [4, 1, 0] }]);
    expect(row).toEqual([
      { count: 4, radius: 1 },
      { count: 1, radius: 0.5 },
      { count: 0, radius: 0 },
    ]);
  });

  it("has nothing to draw without rows", () => {
    expect(placePoolMatrix([])).toEqual([]);
  });
});

const anyGroups = fc.array(
  fc.record({
    id: fc.uuid(),
    units: fc.array(fc.record({ id: fc.uuid(), kind: fc.constantFrom("none", "own", "wide") }), {
      maxLength: 60,
    }),
  }),
  { maxLength: 5 },
);

describe("the unit chart", () => {
  it("stands each body on a place of its own, in rows of one length", () => {
    fc.assert(
      fc.property(anyGroups, fc.integer({ min: 1, max: 12 }), (groups, columns) => {
        const placed = placeUnits(groups, columns);
        placed.groups.forEach(({ units, rows }, g) => {
          expect(units.map(({ id }) => id)).toEqual(groups[g]?.units.map(({ id }) => id));
          const places = new Set(units.map(({ column, row }) => `${column} ${row}`));
          expect(places.size).toBe(units.length);
          for (const { column, row } of units) {
            expect(column).toBeLessThan(columns);
            expect(row).toBeLessThan(rows);
          }
        });
      }),
    );
  });

  it("lets a square stand for several of one kind when there are too many, and loses nobody", () => {
    const units = Array.from({ length: 10_000 }, (_, i) => ({
      id: `c${i}`,
      kind: i < 3333 ? "none" : "wide",
    }));
    const { each, groups } = placeUnits([{ id: "15", units }], 10);
    expect(each).toBe(Math.ceil(10_000 / MOST_UNITS));
    const drawn = groups[0]?.units ?? [];
    expect(drawn.length).toBeLessThanOrEqual(MOST_UNITS + 1);
    const counted = (kind: string) =>
      drawn.filter((unit) => unit.kind === kind).reduce((sum, { count }) => sum + count, 0);
    expect([counted("none"), counted("wide")]).toEqual([3333, 6667]);
  });
});

describe("the picture of a split", () => {
  it("puts the largest part first, side by side without touching", () => {
    const { parts, width } = placeSplit([2, 39, 5]);
    expect(parts.map(({ size }) => size)).toEqual([39, 5, 2]);
    parts.slice(1).forEach((part, i) => {
      const before = parts[i];
      expect(part.x - part.radius).toBeGreaterThan((before?.x ?? 0) + (before?.radius ?? 0));
    });
    expect((parts.at(-1)?.x ?? 0) + (parts.at(-1)?.radius ?? 0)).toBeLessThan(width);
  });
});

describe("the bars of the years", () => {
  it("are as high together as the counts, the repeated pairs on the floor", () => {
    const { years, height } = placeYearBars([
      { year: 2010, fresh: 10, repeated: 0 },
      { year: 2011, fresh: 5, repeated: 15 },
    ]);
    expect(years.map(({ freshHeight }) => freshHeight)).toEqual([height / 2, height / 4]);
    expect(years[1]).toMatchObject({ repeatedTop: height / 4, freshTop: 0 });
  });

  it("are flat when nothing happened", () => {
    const [year] = placeYearBars([{ year: 2010, fresh: 0, repeated: 0 }]).years;
    expect(year).toMatchObject({ freshHeight: 0, repeatedHeight: 0 });
  });
});
