/** Longitude and latitude in degrees, and whatever may follow. */
export type Place = readonly number[];

const RADIANS = Math.PI / 180;
const EARTH_RADIUS_KM = 6371;
/** Degrees from the middle to either standard parallel. */
const TO_PARALLEL = 3;
/** A cone so flat that its tip is out of reach. */
const NO_CONE = 1e-6;

/** Left and top, right and bottom. */
export type Extent = readonly [readonly [number, number], readonly [number, number]];

/** From degrees to a spot on the sheet, y downwards. */
export interface MapProjection {
  (place: Place): readonly [x: number, y: number];
  /** Longitude and latitude of the middle, where north is straight up. */
  readonly middle: readonly [lon: number, lat: number];
  /** True on the standard parallels, and nearly so about them. */
  readonly unitsPerKm: number;
}

/**
 * The conic equal-area projection of Albers about a middle, so large that the places just fill the extent, in whose
 * centre they stand. Shapes about one sea need no cutting at the antimeridian and their short lines no bending, which
 * are most of the code of d3's; the formula is the same, to which a test holds it.
 */
export function fitConicEqualArea(
  middle: readonly [lon: number, lat: number],
  places: readonly Place[],
  [[left, top], [right, bottom]]: Extent,
): MapProjection {
  const flat = flatten(middle);
  const [[west, north], [east, south]] = extentOf(places, flat);
  const scale = Math.min((right - left) / (east - west), (bottom - top) / (south - north));
  const dx = (left + right - scale * (west + east)) / 2;
  const dy = (top + bottom - scale * (north + south)) / 2;
  return projectionOf(middle, scale / EARTH_RADIUS_KM, (place) => {
    const [x, y] = flat(place);
    return [dx + scale * x, dy + scale * y];
  });
}

/** The same map, so much further to the right. */
export function shiftRight(projection: MapProjection, by: number): MapProjection {
  return projectionOf(projection.middle, projection.unitsPerKm, (place) => {
    const [x, y] = projection(place);
    return [x + by, y];
  });
}

function projectionOf(
  middle: MapProjection["middle"],
  unitsPerKm: number,
  project: (place: Place) => readonly [number, number],
): MapProjection {
  return Object.assign(project, { middle, unitsPerKm });
}

/** The corners of the box round some places on the sheet. */
export function extentOf(
  places: Iterable<Place>,
  project: (place: Place) => readonly [number, number],
): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const place of places) {
    const [x, y] = project(place);
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [
    [left, top],
    [right, bottom],
  ];
}

/**
 * In radii of the earth, the middle at the origin, y downwards: Snyder, Map Projections, a working manual (USGS, 1987),
 * pages 98-103 for the cone, 76-85 for the cylinder that it becomes where the parallels lie about the equator.
 */
function flatten([middleLon, middleLat]: readonly [number, number]) {
  const [south, north] = [-TO_PARALLEL, TO_PARALLEL].map((by) => (middleLat + by) * RADIANS);
  const [low, width] = [Math.sin(south ?? 0), Math.cos(south ?? 0)];
  const n = (low + Math.sin(north ?? 0)) / 2;
  const middleHeight = Math.sin(middleLat * RADIANS);
  if (Math.abs(n) < NO_CONE) {
    return ([lon = 0, lat = 0]: Place): readonly [number, number] => [
      (lon - middleLon) * RADIANS * width,
      (middleHeight - Math.sin(lat * RADIANS)) / width,
    ];
  }
  const c = 1 + low * (2 * n - low);
  const radius = (height: number) => Math.sqrt(c - 2 * n * height) / n;
  const toMiddle = radius(middleHeight);
  return ([lon = 0, lat = 0]: Place): readonly [number, number] => {
    const r = radius(Math.sin(lat * RADIANS));
    const turn = n * (lon - middleLon) * RADIANS;
    return [r * Math.sin(turn), r * Math.cos(turn) - toMiddle];
  };
}
