import { geoIdentity, geoStream, polygonArea, polygonContains } from "d3";
import type { GeoStream } from "d3";
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Box } from "./recipe";

type Ring = [number, number][];

/** Rings of one clipped polygon → polygons. The source winds outer rings clockwise, as d3 wants. */
function gatherPolygons(rings: readonly Ring[]): Ring[][] {
  const polygons = rings.filter((ring) => polygonArea(ring) > 0).map((outer) => [outer]);
  for (const hole of rings.filter((ring) => polygonArea(ring) < 0)) {
    const inside = hole[0];
    if (inside === undefined) continue;
    polygons.find(([outer]) => outer !== undefined && polygonContains(outer, inside))?.push(hole);
  }
  return polygons;
}

function closeRing(ring: Ring): Position[] {
  return [...ring, ...ring.slice(0, 1)];
}

/** A shape cut at the antimeridian or wrapped round it lies in one piece east of the box. */
function unwrap(shape: Polygon | MultiPolygon, box: Box): MultiPolygon {
  const antipode = (box.west + box.east) / 2 - 180;
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const move = ([lon = 0, lat = 0]: Position): Position => [lon < antipode ? lon + 360 : lon, lat];
  return {
    type: "MultiPolygon",
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map(move))),
  };
}

/**
 * Cuts a shape at a box of meridians and parallels, without simplifying what is inside.
 * Plane geometry: the cut along a parallel is a straight line in longitude and latitude.
 */
export function clipToBox(shape: Polygon | MultiPolygon, box: Box): MultiPolygon {
  const polygons: Position[][][] = [];
  let rings: Ring[] = [];
  const sink: GeoStream = {
    point: (lon, lat) => rings.at(-1)?.push([lon, lat]),
    lineStart: () => rings.push([]),
    lineEnd: () => undefined,
    polygonStart: () => {
      rings = [];
    },
    polygonEnd: () => {
      polygons.push(...gatherPolygons(rings).map((polygon) => polygon.map(closeRing)));
    },
  };
  const clip = geoIdentity().clipExtent([
    [box.west, box.south],
    [box.east, box.north],
  ]);
  geoStream(unwrap(shape, box), clip.stream(sink));
  return { type: "MultiPolygon", coordinates: polygons };
}
