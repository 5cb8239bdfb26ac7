import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import type { Recipe } from "./recipe";
import type { ProvinceAtlas } from "./sources";

type AtlasUnit = ProvinceAtlas["objects"]["units"]["geometries"][number];
type AtlasArea = Extract<AtlasUnit, { type: "Polygon" | "MultiPolygon" }>;

interface LocatedProvince {
  readonly code: string;
  readonly region: string;
  readonly area: AtlasArea;
}

function isArea(unit: AtlasUnit): unit is AtlasArea {
  return unit.type === "Polygon" || unit.type === "MultiPolygon";
}

function locateProvinces(recipe: Recipe, atlas: ProvinceAtlas): LocatedProvince[] {
  const areas = atlas.objects.units.geometries.filter(isArea);
  return Object.entries(recipe.provinces).map(([code, name]) => {
    const area = areas.find(({ properties }) => properties?.name === name);
    const region = recipe.regions.find(({ fips }) => fips === area?.properties?.fips);
    if (area === undefined || region === undefined)
      throw new Error(`No shape or no region for province ${code} (${name})`);
    return { code, region: region.id, area };
  });
}

/** The provinces of 2010-2012; `id` = vehicle code, property `region` = ISTAT code. */
export function selectProvinces(
  recipe: Recipe,
  atlas: ProvinceAtlas,
): FeatureCollection<MultiPolygon, { region: string }> {
  const features = locateProvinces(recipe, atlas).map(({ code, region, area }) => ({
    type: "Feature" as const,
    id: code,
    properties: { region },
    geometry: merge(atlas, [area]),
  }));
  return { type: "FeatureCollection", features };
}

/** The regions as the union of their provinces; `id` = ISTAT code. */
export function mergeRegions(
  recipe: Recipe,
  atlas: ProvinceAtlas,
): FeatureCollection<MultiPolygon, null> {
  const provinces = locateProvinces(recipe, atlas);
  const features = recipe.regions.map(({ id }) => ({
    type: "Feature" as const,
    id,
    properties: null,
    geometry: merge(
      atlas,
      provinces.filter(({ region }) => region === id).map(({ area }) => area),
    ),
  }));
  return { type: "FeatureCollection", features };
}

/** The whole home country at the scale of its provinces, so that its coast and theirs are one. */
export function mergeHome(recipe: Recipe, atlas: ProvinceAtlas): Feature<MultiPolygon, null> {
  const geometry = merge(atlas, atlas.objects.units.geometries.filter(isArea));
  return { type: "Feature", id: recipe.home, properties: null, geometry };
}
