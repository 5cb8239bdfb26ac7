import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  rasterWhole,
  type RasterLinks,
  type RasterView,
} from "../../../src/figures/network/large/rasterLinks";
import { rasterMoved } from "../../../src/figures/network/large/rasterMoved";

const WIDTH = 48;
const HEIGHT = 32;
const VIEW: RasterView = {
  width: WIDTH,
  height: HEIGHT,
  left: 0,
  top: 0,
  ratio: 1,
  scale: 1,
  x: 0,
  y: 0,
  thickness: { link: 1, root: 1, none: 1 },
};

const spot = fc.integer({ min: -400, max: 800 }).map((tenths) => tenths / 10);
const lines: fc.Arbitrary<RasterLinks> = fc
  .array(fc.tuple(spot, spot, spot, spot, spot, spot, spot, spot), { minLength: 1, maxLength: 12 })
  .chain((curves) =>
    fc
      .record({ dash: fc.constantFrom([], [4, 3]), thick: fc.constantFrom(0.7, 1.3, 4) })
      .map((look) => ({
        curves: Float32Array.from(curves.flat()),
        layers: [
          {
            colour: [200, 40, 90] as const,
            strokes: [
              {
                ...look,
                count: curves.length,
                alpha: 0.4,
                grows: "link" as const,
                isDotted: false,
              },
            ],
          },
        ],
      })),
  );

/** What is seen of a part of a pixel: of one that is next to transparent, its colour is next to nothing. */
const seenAt = (pixels: Uint8ClampedArray, at: number) => {
  const alpha = pixels[at | 3] ?? 0;
  return (at & 3) === 3 ? alpha : ((pixels[at] ?? 0) * alpha) / 255;
};

/** Sums in another order may round to the next level. */
const LEVELS = 2;
/** Where a piece of a line is as steep as it is flat, rounding has it drawn by rows or by columns: so many pixels of it. */
const ONE_PIECE = 40;

/** How many pixels of two pictures are seen to differ. */
const apart = (a: Uint8ClampedArray, b: Uint8ClampedArray) => {
  const pixels = new Set<number>();
  a.forEach((_, at) => {
    if (Math.abs(seenAt(a, at) - seenAt(b, at)) > LEVELS) pixels.add(at >> 2);
  });
  return pixels.size;
};

describe("lines that were drawn before", () => {
  it("moved along by whole pixels, with what came in at the edges, are what is drawn anew", () => {
    const by = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(lines, by, by, fc.constantFrom(1, 2), (links, x, y, ratio) => {
        const from = { ...VIEW, ratio };
        const to = { ...from, x: x / ratio, y: y / ratio };
        const before = { view: from, pixels: rasterWhole(links, from) };
        const moved = rasterMoved(links, to, before);
        expect(apart(moved, rasterWhole(links, to))).toBeLessThanOrEqual(ONE_PIECE);
      }),
    );
  });

  it("are drawn anew when they are enlarged, and when they move by part of a pixel", () => {
    const links: RasterLinks = {
      curves: Float32Array.from([2, 2, 10, 8, 20, 20, 40, 28]),
      layers: [
        {
          colour: [0, 0, 0],
          strokes: [
            { count: 1, thick: 1, alpha: 0.5, dash: [], grows: "link" as const, isDotted: false },
          ],
        },
      ],
    };
    const wrong = { view: VIEW, pixels: new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(7) };
    for (const view of [
      { ...VIEW, scale: 1.1 },
      { ...VIEW, x: 0.4 },
      { ...VIEW, thickness: { ...VIEW.thickness, link: 1.2 } },
    ]) {
      expect(rasterMoved(links, view, wrong)).toEqual(rasterWhole(links, view));
    }
    // What is kept is kept as it is.
    expect(rasterMoved(links, { ...VIEW, x: 3 }, wrong)).toContain(7);
  });
});
