import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { clipRing } from "./clipRing";
import type { Extent, MapProjection, Place } from "./mapProjection";

export type Area = Feature<Polygon | MultiPolygon>;

/** Sums over rings: the area and its first moments. */
interface Moments {
  size: number;
  x: number;
  y: number;
}

/**
 * The middle of some areas, measured as on a flat sheet where a degree of longitude is as long as at the ring's start:
 * for regions within 0.05 degrees of the globe's own, with a fraction of the code.
 */
export function centreOf(areas: readonly Area[]): readonly [lon: number, lat: number] {
  const { size, x, y } = momentsOfPolygons(areas.flatMap(polygonsOf), shrinkOf);
  return [x / size, y / size];
}

/** How large a polygon is against others: square degrees at the equator. */
export function sizeOf(polygon: readonly Position[][]): number {
  return momentsOfPolygons([polygon], shrinkOf).size;
}

/** The size (square units) and the middle of what an extent of the sheet shows of an area. */
export function middleOnSheet(
  area: Area,
  projection: MapProjection,
  within: Extent,
): { readonly size: number; readonly x: number; readonly y: number } {
  const shown = polygonsOf(area).map((rings) =>
    rings.map((ring) => clipRing(ring.map(projection), within)),
  );
  const { size, x, y } = momentsOfPolygons(shown);
  return { size, x: x / size, y: y / size };
}

export function polygonsOf({ geometry }: Area): readonly Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Every corner of an area. */
export function placesOf(area: Area): readonly Place[] {
  return polygonsOf(area).flat(2);
}

const shrinkOf = ([, lat = 0]: Place) => Math.cos((lat * Math.PI) / 180);

/** Of each polygon the first ring is the border, the others are holes, whichever way they run. */
function momentsOfPolygons(
  polygons: readonly (readonly (readonly Place[])[])[],
  shrinkAt: (start: Place) => number = () => 1,
): Moments {
  const sums: Moments = { size: 0, x: 0, y: 0 };
  for (const polygon of polygons) {
    polygon.forEach((ring, index) => {
      const of = momentsOf(ring);
      const weight = shrinkAt(ring[0] ?? []) * Math.sign(of.size) * (index === 0 ? 1 : -1);
      sums.size += weight * of.size;
      sums.x += weight * of.x;
      sums.y += weight * of.y;
    });
  }
  return sums;
}

/** The shoelace formula. */
function momentsOf(ring: readonly Place[]): Moments {
  const sums: Moments = { size: 0, x: 0, y: 0 };
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = (x * nextY - nextX * y) / 2;
    sums.size += cross;
    sums.x += (cross * (x + nextX)) / 3;
    sums.y += (cross * (y + nextY)) / 3;
  });
  return sums;
}
