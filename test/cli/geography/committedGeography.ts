import { readFileSync } from "node:fs";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import type { Recipe } from "../../../src/cli/geography/recipe";
import type { ProvinceRow } from "../../../src/cli/geography/provinceTable";
import type { Seat } from "../../../src/cli/geography/seats";

type Base = Topology<{
  countries: GeometryCollection;
  home: GeometryCollection;
  regions: GeometryCollection;
  provinces: GeometryCollection<{ region: string }>;
  borders: MultiLineString;
  disputed: MultiLineString;
  provinceBorders: MultiLineString;
}>;

type Area = Feature<Polygon | MultiPolygon, { region?: string } | null>;

type Columns<Row> = { readonly columns: { readonly [Name in keyof Row]: readonly Row[Name][] } };

const folder = new URL("../../../public/geo/", import.meta.url);

export function readCommitted(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

export function readRecipe(): Recipe {
  return JSON.parse(readCommitted("recipe.json")) as Recipe;
}

export function readBase(): Base {
  return JSON.parse(readCommitted("base.json")) as Base;
}

/** Areas of one object of the base map by id. */
export function readAreas(name: "countries" | "home" | "regions" | "provinces"): Map<string, Area> {
  const base = readBase();
  const found = feature(base, base.objects[name]) as unknown as Area | { features: Area[] };
  const features = "features" in found ? found.features : [found];
  return new Map(features.map((area) => [String(area.id), area]));
}

function readRows<Row>(name: string): Row[] {
  const { columns } = JSON.parse(readCommitted(name)) as Columns<Row>;
  const entries = Object.entries<readonly unknown[]>(columns);
  const length = entries[0]?.[1].length ?? 0;
  return Array.from(
    { length },
    (_, row) => Object.fromEntries(entries.map(([column, cells]) => [column, cells[row]])) as Row,
  );
}

export function readSeats(): Seat[] {
  return readRows<Seat>("seats.json");
}

export function readProvinces(): ProvinceRow[] {
  return readRows<ProvinceRow>("provinces.json");
}
