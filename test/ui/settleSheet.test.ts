import { describe, expect, it } from "vitest";
import { settleSheet } from "../../src/ui/settleSheet";

describe("a sheet that is let go at the foot of a phone", () => {
  it("goes to the size nearest to where it is set down, or closes near the foot", () => {
    expect(settleSheet("half", 0.8, 0)).toBe("full");
    expect(settleSheet("half", 0.5, 0)).toBe("half");
    expect(settleSheet("full", 0.5, 0)).toBe("half");
    expect(settleSheet("full", 0.2, 0)).toBe("closed");
  });

  it("goes where it is thrown: up to the whole, down by one size", () => {
    expect(settleSheet("half", 0.55, -1)).toBe("full");
    expect(settleSheet("full", 0.85, 1)).toBe("half");
    expect(settleSheet("half", 0.45, 1)).toBe("closed");
    expect(settleSheet("full", 0.3, 1)).toBe("closed");
  });
});
