import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { loadGeography } from "../../src/data/loadGeography";
import { describeLoadError } from "../../src/i18n/loadPhrases";

function load(answers: Readonly<Record<string, string>>) {
  return loadGeography({
    environment: {
      baseUrl: "https://rete.example/",
      isOnline: () => true,
      retries: 0,
      fetch: async (input) => {
        const { pathname } = new URL(input instanceof Request ? input.url : input);
        return new Response(answers[pathname] ?? (await readFile(`public${pathname}`, "utf8")));
      },
    },
  });
}

describe("loading the base map", () => {
  it("gives countries, regions and borders of the files beside the page", async () => {
    const geography = await load({});
    const ids = new Set(geography.regions.map(({ id }) => id));
    expect(ids).toEqual(new Set(["15", "16", "18", "19"]));
    expect(geography.countries.map(({ id }) => id)).toContain("AL");
    expect(geography.provinceBorders.coordinates.length).toBeGreaterThan(20);
    expect(geography.countryBorders.coordinates.length).toBeGreaterThan(20);
    expect(geography.disputedBorders.type).toBe("MultiLineString");
    expect(geography.notes.attribution.it).toContain("Natural Earth");
  });

  it.each(["[]", '{"type":"Topology"}', "[1"])("says that %s is no map", async (text) => {
    const failure: unknown = await load({ "/geo/base.json": text }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ kind: "malformed-geography", file: "geo/base.json" });
    const described = describeLoadError(
      { kind: "malformed-geography", file: "geo/base.json", status: null },
      "it",
    );
    expect(described.title).toBe("La carta non si può mostrare");
  });
});
