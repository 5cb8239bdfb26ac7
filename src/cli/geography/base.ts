import { meshArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { selectCountries } from "./countries";
import { mergeHome, mergeRegions, selectProvinces } from "./provinces";
import type { Recipe } from "./recipe";
import type { Sources } from "./sources";

/** The same name whichever side comes first. */
function nameBorder(a: string | number | undefined, b: string | number | undefined): string {
  return [String(a), String(b)].toSorted().join("|");
}

/**
 * The base map as one quantised topology, not simplified.
 *
 * `countries` are areas at 1:50m; `home`, `regions` and `provinces` areas at 1:10m, whose coast is
 * not that of the home country in `countries`: paint `home` last instead of that one, after a wide
 * stroke in the colour of land along its land borders. `borders` is the mesh of the borders between
 * countries that nobody disputes, `disputed` that of the others, to be drawn dashed;
 * `provinceBorders` that of the borders between provinces.
 */
export function buildBase(recipe: Recipe, sources: Sources): Topology {
  const base = topology(
    {
      countries: selectCountries(recipe, sources.world),
      home: mergeHome(recipe, sources.provinces),
      regions: mergeRegions(recipe, sources.provinces),
      provinces: selectProvinces(recipe, sources.provinces),
    },
    recipe.quantization,
  );
  const disputed = new Set(recipe.disputed.map(({ between: [a, b] }) => nameBorder(a, b)));
  const countries = base.objects["countries"] as GeometryCollection;
  const meshBorders = (isDisputed: boolean) =>
    meshArcs(
      base,
      countries,
      (a, b) => a !== b && disputed.has(nameBorder(a.id, b.id)) === isDisputed,
    );
  base.objects["borders"] = meshBorders(false);
  base.objects["disputed"] = meshBorders(true);
  const provinces = base.objects["provinces"] as GeometryCollection;
  base.objects["provinceBorders"] = meshArcs(base, provinces, (a, b) => a !== b);
  return base;
}
