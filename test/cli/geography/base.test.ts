import { geoArea, geoBounds, geoContains } from "d3";
import type { Feature } from "geojson";
import { feature, mesh, neighbors } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { readSources } from "../../../src/cli/geography/sources";
import { readAreas, readBase, readRecipe } from "./committedGeography";

type Bounds = ReturnType<typeof geoBounds>;

const EARTH_RADIUS_KM = 6371;

const recipe = readRecipe();
const countries = readAreas("countries");
const home = readAreas("home");
const regions = readAreas("regions");
const provinces = readAreas("provinces");

function areaKm2(area: Parameters<typeof geoArea>[0]): number {
  return geoArea(area) * EARTH_RADIUS_KM ** 2;
}

/** Indices of arcs, whichever way they run. */
function listArcs(geometry: GeometryObject | undefined): Set<number> {
  const nested: unknown[] = geometry !== undefined && "arcs" in geometry ? geometry.arcs : [];
  const arcs = nested.flat(Infinity).filter((arc) => typeof arc === "number");
  return new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)));
}

function withBounds(areas: readonly Feature[]): { area: Feature; bounds: Bounds }[] {
  return areas.map((area) => ({ area, bounds: geoBounds(area) }));
}

function isOnLand(areas: ReturnType<typeof withBounds>, lon: number, lat: number): boolean {
  return areas.some(({ area, bounds: [[west, south], [east, north]] }) => {
    const isWithin = (west > east || (lon >= west && lon <= east)) && lat >= south && lat <= north;
    return isWithin && geoContains(area, [lon, lat]);
  });
}

describe("the areas of the base map", () => {
  const all = [countries, home, regions, provinces].flatMap((areas) => [...areas]);

  it("are wound so that none fills the globe, polygon by polygon", () => {
    for (const [id, { geometry }] of all) {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      expect(polygons.length, id).toBeGreaterThan(0);
      for (const coordinates of polygons) {
        const area = geoArea({ type: "Polygon", coordinates });
        expect(area, id).toBeGreaterThan(0);
        expect(area, id).toBeLessThan(2 * Math.PI);
      }
    }
  });

  // Official areas in km², to which the generalised outlines come near.
  it.each([
    ["AL", 28_748],
    ["AT", 83_879],
    ["BA", 51_197],
    ["CY", 9_251],
    ["GR", 131_957],
    ["IT", 302_073],
    ["ME", 13_812],
    ["MK", 25_713],
    ["TN", 163_610],
    ["XK", 10_887],
  ])("give %s about %d km²", (id, official) => {
    const area = countries.get(id);
    expect(area && areaKm2(area) / official).toBeGreaterThan(0.93);
    expect(area && areaKm2(area) / official).toBeLessThan(1.07);
  });

  it.each([
    ["15", 13_671],
    ["16", 19_541],
    ["18", 15_222],
    ["19", 25_832],
  ])("give region %s about %d km²", (id, official) => {
    const area = regions.get(id);
    expect(area && Math.abs(areaKm2(area) / official - 1)).toBeLessThan(0.03);
  });

  it.each([
    { areas: countries, id: "AL", name: "Tirana", place: [19.82, 41.33] },
    { areas: countries, id: "TN", name: "Tunis", place: [10.17, 36.8] },
    { areas: countries, id: "XK", name: "Pristina", place: [21.16, 42.66] },
    { areas: countries, id: "PS", name: "Nablus", place: [35.26, 32.22] },
    { areas: countries, id: "PS", name: "Gaza", place: [34.45, 31.5] },
    { areas: countries, id: "EH", name: "Laayoune", place: [-13.2, 27.15] },
    { areas: countries, id: "CY", name: "Kyrenia", place: [33.32, 35.3] },
    { areas: countries, id: "UA", name: "Simferopol", place: [34.1, 44.95] },
    { areas: countries, id: "RU", name: "Volgograd", place: [44.5, 48.7] },
    { areas: countries, id: "IT", name: "Roma", place: [12.48, 41.89] },
    { areas: home, id: "IT", name: "Ischia", place: [13.9, 40.73] },
    { areas: regions, id: "18", name: "Cosenza", place: [16.2531, 39.2989] },
    { areas: regions, id: "19", name: "Pantelleria", place: [11.99, 36.79] },
    { areas: regions, id: "19", name: "Lampedusa", place: [12.6, 35.515] },
    { areas: regions, id: "19", name: "Lipari", place: [14.94, 38.48] },
    { areas: provinces, id: "LE", name: "Lecce", place: [18.1724, 40.3548] },
  ] as const)("have $name in $id and in nothing beside it", ({ areas, id, place }) => {
    const containing = [...areas].filter(([, area]) => geoContains(area, [...place]));
    expect(containing.map(([found]) => found)).toEqual([id]);
  });

  it("leave no hole in the window: what is land in the source is land on the map", () => {
    const { world } = readSources();
    const source = withBounds(feature(world, world.objects.countries).features);
    const drawn = withBounds([...countries.values()]);
    const { west, south, east, north } = recipe.window;
    for (let lon = west; lon <= east; lon += 1.7)
      for (let lat = south; lat <= north; lat += 1.7)
        expect(isOnLand(drawn, lon, lat), `${lon}, ${lat}`).toBe(isOnLand(source, lon, lat));
  });

  it("are the countries of the recipe, without names", () => {
    expect([...countries.keys()]).toEqual(Object.keys(recipe.countries).toSorted());
    for (const [, { properties }] of countries) expect(properties).toEqual({});
  });
});

describe("the provinces and the regions", () => {
  it("are 25 and 4", () => {
    expect(provinces.size).toBe(25);
    expect([...regions.keys()]).toEqual(["15", "16", "18", "19"]);
  });

  it("are nested: the areas of the provinces add up to that of their region", () => {
    for (const [id, region] of regions) {
      const parts = [...provinces.values()].filter(({ properties }) => properties?.region === id);
      const sum = parts.reduce((total, part) => total + areaKm2(part), 0);
      expect(sum / areaKm2(region), id).toBeCloseTo(1, 4);
    }
  });

  it("share their arcs, so that every province has neighbours to mesh with", () => {
    const { geometries } = readBase().objects.provinces;
    const alone = geometries.filter((_, index) => neighbors(geometries)[index]?.length === 0);
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it("have their borders drawn once each, and no coast", () => {
    const base = readBase();
    const { provinces: areas, provinceBorders } = base.objects;
    expect(feature(base, provinceBorders).geometry).toEqual(mesh(base, areas, (a, b) => a !== b));
    expect(listArcs(provinceBorders).size).toBeGreaterThan(20);
  });

  it("share their coast with the home country: that of an island region is wholly its own", () => {
    const { home: outline, regions: areas } = readBase().objects;
    const island = areas.geometries.find(({ id }) => id === "19");
    const coast = listArcs(outline);
    const own = listArcs(island);
    expect(own.size).toBeGreaterThan(0);
    expect([...own].filter((arc) => !coast.has(arc))).toEqual([]);
  });
});

describe("the borders", () => {
  const { disputed, borders } = readBase().objects;

  it("are either disputed or not, never both", () => {
    const dashed = listArcs(disputed);
    expect(dashed.size).toBeGreaterThanOrEqual(recipe.disputed.length);
    expect([...listArcs(borders)].filter((arc) => dashed.has(arc))).toEqual([]);
  });

  it("do not run along the edge where the map is cut", () => {
    const base = readBase();
    const { west, south, east, north } = recipe.clip;
    for (const line of mesh(base, base.objects.countries, (a, b) => a !== b).coordinates)
      for (const [index, [lon = 0, lat = 0]] of line.entries()) {
        const [nextLon, nextLat] = line[index + 1] ?? [];
        expect(lon === nextLon && (lon === west || lon === east)).toBe(false);
        expect(lat === nextLat && (lat === south || lat === north)).toBe(false);
      }
  });
});
