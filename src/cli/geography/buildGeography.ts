import { buildBase } from "./base";
import { formatColumns } from "./columns";
import { readIstatList, readRegionNames } from "./istatList";
import { tabulateProvinces } from "./provinceTable";
import type { Recipe } from "./recipe";
import { placeSeats } from "./seats";
import type { Sources } from "./sources";

/** Name of each made file of `public/geo/` → its text. Same input, same bytes. */
export function buildGeography(recipe: Recipe, sources: Sources): Map<string, string> {
  const regions = new Set(recipe.regions.map(({ id }) => id));
  const municipalities = readIstatList(sources.istat, regions);
  const seats = placeSeats(recipe.roster, municipalities, sources.cities);
  const provinces = tabulateProvinces(recipe, municipalities, seats);
  return new Map([
    ["base.json", `${JSON.stringify(buildBase(recipe, sources))}\n`],
    [
      "seats.json",
      formatColumns(seats, ["istat", "name", "province", "region", "lon", "lat", "population"]),
    ],
    [
      "provinces.json",
      formatColumns(provinces, [
        "istat",
        "name",
        "province",
        "region",
        "seat",
        "lon",
        "lat",
        "population",
      ]),
    ],
    ["regions.json", formatColumns(readRegionNames(sources.istat), ["istat", "name"])],
  ]);
}
