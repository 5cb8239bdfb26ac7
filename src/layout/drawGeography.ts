import { geoConicEqualArea, geoPath, range, type GeoProjection } from "d3";
import type { MultiLineString } from "geojson";
import type { Geography } from "../model/geography";
import type { Organisation } from "../model/organisation";
import { centreOf, polygonsOf, sizeOf, type Area } from "./centreOf";
import { FRAME_SIZE, type Frame, type PlacedMap, type PlacedShape, type SeaId } from "./placement";

/** Room left free around the regions: titles above, the scale below. */
const MARGIN: Record<Frame, { x: number; y: number }> = {
  landscape: { x: 60, y: 26 },
  portrait: { x: 46, y: 70 },
};
const EARTH_RADIUS_KM = 6371;
const SEAS: readonly { id: SeaId; lon: number; lat: number }[] = [
  { id: "tyrrhenian", lon: 13.1, lat: 39.7 },
  { id: "ionian", lon: 18.1, lat: 38.2 },
  { id: "adriatic", lon: 17.7, lat: 41.9 },
];

/**
 * A conic equal-area projection, north up at the middle of the authorities' regions, which, islands included, fill the frame's height; in a wide frame
 * what is free beside them goes to the east and the west as the wanted shares say.
 */
export function fitProjection(
  geography: Geography,
  authorities: readonly Organisation[],
  frame: Frame,
  shareWest = 0.4,
): GeoProjection {
  const { width, height } = FRAME_SIZE[frame];
  const regionIds = new Set(authorities.map(({ region }) => region));
  const wanted = geography.regions.filter((region) => regionIds.has(String(region.id)));
  const shown = (wanted.length > 0 ? wanted : geography.regions).map(withoutFarIslets);
  const [lon, lat] = shown.length > 0 ? centreOf(shown) : [15.5, 39.5];
  const projection = geoConicEqualArea()
    .parallels([lat - 3, lat + 3])
    .rotate([-lon, 0])
    .center([0, lat]);
  if (shown.length === 0) return projection.scale(5000).translate([width / 2, height / 2]);
  const margin = MARGIN[frame];
  const seats = authorities.flatMap(({ place }) => (place ? [[place.lon, place.lat]] : []));
  const everything = {
    type: "GeometryCollection" as const,
    geometries: [
      ...shown.map(({ geometry }) => geometry),
      { type: "MultiPoint" as const, coordinates: seats },
    ],
  };
  projection.fitExtent(
    [
      [margin.x, margin.y],
      [width - margin.x, height - margin.y],
    ],
    everything,
  );
  const [[left], [right]] = geoPath(projection).bounds(everything);
  const [x, y] = projection.translate();
  const free = width - 2 * margin.x - (right - left);
  projection.translate([x + margin.x + free * shareWest - left, y]);
  return projection;
}

/** Drops the parts under a twentieth of the largest: Pantelleria must not shrink Sicily. */
export function withoutFarIslets(area: Area): Area {
  const sized = polygonsOf(area).map((coordinates) => ({ coordinates, size: sizeOf(coordinates) }));
  const largest = Math.max(...sized.map(({ size }) => size));
  const kept = sized.filter(({ size }) => size > largest / 20);
  return {
    ...area,
    geometry: { type: "MultiPolygon", coordinates: kept.map(({ coordinates }) => coordinates) },
  };
}

export function drawGeography(
  geography: Geography,
  projection: GeoProjection,
  frame: Frame,
): PlacedMap {
  const { width, height } = FRAME_SIZE[frame];
  projection.clipExtent([
    [-width * 0.75, -height * 0.75],
    [width * 1.75, height * 1.75],
  ]);
  const path = geoPath(projection).digits(1);
  const shapes = (areas: readonly Area[]): PlacedShape[] =>
    areas.flatMap((area) => {
      const drawn = path(area);
      return drawn === null || drawn === "" ? [] : [{ id: String(area.id), path: drawn }];
    });
  const map: PlacedMap = {
    countries: shapes(geography.countries),
    regions: shapes(geography.regions),
    provinceBorders: path(geography.provinceBorders) ?? "",
    countryBorders: path(geography.countryBorders) ?? "",
    disputedBorders: path(geography.disputedBorders) ?? "",
    graticule: path(graticuleAbout(projection)) ?? "",
    // An equal-area projection is true to scale on its parallels, and nearly so about them.
    unitsPerKm: projection.scale() / EARTH_RADIUS_KM,
    countryLabels: labelCountries(geography, projection, width, height),
    seaLabels: labelSeas(projection, width, height),
  };
  projection.clipExtent(null);
  return map;
}

const GRATICULE_STEP = 2;
/** Degrees to either side of the middle: beyond the sheet, whichever its frame. */
const GRATICULE_REACH = 40;

/** Meridians and parallels about the middle of the map. */
function graticuleAbout(projection: GeoProjection): MultiLineString {
  const middle = -projection.rotate()[0];
  const even = (degrees: number) => Math.round(degrees / GRATICULE_STEP) * GRATICULE_STEP;
  const [, latitude] = projection.center();
  const around = (centre: number) =>
    range(even(centre) - GRATICULE_REACH, even(centre) + GRATICULE_REACH + 1, GRATICULE_STEP);
  const lons = around(middle);
  const lats = around(latitude).filter((lat) => Math.abs(lat) < 90);
  const meridians = lons.map((lon) => lats.map((lat) => [lon, lat]));
  const parallels = lats.map((lat) => lons.map((lon) => [lon, lat]));
  return { type: "MultiLineString", coordinates: [...meridians, ...parallels] };
}

/** A country's name stands in the middle of what the frame shows of it; slivers stay unnamed. */
function labelCountries(
  geography: Geography,
  projection: GeoProjection,
  width: number,
  height: number,
): PlacedMap["countryLabels"] {
  projection.clipExtent([
    [20, 24],
    [width - 20, height - 20],
  ]);
  const path = geoPath(projection);
  const home = new Set(["IT", "VA", "SM"]);
  return geography.countries.flatMap((country) => {
    if (home.has(String(country.id)) || path.area(country) < 1800) return [];
    const [x, y] = path.centroid(country);
    return Number.isFinite(x) ? [{ id: String(country.id), x, y }] : [];
  });
}

function labelSeas(
  projection: GeoProjection,
  width: number,
  height: number,
): PlacedMap["seaLabels"] {
  return SEAS.flatMap(({ id, lon, lat }) => {
    const [x, y] = projection([lon, lat]) ?? [-1, -1];
    return x > 50 && x < width - 50 && y > 20 && y < height - 20 ? [{ id, x, y }] : [];
  });
}
