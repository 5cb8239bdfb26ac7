import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import type {
  MultiPolygon as AtlasMultiPolygon,
  Polygon as AtlasPolygon,
} from "topojson-specification";
import { clipToBox } from "./clipToBox";
import type { Recipe } from "./recipe";
import type { WorldAtlas } from "./sources";

function selectAreas(
  world: WorldAtlas,
  ids: readonly string[],
): (AtlasPolygon | AtlasMultiPolygon)[] {
  return ids.map((id) => {
    const found = world.objects.countries.geometries.find((geometry) => geometry.id === id);
    if (found?.type !== "Polygon" && found?.type !== "MultiPolygon")
      throw new Error(`No area with id ${id} in the world atlas`);
    return found;
  });
}

function selectCountry(
  code: string,
  recipe: Recipe,
  world: WorldAtlas,
): Feature<MultiPolygon, null> {
  const own = recipe.countries[code];
  if (own === undefined) throw new Error(`No country ${code} in the recipe`);
  const absorbed = recipe.absorbed.filter(({ into }) => into === code).map(({ source }) => source);
  const areas = selectAreas(world, [own, ...absorbed]);
  return {
    type: "Feature",
    id: code,
    properties: null,
    geometry: clipToBox(merge(world, areas), recipe.clip),
  };
}

/** The countries of the recipe, cut at its box; `id` = ISO 3166-1 alpha-2, sorted. */
export function selectCountries(
  recipe: Recipe,
  world: WorldAtlas,
): FeatureCollection<MultiPolygon, null> {
  const features = Object.keys(recipe.countries)
    .toSorted()
    .map((code) => selectCountry(code, recipe, world));
  return { type: "FeatureCollection", features };
}
