import { describe, expect, it } from "vitest";
import { SvgPath, svgNumber } from "../../../src/export/picture/svgPath";

/** A path as it is written once it is drawn. */
class Drawn extends SvgPath {
  get written(): string {
    return this.data;
  }
}

function draw(use: (path: Drawn) => void): string {
  const path = new Drawn();
  use(path);
  return path.written;
}

describe("a number in a picture", () => {
  it.each([
    [1, "1"],
    [1.005, "1"],
    [1.239, "1.24"],
    [-0.001, "0"],
    [-2.5, "-2.5"],
  ])("%d is written %s: two decimals, and no nought with a sign", (value, text) => {
    expect(svgNumber(value)).toBe(text);
  });
});

describe("a path", () => {
  it("of a rectangle comes back to where it began", () => {
    expect(draw((path) => path.rect(1, 2, 30, 20))).toBe("M1 2h30v20h-30Z");
  });

  it("of a rectangle with round corners has a quarter of a turn at each", () => {
    expect(draw((path) => path.roundRect(1, 2, 30, 20, 4))).toBe(
      "M5 2h22a4 4 0 0 1 4 4v12a4 4 0 0 1 -4 4h-22a4 4 0 0 1 -4 -4v-12a4 4 0 0 1 4 -4Z",
    );
  });

  it("of round corners takes no more than half a side, and none below nought", () => {
    expect(draw((path) => path.roundRect(0, 0, 30, 20, 99))).toMatch(/^M10 0h10a10 10 /);
    expect(draw((path) => path.roundRect(0, 0, 10, 20, 99))).toMatch(/^M5 0h0a5 5 /);
    expect(draw((path) => path.roundRect(0, 0, 30, 20, -4))).toMatch(/^M0 0h30a0 0 /);
  });

  it.each<[string, (path: Drawn) => void]>([
    ["a rectangle", (path) => path.rect(0, 0, 1, 1)],
    ["one with round corners", (path) => path.roundRect(0, 0, 1, 1, 0)],
    ["a point", (path) => path.moveTo(0, 0)],
  ])("goes on after %s, and begins anew once it is told to", (_what, begin) => {
    const after = (isNew: boolean) =>
      draw((path) => {
        begin(path);
        if (isNew) path.beginPath();
        path.lineTo(8, 9);
      });
    expect(after(false)).toMatch(/L8 9$/);
    expect(after(true)).toBe("M8 9");
  });

  it("that has not begun closes nothing", () => {
    expect(draw((path) => path.closePath())).toBe("");
    const closed = (path: Drawn) => {
      path.moveTo(0, 0);
      path.lineTo(1, 0);
      path.closePath();
    };
    expect(draw(closed)).toBe("M0 0L1 0Z");
  });

  it("of a whole turn is two halves, of less than half a turn one bow", () => {
    const turn = (end: number, begin?: (path: Drawn) => void) =>
      draw((path) => {
        begin?.(path);
        path.arc(10, 10, 5, 0, end);
      });
    expect(turn(2 * Math.PI)).toBe("M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10Z");
    expect(turn(9 * Math.PI)).toBe(turn(2 * Math.PI));
    expect(turn(Math.PI)).toBe("M15 10A5 5 0 0 1 5 10");
    expect(turn(1.5 * Math.PI)).toBe("M15 10A5 5 0 0 1 6.46 13.54A5 5 0 0 1 10 5");
    expect(turn(Math.PI / 2, (path) => path.moveTo(0, 0))).toBe("M0 0L15 10A5 5 0 0 1 10 15");
  });

  it("of an ellipse has a radius to each side", () => {
    expect(draw((path) => path.ellipse(0, 0, 4, 2, 0, 0, Math.PI / 2))).toBe("M4 0A4 2 0 0 1 0 2");
  });
});
