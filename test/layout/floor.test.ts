import { describe, expect, it } from "vitest";
import { createFloor } from "../../src/layout/floor";

const SHEET = { width: 1000, height: 600 };

/** Numbers in 0..1, the same at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Discs about a few towns, of a size at which all of them together cover as much, however many. */
function settle(count: number) {
  const radius = 0.2 + 60 / Math.sqrt(count);
  const floor = createFloor(SHEET, 48, radius + 2);
  const next = numbers(7);
  const spots = Array.from({ length: count }, () => {
    const town = Math.floor(next() * 5);
    const wanted = { x: 150 + town * 170 + next() * 90, y: 200 + (town % 2) * 150 + next() * 90 };
    const spot = floor.nearestFree(wanted, radius);
    if (!spot) throw new Error("no spot");
    floor.occupy(spot.x, spot.y, radius);
    return spot;
  });
  return { radius, spots, floor };
}

describe("a floor on which discs stand", () => {
  it("lets no disc touch another, however great the crowd", () => {
    const { radius, spots } = settle(2000);
    const touching = spots.filter(({ x, y }, i) =>
      spots.slice(0, i).some((other) => Math.hypot(other.x - x, other.y - y) < 2 * radius - 0.001),
    );
    expect(touching).toEqual([]);
  });

  it("costs at most as much more as there are more discs", () => {
    const [few, many] = [settle(700), settle(7000)];
    expect(many.floor.cost()).toBeLessThan(10 * few.floor.cost());
  });

  it("finds room for whole blocks among small discs without writing to every tile", () => {
    const { spots, floor } = settle(700);
    const isFarFromAll = (x: number, y: number) =>
      spots.every((spot) => Math.hypot(spot.x - x, spot.y - y) > 60);
    for (let x = 20; x < 1000; x += 40) {
      for (let y = 20; y < 600; y += 40) {
        if (isFarFromAll(x, y)) expect(floor.isFree(x, y, 40)).toBe(true);
      }
    }
    const [first] = spots;
    if (!first) throw new Error("nobody");
    expect(floor.isFree(first.x + 20, first.y, 40)).toBe(false);
  });
});
