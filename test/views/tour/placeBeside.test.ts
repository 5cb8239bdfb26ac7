import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap, placeBeside } from "../../../src/views/tour/placeBeside";

const PAGE = { width: 1280, height: 800 };
const CARD = { left: 12, top: 588, width: 368, height: 200 };

const boxOfCard = (spot: { left: number; top: number }) => ({ ...CARD, ...spot });

describe("the card of the tour", () => {
  it.each([
    ["a sentence at the top, under it", { left: 0, top: 140, width: 1280, height: 74 }, 228],
    ["a strip at the foot, over it", { left: 0, top: 685, width: 1280, height: 87 }, 471],
    ["a column at the right, over it", { left: 880, top: 215, width: 400, height: 469 }, 12],
    [
      "a column of the whole height, at its left",
      { left: 880, top: 0, width: 400, height: 800 },
      12,
    ],
  ])("stands beside %s", (_, target, top) => {
    const spot = placeBeside(target, CARD, PAGE);
    expect(spot.top).toBe(top);
    expect(overlap(target, boxOfCard(spot))).toBe(0);
  });

  it("is always whole on the page, and covers nothing where under or over there is room", () => {
    const lengths = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(lengths, lengths, lengths, lengths, (left, top, width, height) => {
        const target = { left, top, width, height };
        const spot = placeBeside(target, CARD, PAGE);
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.top).toBeGreaterThanOrEqual(0);
        expect(spot.left + CARD.width).toBeLessThanOrEqual(PAGE.width);
        expect(spot.top + CARD.height).toBeLessThanOrEqual(PAGE.height);
        const hasRoom = top >= CARD.height + 40 || PAGE.height - top - height >= CARD.height + 40;
        if (hasRoom) expect(overlap(target, boxOfCard(spot))).toBe(0);
      }),
    );
  });
});
