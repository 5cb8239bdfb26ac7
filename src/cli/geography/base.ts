import { meshArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { selectCountries } from "./countries";
import { mergeRegions, selectProvinces } from "./provinces";
import type { Recipe } from "./recipe";
import type { Sources } from "./sources";

/**
 * The base map as one quantised topology, not simplified.
 *
 * `countries`, `regions` and `provinces` are areas; `borders` is the mesh of the borders between
 * countries that nobody disputes, `disputed` the mesh of the others, to be drawn dashed.
 */
export function buildBase(recipe: Recipe, sources: Sources): Topology {
  const base = topology(
    {
      countries: selectCountries(recipe, sources.world),
      regions: mergeRegions(recipe, sources.provinces),
      provinces: selectProvinces(recipe, sources.provinces),
    },
    recipe.quantization,
  );
  const disputed = new Set(recipe.disputed.map(({ between }) => between.toSorted().join()));
  const countries = base.objects["countries"] as GeometryCollection;
  const meshBorders = (isDisputed: boolean) =>
    meshArcs(
      base,
      countries,
      (a, b) => a !== b && disputed.has([a.id, b.id].toSorted().join()) === isDisputed,
    );
  base.objects["borders"] = meshBorders(false);
  base.objects["disputed"] = meshBorders(true);
  return base;
}
