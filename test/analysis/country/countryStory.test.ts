import { describe, expect, it } from "vitest";
import { countryStory, readCountry } from "../../../src/analysis/country/countryStory";
import { knownCountries } from "../../../src/analysis/country/knownCountries";
import { pooling } from "../../../src/analysis/ideas/pooling";
import type { Scope } from "../../../src/model/scope";
import { addRecords, type RawTables } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";
import { readOn as readShipped } from "../../layout/shippedPicture";

const read = (
  country: string,
  tables: RawTables = {},
  scope: Partial<Scope> = {},
  day = "2012-06-30",
) => countryStory(readCountry(programmeOn(day, tables, scope), country), country);
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const pairsOf = (pairs: readonly (readonly { readonly id: string }[])[]) => pairs.map(idsOf);

/** Benevento and Brindisi have relations with Albania besides Lecce. */
const three = {
  relations: addRecords(
    "relations",
    { organisation: "benevento", country: "AL", since: "2005" },
    { organisation: "brindisi", country: "AL" },
  ),
};

describe("the story of a country", () => {
  it("has whoever works with it, through what and since when", () => {
    const { workers, holders, partnerships, interregional, partners, regions, since } = read("AL");
    expect(
      workers.map((worker) => [
        worker.body.id,
        worker.relations.length,
        worker.partnerships.length,
        worker.since?.text ?? null,
      ]),
    ).toEqual([
      ["benevento", 0, 1, "2011-01-10"],
      ["lecce", 1, 1, "2011-01-10"],
    ]);
    expect(idsOf(holders)).toEqual(["lecce"]);
    expect(partnerships).toHaveLength(1);
    expect(interregional).toHaveLength(1);
    expect(idsOf(partners)).toEqual(["durres"]);
    expect(regions).toEqual(["15", "16"]);
    expect(since?.text).toBe("2011-01-10");
  });

  it("dates back to the earliest relation, and passes over what is not dated", () => {
    expect(read("AL", three).since?.text).toBe("2005");
    expect(read("TN").since?.text).toBe("1998");
  });

  it("parts the pairs of holders into those that met and those that never did", () => {
    const { together, apart } = read("AL", three);
    expect(pairsOf(together)).toEqual([["benevento", "lecce"]]);
    expect(pairsOf(apart)).toEqual([["benevento", "brindisi"]]);
  });

  it("keeps to the chosen regions, and to pairs with one of their authorities", () => {
    const { workers, together, apart } = read("AL", three, { regions: ["16"] });
    expect(workers.map(({ body }) => body.id)).toEqual(["brindisi", "lecce"]);
    expect(pairsOf(together)).toEqual([["benevento", "lecce"]]);
    expect(pairsOf(apart)).toEqual([["benevento", "brindisi"]]);
  });

  it("leaves out a relation that is over, or still to come", () => {
    const relations = [
      { organisation: "lecce", country: "AL", until: "2011" },
      { organisation: "brindisi", country: "AL", since: "2012-07-01" },
    ];
    expect(read("AL", { relations }).holders).toEqual([]);
    expect(idsOf(read("AL", { relations }, {}, "2011-12-31").holders)).toEqual(["lecce"]);
  });

  it("has nobody where nobody works with it", () => {
    const countries = addRecords("countries", { id: "EG", name: "Egitto" });
    const story = read("EG", { countries });
    expect(story.workers).toEqual([]);
    expect(story.idea).toBeNull();
    expect(story.since).toBeNull();
  });

  it("has the holders and the pairs of the report, in the shipped set", () => {
    const at = readShipped();
    const pools = pooling(at);
    expect(pools.length).toBeGreaterThan(5);
    for (const { country, holders, neverTogether } of pools) {
      const story = countryStory(readCountry(at, country), country);
      expect(idsOf(story.holders).toSorted()).toEqual(holders);
      expect(story.apart).toHaveLength(neverTogether.length);
      const byRegion = [...(story.idea?.holders.values() ?? [])].map(({ length }) => length);
      const all = byRegion.reduce((sum, n) => sum + n, 0);
      const inside = byRegion.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
      expect(story.together.length + story.apart.length).toBe((all * (all - 1)) / 2 - inside);
    }
  });
});

describe("the countries that the data name", () => {
  it("are those of the table but one's own, then those that only records name", () => {
    const partnerships = addRecords("partnerships", { id: "x", title: "X", countries: ["MA"] });
    expect(knownCountries(programmeOn("2012-06-30", { partnerships }).programme)).toEqual([
      "AL",
      "TN",
      "MA",
    ]);
  });
});
