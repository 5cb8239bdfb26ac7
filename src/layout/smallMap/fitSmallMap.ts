import type { Position } from "geojson";
import type { Geography } from "../../model/geography";
import type { Organisation } from "../../model/organisation";
import { centreOf, polygonsOf } from "../centreOf";
import { withoutFarIslets } from "../drawGeography";
import { fitConicEqualArea, type MapProjection } from "../mapProjection";
import { FRAME_SIZE, type Frame } from "../placement";

/** Room for names and for what stands at the edge. */
const MARGIN: Record<Frame, { readonly x: number; readonly y: number }> = {
  landscape: { x: 120, y: 64 },
  portrait: { x: 96, y: 80 },
};
/** The smallest map shows so many degrees to either side of its middle: a seat alone is no map. */
const LEAST = 0.9;
/** Where nothing says what to show. */
const ANYWHERE: Position = [15.5, 39.5];

/** A projection in which the bodies and areas just fill the frame; all regions where there are none. */
export function fitSmallMap(
  geography: Geography,
  bodies: readonly Organisation[],
  areas: readonly string[],
  frame: Frame,
): MapProjection {
  const wanted = new Set(areas);
  const points: Position[] = bodies.flatMap(({ place }) => (place ? [[place.lon, place.lat]] : []));
  for (const region of geography.regions) {
    if (wanted.has(String(region.id))) points.push(...outlineOf(region));
  }
  for (const country of geography.countries) {
    if (wanted.has(String(country.id))) points.push([...centreOf([withoutFarIslets(country)])]);
  }
  if (points.length === 0) points.push(...geography.regions.flatMap(outlineOf));
  if (points.length === 0) points.push(ANYWHERE);
  return fit(points, frame);
}

function fit(points: readonly Position[], frame: Frame): MapProjection {
  const lons = points.map(([lon = 0]) => lon);
  const lats = points.map(([, lat = 0]) => lat);
  const lon = (Math.min(...lons) + Math.max(...lons)) / 2;
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  const about = [
    [lon - LEAST, lat],
    [lon + LEAST, lat],
    [lon, lat - LEAST],
    [lon, lat + LEAST],
  ];
  const { width, height } = FRAME_SIZE[frame];
  const { x, y } = MARGIN[frame];
  return fitConicEqualArea(
    [lon, lat],
    [...points, ...about],
    [
      [x, y],
      [width - x, height - y],
    ],
  );
}

function outlineOf(region: Geography["regions"][number]): Position[] {
  return polygonsOf(withoutFarIslets(region)).flatMap(([outline = []]) => outline);
}
