import { describe, expect, it, vi } from "vitest";
import { countOf } from "../../../src/analysis/progress/evidence";

describe("what stands behind a count", () => {
  it("is found when it is looked at, once, each id once and in order", () => {
    const organisations = vi.fn(() => ["b", "a", "b"]);
    const partnerships = vi.fn(() => ["q", "p"]);
    const { value, evidence } = countOf("organisation", new Set(["y", "x", "y"]), {
      organisations,
      partnerships,
    });
    expect(value).toBe(2);
    expect(organisations).not.toHaveBeenCalled();
    expect(evidence.counted).toEqual(["x", "y"]);
    expect(evidence.organisations).toBe(evidence.organisations);
    expect({ ...evidence }).toEqual({
      kind: "organisation",
      counted: ["x", "y"],
      organisations: ["a", "b"],
      partnerships: ["p", "q"],
    });
    expect(organisations).toHaveBeenCalledTimes(1);
    expect(partnerships).toHaveBeenCalledTimes(1);
  });
});
