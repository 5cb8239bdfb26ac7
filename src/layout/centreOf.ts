import type { Feature, MultiPolygon, Polygon, Position } from "geojson";

export type Area = Feature<Polygon | MultiPolygon>;

/** Sums over rings: twice the area and its first moments, a degree of longitude being as long as at the ring's start. */
interface Moments {
  size: number;
  lon: number;
  lat: number;
}

/**
 * The middle of some areas and how large they are against each other (square degrees at the equator), measured as on a
 * flat sheet: for regions within 0.05 degrees of the globe's own, with a fraction of the code.
 */
export function centreOf(areas: readonly Area[]): readonly [lon: number, lat: number] {
  const sums: Moments = { size: 0, lon: 0, lat: 0 };
  for (const area of areas) for (const polygon of polygonsOf(area)) addPolygon(sums, polygon);
  return [sums.lon / sums.size, sums.lat / sums.size];
}

export function sizeOf(polygon: readonly Position[][]): number {
  const sums: Moments = { size: 0, lon: 0, lat: 0 };
  addPolygon(sums, polygon);
  return sums.size / 2;
}

export function polygonsOf({ geometry }: Area): readonly Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** The first ring is the border, the others are holes. */
function addPolygon(sums: Moments, polygon: readonly Position[][]): void {
  polygon.forEach((ring, index) => {
    const of = momentsOf(ring);
    const sign = index === 0 ? Math.sign(of.size) : -Math.sign(of.size);
    sums.size += sign * of.size;
    sums.lon += sign * of.lon;
    sums.lat += sign * of.lat;
  });
}

/** The shoelace formula. */
function momentsOf(ring: readonly Position[]): Moments {
  const sums: Moments = { size: 0, lon: 0, lat: 0 };
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  ring.forEach(([lon = 0, lat = 0], index) => {
    const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = (lon * nextLat - nextLon * lat) * shrink;
    sums.size += cross;
    sums.lon += (cross * (lon + nextLon)) / 3;
    sums.lat += (cross * (lat + nextLat)) / 3;
  });
  return sums;
}
