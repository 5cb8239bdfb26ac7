import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorityStates } from "../../../src/analysis/network/authorityStates";
import { buildNetwork } from "../../../src/analysis/network/buildNetwork";
import { degreeOf, linkedPairs } from "../../../src/analysis/network/neighbours";
import {
  criticalAuthorities,
  criticalPartnerships,
} from "../../../src/analysis/network/criticalRecords";
import { strengthNewman } from "../../../src/analysis/network/degree";
import { eiExpected, eiOfNetwork, eiZ } from "../../../src/analysis/network/externalInternal";
import { interregional, interregionalByChance } from "../../../src/analysis/network/interregional";
import { mixing, mixingExpected } from "../../../src/analysis/network/mixing";
import { betweenness, betweennessInterRegion } from "../../../src/analysis/network/paths";
import { networkOf, type Parties, type Regions } from "../../fixtures/networksByHand";
import { meanOf, naiveBetweenness, naiveParts, pairsOfNetwork, deals } from "./naive";
import { joinedAuthorities } from "../../fixtures/joinedAuthorities";

const IDS = ["a", "b", "c", "d", "e", "f", "g", "h"];

function anyRegions(ids: readonly string[]): fc.Arbitrary<Regions> {
  const region = fc.constantFrom("15", "16", "18", null);
  return fc.record(Object.fromEntries(ids.map((id) => [id, region])));
}

function anyParties(ids: readonly string[]): fc.Arbitrary<Parties> {
  return fc
    .array(fc.array(fc.constantFrom(...ids), { maxLength: 4 }), { maxLength: 9 })
    .map((parties) => Object.fromEntries(parties.map((party, p) => [`p${p}`, party])));
}

function turned<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).toReversed());
}

function splitsOf(parties: Parties) {
  return (removed: Parameters<typeof naiveParts>[1], id: string) => {
    const parts = naiveParts(parties, removed);
    return parts.length >= 2 ? [{ id, parts }] : [];
  };
}

const anyNetwork = fc.record({ regions: anyRegions(IDS), parties: anyParties(IDS) });

describe("a network of authorities", () => {
  it("knows who works with whom at all, and across regions, before anybody's neighbours are found", () => {
    fc.assert(
      fc.property(anyNetwork, ({ regions, parties }) => {
        const network = networkOf(regions, parties);
        const joined = joinedAuthorities(network);
        const states = authorityStates(network);
        network.ids.forEach((id, i) => {
          const own = network.partnerships.filter(({ authorities }) =>
            authorities.some((body) => body.id === id),
          );
          const isAcross = own.some((item) => item.regions.length >= 2);
          expect(joined[i]).toBe(degreeOf(network, i) > 0 ? 1 : 0);
          expect(states[i]).toBe(
            own.length === 0 ? "none" : isAcross ? "interregional" : "own-region",
          );
        });
      }),
    );
  });

  it("gives each authority a strength equal to its partnerships with at least two authorities", () => {
    fc.assert(
      fc.property(anyNetwork, ({ regions, parties }) => {
        const network = networkOf(regions, parties);
        strengthNewman.valuesOf(network).forEach((strength, i) => {
          const id = network.ids[i] ?? "";
          const own = Object.values(parties).filter(
            (party) => party.includes(id) && new Set(party).size >= 2,
          );
          expect(strength).toBeCloseTo(own.length, 9);
        });
      }),
    );
  });

  it("counts shortest paths as listing them one by one does, over all pairs and across regions", () => {
    fc.assert(
      fc.property(anyNetwork, ({ regions, parties }) => {
        const network = networkOf(regions, parties);
        const all = naiveBetweenness(network, () => true);
        const across = naiveBetweenness(
          network,
          (s, t) => network.regionOf[s] !== network.regionOf[t],
        );
        betweenness
          .valuesOf(network)
          .forEach((score, v) => expect(score).toBeCloseTo(all[v] ?? -1, 9));
        betweennessInterRegion
          .valuesOf(network)
          .forEach((score, v) => expect(score).toBeCloseTo(across[v] ?? -1, 9));
      }),
    );
  });

  it("finds critical exactly those whose removal splits their surroundings, with the same parts", () => {
    fc.assert(
      fc.property(anyNetwork, ({ regions, parties }) => {
        const network = networkOf(regions, parties);
        const splits = splitsOf(parties);
        expect(criticalAuthorities(network)).toEqual(
          IDS.flatMap((id) => splits({ authority: id }, id)),
        );
        expect(criticalPartnerships(network)).toEqual(
          Object.keys(parties).flatMap((id) => splits({ partnership: id }, id)),
        );
      }),
    );
  });

  it("does not depend on the order in which bodies and partnerships are listed", () => {
    fc.assert(
      fc.property(anyNetwork, ({ regions, parties }) => {
        const one = networkOf(regions, parties);
        const other = networkOf(turned(regions), turned(parties));
        expect(criticalPartnerships(other)).toEqual(criticalPartnerships(one));
        expect(mixing(other)).toEqual(mixing(one));
        const [first, second] = [betweenness.valuesOf(one), betweenness.valuesOf(other)];
        second.forEach((score, v) => expect(score).toBeCloseTo(first[v] ?? -1, 9));
      }),
    );
  });
});

describe("what chance would give", () => {
  const few = IDS.slice(0, 5);
  const anySmall = fc.record({ regions: anyRegions(few), parties: anyParties(few) });

  it("has the mean and spread of all the ways to deal the regions to the authorities", () => {
    fc.assert(
      fc.property(anySmall, ({ regions, parties }) => {
        const network = networkOf(regions, parties);
        if (linkedPairs(network) === 0) {
          expect([eiExpected.valueOf(network), eiZ.valueOf(network)]).toEqual([null, null]);
          return;
        }
        const dealt = deals(Object.values(regions)).map((labels) =>
          networkOf(Object.fromEntries(few.map((id, i) => [id, labels[i] ?? null])), parties),
        );
        const values = dealt.map((other) => eiOfNetwork.valueOf(other) ?? Number.NaN);
        const mean = meanOf(values);
        const sd = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
        expect(eiExpected.valueOf(network)).toBeCloseTo(mean, 9);
        if (sd < 1e-9) expect(eiZ.valueOf(network)).toBeNull();
        else {
          const z = ((eiOfNetwork.valueOf(network) ?? Number.NaN) - mean) / sd;
          expect(eiZ.valueOf(network)).toBeCloseTo(z, 7);
        }
        mixingExpected(network).forEach((row, g) =>
          row.forEach((expected, h) =>
            expect(expected).toBeCloseTo(
              meanOf(dealt.map((other) => mixing(other)[g]?.[h] ?? 0)),
              9,
            ),
          ),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("expects as many interregional partnerships as dealing the regions at random makes, exactly", () => {
    fc.assert(
      fc.property(anySmall, ({ regions, parties }) => {
        const network = networkOf(regions, parties);
        const counts = deals(Object.values(regions)).map((labels) =>
          interregional.valueOf(
            networkOf(Object.fromEntries(few.map((id, i) => [id, labels[i] ?? null])), parties),
          ),
        );
        expect(interregionalByChance(network).mean).toBeCloseTo(meanOf(counts), 9);
      }),
      { numRuns: 20 },
    );
  });

  it("stays a number between none and all for large rosters and large partnerships", () => {
    const ids = Array.from({ length: 2000 }, (_, i) => `c${i}`);
    const regions = Object.fromEntries(ids.map((id, i) => [id, i % 50 === 0 ? "16" : "15"]));
    const { mean } = interregionalByChance(networkOf(regions, { p: ids.slice(0, 300) }));
    expect(mean).toBeGreaterThan(0.99);
    expect(mean).toBeLessThanOrEqual(1);
  });
});

it("the pairs of a network are each linked both ways", () => {
  fc.assert(
    fc.property(anyNetwork, ({ regions, parties }) => {
      const network = networkOf(regions, parties);
      expect(pairsOfNetwork(network)).toHaveLength(linkedPairs(network));
    }),
  );
  expect(linkedPairs(buildNetwork([], []))).toBe(0);
});
