import { describe, expect, it } from "vitest";
import { bridges } from "../../../src/analysis/ideas/bridges";
import { dependsOn } from "../../../src/analysis/ideas/dependence";
import { firstInterregional, growthByYear } from "../../../src/analysis/ideas/growth";
import { bodiesByState } from "../../../src/analysis/ideas/margins";
import { placeInNetwork } from "../../../src/analysis/network/standing";
import { addRecords } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";

const DAY = "2012-06-30";

describe("the bridges", () => {
  it("are the authorities with a partner, with what they reach", () => {
    const found = bridges(programmeOn(DAY));
    expect(
      found.map(({ body, regionsReached, interregional, partners }) => [
        body.id,
        regionsReached,
        interregional.map(({ partnership }) => partnership.id),
        partners,
      ]),
    ).toEqual([
      ["benevento", 1, ["adriatico"], 1],
      ["lecce", 1, ["adriatico"], 1],
    ]);
  });

  it("come by the regions they reach, then by their agreements between regions, then by id", () => {
    const regionOf = { z: "15", y: "16", b: "18", a: "15" };
    const parties = [["z", "y"], ["z", "b"], ["a", "y"], ["y"]];
    const at = programmeOn(DAY, {
      regions: addRecords("regions", { id: "18", name: "Calabria" }),
      organisations: Object.entries(regionOf).map(([id, region]) => ({
        id,
        name: id,
        role: "authority",
        region,
      })),
      partnerships: parties.map((_, i) => ({ id: `p${i}`, title: `P${i}`, start: "2011-01-01" })),
      members: parties.flatMap((bodies, i) =>
        bodies.map((organisation) => ({ partnership: `p${i}`, organisation })),
      ),
      partnership_steps: [],
      capacity_steps: [],
      relations: [],
    });
    expect(
      bridges(at).map(({ body, regionsReached, interregional, partners }) => [
        body.id,
        regionsReached,
        interregional.length,
        partners,
      ]),
    ).toEqual([
      ["z", 2, 2, 2],
      ["y", 1, 2, 2],
      ["a", 1, 1, 1],
      ["b", 1, 1, 1],
    ]);
  });

  it("are only those of the chosen region", () => {
    const found = bridges(programmeOn(DAY, {}, { regions: ["16"] }));
    expect(found.map(({ body }) => body.id)).toEqual(["lecce"]);
  });
});

describe("what depends on one body alone", () => {
  it("are partnerships that lose their second region, regions nobody else joins, countries nobody else knows", () => {
    const found = dependsOn(programmeOn(DAY), "lecce");
    expect(found.partnerships.map(({ partnership }) => partnership.id)).toEqual(["adriatico"]);
    expect(found.regionPairs).toEqual(["15~16"]);
    expect(found.countries).toEqual(["AL"]);
    expect(found.indicators).toEqual([]);
  });

  it("are countries of relations that are open on the day, and that nobody else has then", () => {
    const at = programmeOn(DAY, {
      countries: ["AL", "TN", "ME", "EG", "MA"].map((id) => ({ id, name: id })),
      relations: [
        { organisation: "lecce", country: "TN", until: DAY },
        { organisation: "lecce", country: "AL", since: DAY },
        { organisation: "salerno", country: "AL", until: "2012-06-29" },
        { organisation: "lecce", country: "ME", since: "2012-07-01" },
        { organisation: "lecce", country: "EG", until: "2012-06-29" },
        { organisation: "lecce", country: "MA" },
        { organisation: "salerno", country: "MA" },
      ],
    });
    expect(dependsOn(at, "lecce").countries).toEqual(["AL", "TN"]);
  });

  it("names no partnership of others, not even one that has a single party", () => {
    const at = programmeOn(DAY, {
      partnerships: addRecords("partnerships", {
        id: "solo",
        title: "Da solo",
        start: "2011-01-01",
      }),
      members: addRecords("members", { partnership: "solo", organisation: "benevento" }),
    });
    expect(at.network.map(({ partnership }) => partnership.id)).toContain("solo");
    const ids = dependsOn(at, "lecce").partnerships.map(({ partnership }) => partnership.id);
    expect(ids).toEqual(
      dependsOn(programmeOn(DAY), "lecce").partnerships.map(({ partnership }) => partnership.id),
    );
    expect(
      dependsOn(at, "benevento").partnerships.map(({ partnership }) => partnership.id),
    ).toContain("solo");
  });

  it("is what an indicator would lose, before and after", () => {
    const { indicators } = dependsOn(programmeOn(DAY), "benevento");
    expect(
      indicators.map(({ before, after }) => [before.indicator.id, before.value, after.value]),
    ).toEqual([["piani", 1, 0]]);
  });

  it("is nothing where others do the same", () => {
    const at = programmeOn(DAY, {
      relations: [],
      members: addRecords("members", { partnership: "adriatico", organisation: "brindisi" }),
    });
    expect(dependsOn(at, "brindisi")).toEqual({
      partnerships: [],
      countries: [],
      regionPairs: [],
      indicators: [],
    });
  });
});

describe("the authorities by state", () => {
  it("stand once each, region by region", () => {
    const found = bodiesByState(programmeOn(DAY));
    const ids = (bodies: readonly { id: string }[]) => bodies.map(({ id }) => id);
    expect(
      found.map(({ region, byState }) => [
        region,
        ids(byState.none),
        ids(byState["own-region"]),
        ids(byState.interregional),
      ]),
    ).toEqual([
      ["15", ["salerno"], [], ["benevento"]],
      ["16", ["brindisi"], [], ["lecce"]],
    ]);
  });
});

describe("the growth", () => {
  it("names who is at work for the first time, and who no longer is", () => {
    const partnership_steps = addRecords("partnership_steps", {
      partnership: "adriatico",
      stage: "ended",
      date: "2011-12-31",
    });
    const years = growthByYear(programmeOn(DAY, { partnership_steps }));
    expect(
      years.map(({ year, newlyActive, newlyIsolated }) => [
        year,
        newlyActive.map(({ id }) => id),
        newlyIsolated.map(({ id }) => id),
      ]),
    ).toEqual([
      [2010, [], []],
      [2011, ["benevento", "lecce"], []],
      [2012, [], ["benevento", "lecce"]],
    ]);
  });

  it("has the first interregional partnership of each body that has one", () => {
    const found = firstInterregional(programmeOn(DAY));
    expect(found.map(({ body, item }) => [body.id, item.partnership.id])).toEqual([
      ["benevento", "adriatico"],
      ["lecce", "adriatico"],
    ]);
    expect(firstInterregional(programmeOn("2010-12-31"))).toEqual([]);
  });
});

describe("an authority's place", () => {
  it("is its figures beside those of all others, each with its list", () => {
    const place = placeInNetwork(programmeOn(DAY), "benevento");
    expect(place?.agreements.items.map(({ partnership }) => partnership.id)).toEqual([
      "adriatico",
      "sannio",
    ]);
    expect(place?.agreements.comparison).toEqual({ others: 3, below: 3, level: 0 });
    expect(place?.partners.comparison).toEqual({ others: 3, below: 2, level: 1 });
    expect(place?.regions.items).toEqual(["16"]);
    expect(place?.regionsInAll).toBe(2);
  });

  it("counts no region where none is given", () => {
    const place = placeInNetwork(
      programmeOn(DAY, {
        organisations: addRecords("organisations", {
          id: "senza",
          name: "Senza",
          role: "authority",
        }),
        members: addRecords("members", { partnership: "sannio", organisation: "senza" }),
      }),
      "benevento",
    );
    expect(place?.regionsInAll).toBe(2);
    expect(place?.regions.items).toEqual(["16"]);
    expect(place?.interregional.map(({ partnership }) => partnership.id)).toEqual(["adriatico"]);
    expect(place?.partners.items.map(({ id }) => id).toSorted()).toEqual(["lecce", "senza"]);
  });

  it("is not there for an actor, nor for a stranger", () => {
    expect(placeInNetwork(programmeOn(DAY), "unisannio")).toBeNull();
    expect(placeInNetwork(programmeOn(DAY), "nobody")).toBeNull();
  });
});
