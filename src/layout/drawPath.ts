import type { MultiLineString } from "geojson";
import { polygonsOf, type Area } from "./centreOf";
import type { Extent, MapProjection, Place } from "./mapProjection";

/** The SVG path of an area on the sheet to a tenth of a unit; empty when no ring of it touches the extent. */
export function pathOfArea(area: Area, projection: MapProjection, within: Extent): string {
  return polygonsOf(area)
    .flat()
    .map((ring) => pathOf(ring.slice(0, -1), projection, within))
    .map((path) => path && `${path}Z`)
    .join("");
}

/** The SVG path of some lines on the sheet, those that do not touch the extent left out. */
export function pathOfLines(
  { coordinates }: MultiLineString,
  projection: MapProjection,
  within: Extent,
): string {
  return coordinates.map((line) => pathOf(line, projection, within)).join("");
}

function pathOf(
  places: readonly Place[],
  projection: MapProjection,
  [[left, top], [right, bottom]]: Extent,
): string {
  let path = "";
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const place of places) {
    const [x, y] = projection(place);
    west = Math.min(west, x);
    north = Math.min(north, y);
    east = Math.max(east, x);
    south = Math.max(south, y);
    path += `${path === "" ? "M" : "L"}${tenth(x)},${tenth(y)}`;
  }
  return east < left || west > right || south < top || north > bottom ? "" : path;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
