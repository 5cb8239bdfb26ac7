import { describe, expect, it } from "vitest";
import { describeNetwork } from "../../../src/analysis/network/describeNetwork";
import { networkOf, READING_DAY } from "../../fixtures/networksByHand";
import davis from "../../fixtures/networks/davis.json";
import random from "../../fixtures/networks/random.json";
import karate from "../../fixtures/networks/karate.json";
import tiny from "../../fixtures/networks/tiny.json";

const references = { tiny, karate, davis };

/** Numbers to 1e-9, wherever they stand; everything else exactly. */
function closeTo(expected: unknown): unknown {
  if (typeof expected === "number") return expect.closeTo(expected, 9) as unknown;
  if (Array.isArray(expected)) return expected.map(closeTo);
  if (expected === null || typeof expected !== "object") return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, closeTo(value)]));
}

describe.each(Object.entries(references))("the reference network %s", (_, reference) => {
  const described = () =>
    describeNetwork(networkOf(reference.regionById, reference.partnerships), READING_DAY);

  it.each(Object.entries(reference.graph))(
    "has as a whole the %s of the reference",
    (key, value) => {
      expect(Object.entries(described().graph)).toContainEqual([key, closeTo(value)]);
    },
  );

  it.each(Object.entries(reference.authorities))(
    "gives every authority the %s of the reference",
    (key, values) => {
      const byId = new Map(described().authorities.map((row) => [row.id, row]));
      Object.keys(reference.regionById).forEach((id, i) => {
        const row = Object.entries(byId.get(id) ?? {});
        expect(row, id).toContainEqual([key, closeTo(values[i])]);
      });
    },
  );
});

/** Disconnected, with isolated authorities, pairs by themselves, stars, partnerships of one, and next to nothing. */
describe.each(random.networks)("as networkx has it: $title", (reference) => {
  const described = () =>
    describeNetwork(networkOf(reference.regionById, reference.partnerships), READING_DAY);

  it("is so as a whole", () => {
    const keys = Object.keys(reference.graph);
    const found = Object.fromEntries(
      Object.entries(described().graph).filter(([key]) => keys.includes(key)),
    );
    expect(found).toEqual(closeTo(reference.graph));
  });

  it("is so for every authority", () => {
    for (const [key, values] of Object.entries(reference.authorities)) {
      const found = described().authorities.map((row) =>
        Object.entries(row).find(([name]) => name === key),
      );
      expect(found, key).toEqual(values.map((value) => [key, closeTo(value)]));
    }
  });
});

describe("the critical records of the reference network tiny", () => {
  const described = () =>
    describeNetwork(networkOf(tiny.regionById, tiny.partnerships), READING_DAY);

  it("are those found by hand, each with the parts it holds together", () => {
    expect(described().graph.criticalPartnerships).toEqual([
      {
        id: "p1",
        parts: [
          ["a", "b"],
          ["c", "d", "e"],
        ],
      },
      {
        id: "p2",
        parts: [
          ["a", "b", "c"],
          ["d", "e"],
        ],
      },
    ]);
    expect(described().graph.criticalAuthorities).toEqual([
      {
        id: "c",
        parts: [
          ["a", "b"],
          ["d", "e"],
        ],
      },
    ]);
  });
});
