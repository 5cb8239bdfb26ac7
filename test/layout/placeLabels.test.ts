import { expect, it } from "vitest";
import { placeLabels } from "../../src/layout/placeLabels";

const PAGE = { x: 0, y: 0, width: 200, height: 100 };
const wish = { width: 60, height: 14, distance: 6 };

it("a label stands right of its mark where that is free", () => {
  const [box] = placeLabels([{ ...wish, x: 50, y: 50 }], [], PAGE);
  expect(box).toEqual({ x: 56, y: 43, width: 60, height: 14 });
});

it("a label avoids marks, labels before it and the edge", () => {
  const mark = { x: 60, y: 40, width: 20, height: 20 };
  const [first, second] = placeLabels(
    [
      { ...wish, x: 50, y: 50 },
      { ...wish, x: 199, y: 50 },
    ],
    [mark],
    PAGE,
  );
  expect(first?.x).not.toBe(56);
  expect(second && second.x + second.width).toBeLessThanOrEqual(200);
});

it("a label that fits nowhere is left out, unless it is forced", () => {
  const wall = { x: 0, y: 0, width: 200, height: 100 };
  const [free, forced] = placeLabels(
    [
      { ...wish, x: 50, y: 50 },
      { ...wish, x: 50, y: 50, isForced: true },
    ],
    [wall],
    PAGE,
  );
  expect(free).toBeNull();
  expect(forced).not.toBeNull();
});
