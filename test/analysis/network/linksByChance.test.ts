import { describe, expect, it } from "vitest";
import { linksByChance } from "../../../src/analysis/network/linksByChance";
import { mixingExpected } from "../../../src/analysis/network/mixing";
import { networkOf, type Regions } from "../../fixtures/networksByHand";

const LABELS = ["a", "a", "b", "b", "c"];
const IDS = ["v", "w", "x", "y", "z"];
const LINKS = { p: ["v", "w"], q: ["w", "x", "y"], r: ["y", "z"] };

function networkWith(labels: readonly string[]) {
  const regions: Regions = Object.fromEntries(IDS.map((id, i) => [id, labels[i] ?? ""]));
  return networkOf(regions, LINKS);
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}

describe("the linked pairs of two regions by chance", () => {
  const dealt = permutations(LABELS).map(networkWith);
  for (const [g, h] of [
    [0, 1],
    [0, 0],
    [1, 2],
    [2, 2],
  ] as const) {
    it(`have the mean and the variance of all ways to deal the regions (${g}, ${h})`, () => {
      const found = dealt.map((network) => linksByChance(network, g, h).observed);
      const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
      const variance = found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / found.length;
      const chance = linksByChance(networkWith(LABELS), g, h);
      expect(chance.mean).toBeCloseTo(mean, 12);
      expect(chance.variance).toBeCloseTo(variance, 12);
    });
  }

  it("have the mean of the table of the report", () => {
    const network = networkWith(LABELS);
    expect(linksByChance(network, 0, 1).mean).toBeCloseTo(mixingExpected(network)[0]?.[1] ?? NaN);
  });

  it("are none, by chance too, where nobody is linked", () => {
    const network = networkOf({ v: "a", w: "b" }, {});
    expect(linksByChance(network, 0, 1)).toEqual({ observed: 0, mean: 0, variance: 0 });
  });
});
