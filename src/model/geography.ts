import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";

/** Shapes of the base map, WGS 84 degrees, polygons wound for the sphere (see `public/geo/`). */
export interface Geography {
  /** `id` = ISO 3166-1 alpha-2. */
  readonly countries: readonly Feature<Polygon | MultiPolygon>[];
  /** `id` = region id of the data sets this base map serves. */
  readonly regions: readonly Feature<Polygon | MultiPolygon>[];
  /** Boundaries between provinces of the regions above. */
  readonly provinceBorders: MultiLineString;
  readonly countryBorders: MultiLineString;
  /** Drawn dashed: they imply no position on legal status. */
  readonly disputedBorders: MultiLineString;
  readonly notes: GeographyNotes;
}

export interface GeographyNotes {
  readonly attribution: { readonly it: string; readonly en: string };
  readonly kosovo: { readonly it: string; readonly en: string };
  readonly palestine: { readonly it: string; readonly en: string };
  readonly boundaries: { readonly it: string; readonly en: string };
}
