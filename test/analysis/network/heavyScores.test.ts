import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokerage, brokerageOf } from "../../../src/analysis/network/brokerage";
import { networkFrom, skeletonOf } from "../../../src/analysis/network/skeleton";
import { linkedPairs } from "../../../src/analysis/network/neighbours";
import {
  costOfScores,
  fillOrder,
  heavyScoresOf,
  keepHeavyScores,
  scorerOf,
} from "../../../src/analysis/network/heavyScores";
import { SCORE_KEYS, type NodeScores } from "../../../src/analysis/network/nodeScores";
import { isDense } from "../../../src/analysis/network/packBits";
import { networkOf, type Parties, type Regions } from "../../fixtures/networksByHand";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";
import { naiveBetweenness } from "./naive";

const WHOLE = { hand: 0, hands: 1 };

/** Large and small partnerships together. */
const networkOfUpTo = (max: number) =>
  fc.integer({ min: 1, max }).chain((n) => {
    const ids = Array.from({ length: n }, (_, i) => `c${i}`);
    const party = fc.array(fc.constantFrom(...ids), { maxLength: 9 });
    return fc.record({
      regions: fc
        .array(fc.constantFrom("15", "16", "18", null), { minLength: n, maxLength: n })
        .map((labels): Regions => Object.fromEntries(ids.map((id, i) => [id, labels[i] ?? null]))),
      parties: fc
        .array(party, { maxLength: 30 })
        .map((parties): Parties => Object.fromEntries(parties.map((p, i) => [`p${i}`, p]))),
    });
  });

/** So that regions fill more than one word of 32. */
const anyNetwork = networkOfUpTo(80);

function expectSame(one: NodeScores, other: NodeScores): void {
  for (const key of SCORE_KEYS) {
    one[key].forEach((value, i) =>
      expect(value, `${key} ${i}`).toBeCloseTo(other[key][i] ?? -1, 9),
    );
  }
}

describe("the heavy scores", () => {
  it("are the same by words of links as link by link", () => {
    fc.assert(
      fc.property(anyNetwork, ({ regions, parties }) => {
        const network = networkOf(regions, parties);
        expectSame(scorerOf(network, true)(WHOLE), scorerOf(network, false)(WHOLE));
      }),
      FEWER_RUNS,
    );
  });

  it("by words of links count shortest paths as listing them one by one does", () => {
    fc.assert(
      fc.property(networkOfUpTo(9), ({ regions, parties }) => {
        const network = networkOf(regions, parties);
        const { betweenness } = scorerOf(network, true)(WHOLE);
        const naive = naiveBetweenness(network, () => true);
        betweenness.forEach((score, v) => expect(score).toBeCloseTo(naive[v] ?? -1, 9));
      }),
      FEWER_RUNS,
    );
  });

  it("are sums of what several hands reckon from a skeleton of the network", () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer({ min: 1, max: 5 }), ({ regions, parties }, hands) => {
        const network = networkOf(regions, parties);
        const skeleton = skeletonOf(network);
        const shares = Array.from({ length: hands }, (_, hand) =>
          fillOrder({ skeleton, share: { hand, hands } }),
        );
        const whole = heavyScoresOf(networkOf(regions, parties));
        keepHeavyScores(network, shares);
        expectSame(heavyScoresOf(network), whole);
      }),
      FEWER_RUNS,
    );
  });

  it("tell how far they have come", () => {
    const network = networkOf({ a: "15", b: "16" }, { p: ["a", "b"] });
    const seen: number[] = [];
    scorerOf(network)(WHOLE, (done) => seen.push(done));
    expect(seen).toEqual([0.5, 1]);
  });
});

/** 400 authorities of four regions, whose partnerships overlap; every eleventh is in none. */
function largeNetwork() {
  const ids = Array.from({ length: 400 }, (_, i) => `c${i}`);
  const regions = Object.fromEntries(ids.map((id, i) => [id, ["15", "16", "18"][i % 4] ?? null]));
  const parties = Object.fromEntries(
    Array.from({ length: 60 }, (_, p) => [
      `p${p}`,
      ids.filter((_id, i) => i % 11 !== 0 && (i * 7 + p * 13) % 60 < 4 + (p % 5)),
    ]),
  );
  return { ids, network: networkOf(regions, parties) };
}

it("large partnerships over a roster are counted by words of links as link by link", () => {
  const { network } = largeNetwork();
  expect(isDense(network)).toBe(true);
  expectSame(scorerOf(network, true)(WHOLE), scorerOf(network, false)(WHOLE));
});

it("large partnerships over a roster give whole numbers of triples", () => {
  const { ids, network } = largeNetwork();
  for (const role of brokerage(network)) {
    for (const count of Object.values(role)) expect(count).toBe(Math.max(0, Math.round(count)));
  }
  expect(brokerage(network)).toEqual(ids.map((_, v) => brokerageOf(network, v)));
  expect(linkedPairs(networkFrom(skeletonOf(network)))).toBe(linkedPairs(network));
});

it("what scores cost grows with bodies and with links", () => {
  const cost = (...given: Parameters<typeof networkOf>) => costOfScores(networkOf(...given));
  const three = { a: "15", b: "16", c: "18" };
  expect(cost(three, {})).toBe(9);
  expect(cost(three, { p: ["a", "b"] })).toBe(9 + 3 * 4);
  expect(cost(three, { p: ["a", "b", "c"] })).toBe(9 + 3 * 12);
});
