import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programmeAt } from "../../src/analysis/programmeAt";
import { buildScene } from "../../src/layout/buildScene";
import { marksAcross, titleRoom } from "../../src/layout/placeBadge";
import { FRAME_SIZE, type Placement } from "../../src/layout/placement";
import { traceBundles } from "../../src/layout/traceBundles";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { withRegions } from "./manyRegions";
import { geography, placeBothFaces, placement } from "./shippedPicture";

const CASES = [1, 2, 3, 5, 6, 8, 20].flatMap((count) =>
  (["landscape", "portrait"] as const).map((frame) => ({ count, frame })),
);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const isApart = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) >= a.halfWidth + b.halfWidth - 0.01 ||
  Math.abs(a.y - b.y) >= a.halfHeight + b.halfHeight - 0.01;

const titlesOf = (placement: Placement): Box[] =>
  placement.regions.map((region) => ({
    x: region.x,
    y: region.y - region.ry - 13,
    halfWidth: titleRoom(region, placement),
    halfHeight: 14,
  }));

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

describe.each(CASES)("$count regions in a $frame frame", ({ count, frame }) => {
  const who = withRegions(count);
  const placement = placeBothFaces(who, geography, frame);
  const at = programmeAt(who, who.defaultDay, WHOLE_PROGRAMME);

  it("stand apart, within the frame, from north to south and west to east", () => {
    const { regions } = placement;
    expect(regions).toHaveLength(count);
    for (const [a, b] of pairs(regions)) {
      const across = Math.hypot((a.x - b.x) / (a.rx + b.rx), (a.y - b.y) / (a.ry + b.ry));
      expect(across).toBeGreaterThanOrEqual(1);
    }
    for (const { x, y, rx, ry } of regions) {
      expect(Math.min(x - rx, y - ry, FRAME_SIZE[frame].width - x - rx)).toBeGreaterThan(0);
      expect(FRAME_SIZE[frame].height - y - ry).toBeGreaterThan(0);
    }
    // By id they run from west to east in rows from north to south.
    for (const [a, b] of pairs(regions)) {
      const isSameRow = Math.abs(a.y - b.y) < Math.min(a.ry, b.ry);
      if (isSameRow) expect(a.x < b.x).toBe(true);
    }
  });

  it("have titles that leave each other room, at least for a few letters", () => {
    const titles = titlesOf(placement);
    for (const [a, b] of pairs(titles)) expect(isApart(a, b)).toBe(true);
    for (const { halfWidth } of titles) expect(halfWidth).toBeGreaterThan(40);
  });

  it.each([
    ["numbers", undefined],
    ["numbers of two dates", [1111, 1111]],
  ] as const)("have bundles whose %s lie neither on each other nor on titles", (_, changes) => {
    const plain = buildScene(placement, at, at, null);
    const bundles = plain.bundles.map((bundle) => ({ ...bundle, ...(changes && { changes }) }));
    const scene = { ...plain, bundles };
    const traced = traceBundles(scene, "network").filter(({ badge }) => badge);
    const grown = 1.55;
    const badges = traced.flatMap(({ badge, bundle }): Box[] => {
      const words = changes ? "+1111 −1111" : String(bundle.partnerships || bundle.inPreparation);
      const halfWidth = (11 + 3.6 * words.length) * grown;
      return badge ? [{ ...badge, halfWidth, halfHeight: 10 * grown }] : [];
    });
    for (const [a, b] of pairs(badges)) expect(isApart(a, b)).toBe(true);
    for (const { y, halfHeight } of badges) {
      expect(Math.min(y, FRAME_SIZE[frame].height - y)).toBeGreaterThan(halfHeight);
    }
    for (const title of titlesOf(placement)) {
      for (const badge of badges) expect(isApart(title, badge)).toBe(true);
    }
    const isWide = changes !== undefined;
    if (count > 1 && !isWide) expect(badges.length).toBeGreaterThanOrEqual(Math.min(count - 1, 5));
  });
});

describe("the marks of a face from left to right", () => {
  it("are all that reach a place, and few besides", () => {
    const [x, y] = [placement.mapX, placement.mapY];
    const count = placement.bodies.length;
    let looked = 0;
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(600), fc.nat(40), (left, top, distance) => {
        const near = new Set(marksAcross(placement, x).between(left, distance));
        looked += near.size / count;
        for (let body = 0; body < count; body++) {
          const apart = Math.hypot((x[body] ?? 0) - left, (y[body] ?? 0) - top);
          if (apart < distance + (placement.roomFor[body] ?? 0)) expect(near.has(body)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    expect(looked / 200).toBeLessThan(0.3);
  });
});
