import { describe, expect, it } from "vitest";
import { regionHue, regionSign, signPath } from "../../src/layout/regionLook";

describe("the looks of regions", () => {
  it("are all different up to the twentieth", () => {
    const looks = Array.from({ length: 20 }, (_, i) => `${regionHue(i)} ${regionSign(i)}`);
    expect(new Set(looks).size).toBe(20);
    expect(looks.every((look) => !look.includes("-1"))).toBe(true);
  });

  it("need no sign as long as hues go, and none without a region", () => {
    expect([-1, 0, 1, 2, 3].map((index) => signPath(index, 8, 8, 6))).toEqual(["", "", "", "", ""]);
    expect(regionHue(-1)).toBe(-1);
    expect(regionHue(20)).toBe(-1);
    expect(regionSign(20)).toBe(0);
  });

  it("are cut out of the middle of a mark: a dot, a lying bar, an upright one, both", () => {
    expect(signPath(4, 8, 8, 10)).toBe("M5.0 5.0h6.0v6.0h-6.0z");
    expect(signPath(19, 0, 0, 10)).toBe(signPath(8, 0, 0, 10) + signPath(12, 0, 0, 10));
  });
});
