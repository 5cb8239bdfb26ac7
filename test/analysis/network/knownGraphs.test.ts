import { describe, expect, it } from "vitest";
import { authorityStates } from "../../../src/analysis/network/authorityStates";
import { brokerage } from "../../../src/analysis/network/brokerage";
import { describeNetwork } from "../../../src/analysis/network/describeNetwork";
import {
  networkOf,
  pairs,
  READING_DAY,
  type Parties,
  type Regions,
} from "../../fixtures/networksByHand";

const TWO_REGIONS: Regions = { a: "15", b: "15", c: "16", d: "16" };

function describeParties(regions: Regions, parties: Parties) {
  const { graph, authorities } = describeNetwork(networkOf(regions, parties), READING_DAY);
  return { graph, byId: new Map(authorities.map((row) => [row.id, row])) };
}

describe("a path of three", () => {
  const found = () => describeParties({ a: "15", b: "15", c: "16" }, pairs("a-b", "b-c"));

  it("has its only shortest path through the middle", () => {
    expect(found().byId.get("b")).toMatchObject({
      degree: 2,
      betweenness: 1,
      harmonic: 2,
      clustering: 0,
    });
    expect(found().byId.get("a")).toMatchObject({
      betweenness: 0,
      harmonic: 1.5,
      core: 1,
      constraint: 1,
    });
    expect(found().byId.get("b")?.constraint).toBeCloseTo(0.5, 12);
  });

  it("makes the middle a gate between its region and the other", () => {
    expect(found().byId.get("b")?.brokerage).toEqual({
      coordinator: 0,
      gate: 1,
      consultant: 0,
      liaison: 0,
    });
  });

  it("breaks into parts too small to call anybody critical", () => {
    expect(found().graph.criticalAuthorities).toEqual([]);
    expect(found().graph.fragmentation).toBe(0);
  });
});

describe("a partnership of everybody", () => {
  const found = () => describeParties(TWO_REGIONS, { p: ["a", "b", "c", "d", "d"] });

  it("is a complete graph: no one stands between others", () => {
    expect(found().graph).toMatchObject({
      pairs: 6,
      density: 1,
      transitivity: 1,
      componentSizes: [4],
    });
    expect(found().byId.get("a")).toMatchObject({
      betweenness: 0,
      clustering: 1,
      core: 3,
      harmonic: 3,
    });
    expect(found().byId.get("a")?.strengthNewman).toBeCloseTo(1, 12);
  });

  it("leaves nothing to chance: whoever has which region, the links inside are as many", () => {
    expect(found().graph.eiExpected).toBeCloseTo(found().graph.ei ?? Number.NaN, 12);
    expect(found().graph.eiZ).toBeNull();
  });
});

describe("a star", () => {
  const star = pairs("hub-a", "hub-b", "hub-c", "hub-d");

  it("has all roles of brokerage at its centre, by the regions of its rays", () => {
    const regions = { hub: "15", a: "15", b: "16", c: "16", d: "18" };
    const roles = brokerage(networkOf(regions, star)).at(-1);
    expect(roles).toEqual({ coordinator: 0, gate: 3, consultant: 1, liaison: 2 });
  });

  it("with a centre of unknown region has no coordinator, since unknown is a label of its own", () => {
    const regions = { hub: null, a: "15", b: "15", c: "16", d: "16" };
    const network = networkOf(regions, star);
    expect(brokerage(network).at(-1)).toEqual({
      coordinator: 0,
      gate: 0,
      consultant: 2,
      liaison: 4,
    });
    expect(describeParties(regions, star).graph.interregional).toBe(0);
    expect(describeParties(regions, star).byId.get("a")?.regionsReached).toBe(0);
  });
});

describe("two islands and an isolated authority", () => {
  const found = () => describeParties({ ...TWO_REGIONS, e: "18" }, pairs("a-b", "c-d"));

  it("keep the isolated one in every denominator", () => {
    expect(found().graph).toMatchObject({
      authorities: 5,
      density: 0.2,
      componentSizes: [2, 2, 1],
    });
    expect(found().graph.fragmentation).toBeCloseTo(0.8, 12);
  });

  it("give the isolated one no constraint, no E-I and no participation, which are not zero", () => {
    expect(found().byId.get("e")).toMatchObject({
      state: "none",
      degree: 0,
      harmonic: 0,
      constraint: null,
      ei: null,
      participation: null,
      regionsReached: 0,
    });
  });

  it("hold no critical record although there are two parts: nobody holds them together", () => {
    expect([...found().graph.criticalAuthorities, ...found().graph.criticalPartnerships]).toEqual(
      [],
    );
  });
});

describe("a centre with three arms, one of them tied back by a roundabout way", () => {
  const ids = ["a1", "a2", "b1", "b2", "c", "d1", "d2", "e1"];
  const arms = pairs("c-a1", "a1-a2", "c-b1", "b1-b2", "c-d1", "d1-d2", "c-e1", "e1-a1");
  const found = () => describeParties(Object.fromEntries(ids.map((id) => [id, "15"])), arms);

  it("falls into the arms without its centre; the roundabout way holds one arm together", () => {
    expect(found().graph.criticalAuthorities).toEqual([
      {
        id: "c",
        parts: [
          ["a1", "a2", "e1"],
          ["b1", "b2"],
          ["d1", "d2"],
        ],
      },
    ]);
  });

  it("loses an arm without the one partnership that holds it, and nothing without one of two", () => {
    const parted = found().graph.criticalPartnerships.map(({ parts }) => parts);
    expect(parted).toHaveLength(2);
    expect(parted).toContainEqual([
      ["a1", "a2", "c", "d1", "d2", "e1"],
      ["b1", "b2"],
    ]);
    expect(parted).toContainEqual([
      ["a1", "a2", "b1", "b2", "c", "e1"],
      ["d1", "d2"],
    ]);
  });
});

describe("a network with nothing in it", () => {
  it("has no density, no fragmentation, no balance and nothing to expect", () => {
    expect(describeParties({}, {}).graph).toMatchObject({
      authorities: 0,
      pairs: 0,
      density: null,
      componentSizes: [],
      fragmentation: null,
      transitivity: null,
      ei: null,
      eiExpected: null,
      eiZ: null,
      modularity: null,
      assortativity: null,
      interregional: 0,
      interregionalExpected: 0,
      regions: [],
      mixing: [],
      mixingExpected: [],
      years: [],
    });
  });

  it("is the same with one authority, alone in its partnership", () => {
    const { graph, byId } = describeParties({ a: "15" }, { p: ["a"] });
    expect(graph).toMatchObject({
      density: null,
      fragmentation: null,
      ei: null,
      mixingExpected: [[0]],
    });
    expect(byId.get("a")).toMatchObject({ hyperdegree: 1, degree: 0, strengthNewman: 0 });
  });

  it("cannot be assortative with all links in one region", () => {
    const { graph } = describeParties({ a: "15", b: "15" }, pairs("a-b"));
    expect(graph).toMatchObject({
      ei: -1,
      eiExpected: -1,
      eiZ: null,
      modularity: 0,
      assortativity: null,
    });
  });
});

describe("the state of an authority", () => {
  it("is none without agreements, own region with some, interregional with one across regions", () => {
    const network = networkOf({ ...TWO_REGIONS, e: "18" }, { p: ["a"], q: ["b", "c"] });
    expect(authorityStates(network)).toEqual([
      "own-region",
      "interregional",
      "interregional",
      "none",
      "none",
    ]);
  });
});
