import type { MultiLineString } from "geojson";
import type { Geography } from "../model/geography";
import type { Organisation } from "../model/organisation";
import { centreOf, middleOnSheet, placesOf, polygonsOf, sizeOf, type Area } from "./centreOf";
import { pathOfArea, pathOfLines } from "./drawPath";
import {
  extentOf,
  fitConicEqualArea,
  shiftRight,
  type Extent,
  type MapProjection,
  type Place,
} from "./mapProjection";
import { FRAME_SIZE, type Frame, type PlacedMap, type PlacedShape, type SeaId } from "./placement";

/** Room left free around the regions: titles above, the scale below. */
const MARGIN: Record<Frame, { x: number; y: number }> = {
  landscape: { x: 60, y: 26 },
  portrait: { x: 46, y: 70 },
};
/** Where no shape and no seat says what to show: the south of Italy, and as much of it. */
const ANYWHERE = {
  middle: [15.5, 39.5],
  corners: [
    [11, 36],
    [20, 43],
  ],
} as const;
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
): MapProjection {
  const { width, height } = FRAME_SIZE[frame];
  const margin = MARGIN[frame];
  const regionIds = new Set(authorities.map(({ region }) => region));
  const wanted = geography.regions.filter((region) => regionIds.has(String(region.id)));
  const shown = (wanted.length > 0 ? wanted : geography.regions).map(withoutFarIslets);
  const seats = authorities.flatMap(({ place }) => (place ? [[place.lon, place.lat]] : []));
  const everything: readonly Place[] =
    shown.length > 0 ? [...shown.flatMap(placesOf), ...seats] : ANYWHERE.corners;
  const projection = fitConicEqualArea(
    shown.length > 0 ? centreOf(shown) : ANYWHERE.middle,
    everything,
    [
      [margin.x, margin.y],
      [width - margin.x, height - margin.y],
    ],
  );
  const [[left], [right]] = extentOf(everything, projection);
  const free = width - 2 * margin.x - (right - left);
  return shiftRight(projection, margin.x + free * shareWest - left);
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
  projection: MapProjection,
  frame: Frame,
): PlacedMap {
  const { width, height } = FRAME_SIZE[frame];
  const within: Extent = [
    [-width * 0.75, -height * 0.75],
    [width * 1.75, height * 1.75],
  ];
  const shapes = (areas: readonly Area[]): PlacedShape[] =>
    areas.flatMap((area) => {
      const path = pathOfArea(area, projection, within);
      return path === "" ? [] : [{ id: String(area.id), path }];
    });
  const lines = (of: MultiLineString) => pathOfLines(of, projection, within);
  return {
    countries: shapes(geography.countries),
    regions: shapes(geography.regions),
    provinceBorders: lines(geography.provinceBorders),
    countryBorders: lines(geography.countryBorders),
    disputedBorders: lines(geography.disputedBorders),
    graticule: lines(graticuleAbout(projection)),
    unitsPerKm: projection.unitsPerKm,
    countryLabels: labelCountries(geography, projection, width, height),
    seaLabels: labelSeas(projection, width, height),
  };
}

const GRATICULE_STEP = 2;
/** Degrees to either side of the middle: beyond the sheet, whichever its frame. */
const GRATICULE_REACH = 40;

/** Meridians and parallels about the middle of the map. */
function graticuleAbout({ middle: [longitude, latitude] }: MapProjection): MultiLineString {
  const even = (degrees: number) => Math.round(degrees / GRATICULE_STEP) * GRATICULE_STEP;
  const around = (centre: number) =>
    Array.from(
      { length: (2 * GRATICULE_REACH) / GRATICULE_STEP + 1 },
      (_, i) => even(centre) - GRATICULE_REACH + i * GRATICULE_STEP,
    );
  const lons = around(longitude);
  const lats = around(latitude).filter((lat) => Math.abs(lat) < 90);
  const meridians = lons.map((lon) => lats.map((lat) => [lon, lat]));
  const parallels = lats.map((lat) => lons.map((lon) => [lon, lat]));
  return { type: "MultiLineString", coordinates: [...meridians, ...parallels] };
}

/** Square units of the sheet. */
const LEAST_NAMED = 1800;

/** A country's name stands in the middle of what the frame shows of it; slivers stay unnamed. */
function labelCountries(
  geography: Geography,
  projection: MapProjection,
  width: number,
  height: number,
): PlacedMap["countryLabels"] {
  const within: Extent = [
    [20, 24],
    [width - 20, height - 20],
  ];
  const home = new Set(["IT", "VA", "SM"]);
  return geography.countries.flatMap((country) => {
    if (home.has(String(country.id))) return [];
    const { size, x, y } = middleOnSheet(country, projection, within);
    return size < LEAST_NAMED ? [] : [{ id: String(country.id), x, y }];
  });
}

function labelSeas(
  projection: MapProjection,
  width: number,
  height: number,
): PlacedMap["seaLabels"] {
  return SEAS.flatMap(({ id, lon, lat }) => {
    const [x, y] = projection([lon, lat]);
    return x > 50 && x < width - 50 && y > 20 && y < height - 20 ? [{ id, x, y }] : [];
  });
}
