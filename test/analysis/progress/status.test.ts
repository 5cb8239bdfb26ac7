import { describe, expect, it } from "vitest";
import { statusOf } from "../../../src/analysis/progress/status";

describe("the status", () => {
  it("parts at the thresholds, each of which belongs to the better side", () => {
    expect(statusOf(1, 1)).toBe("reached");
    expect(statusOf(0.85 * 0.7, 0.7)).toBe("on-track");
    expect(statusOf(0.8499, 1)).toBe("behind");
    expect(statusOf(0.65 * 0.3, 0.3)).toBe("behind");
    expect(statusOf(0.6499, 1)).toBe("critical");
    expect(statusOf(0, 0.05)).toBe("critical");
    expect(statusOf(0, 0.0499)).toBe("too-early");
    expect(statusOf(1, 0)).toBe("reached");
  });
});
