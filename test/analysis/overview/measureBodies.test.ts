import { describe, expect, it } from "vitest";
import { measureBodies } from "../../../src/analysis/overview/measureBodies";
import { partnershipsOfBody } from "../../../src/analysis/partnershipsOfBody";
import { programmeOn } from "../../fixtures/programmeOn";

const organisations = [
  { id: "a0", name: "Ente a0", role: "authority", region: "15", population: 1200 },
  { id: "a1", name: "Ente a1", role: "authority", region: "15" },
  { id: "b0", name: "Ente b0", role: "authority", region: "16", population: 0 },
  { id: "solo", name: "Ente solo", role: "authority", region: "16", population: 7 },
];
const parties = { p0: ["a0", "a1"], p1: ["a0", "b0"], p2: ["a0", "b0"] };
const readOn = () =>
  programmeOn("2012-06-30", {
    organisations,
    partnerships: Object.keys(parties).map((id) => ({ id, title: id, start: "2011-01-01" })),
    members: Object.entries(parties).flatMap(([partnership, bodies]) =>
      bodies.map((organisation) => ({ partnership, organisation })),
    ),
    partnership_steps: [],
    capacity_steps: [],
    relations: [],
  });
const valuesOf = (measure: Parameters<typeof measureBodies>[1]) =>
  Object.fromEntries(measureBodies(readOn(), measure));

describe("what a body's mark may be sized by", () => {
  it("is its agreements, as its list has them", () => {
    expect(valuesOf("agreements")).toEqual({ a0: 3, a1: 1, b0: 2, solo: 0 });
    const at = readOn();
    for (const [id, count] of measureBodies(at, "agreements")) {
      expect(partnershipsOfBody(at, id)).toHaveLength(count ?? -1);
    }
  });

  it("is the bodies it works with, each once", () => {
    expect(valuesOf("partners")).toEqual({ a0: 2, a1: 1, b0: 1, solo: 0 });
  });

  it("is the regions it reaches", () => {
    expect(valuesOf("regions")).toEqual({ a0: 2, a1: 1, b0: 1, solo: 0 });
  });

  it("is its population, not known where nobody said it, and zero where somebody did", () => {
    expect(valuesOf("population")).toEqual({ a0: 1200, a1: null, b0: 0, solo: 7 });
  });
});
