import type { Face, Placement } from "./placement";

/** The coordinates of a face. */
export function facePositions(
  { mapX, mapY, netX, netY }: Placement,
  face: Face,
): readonly [Float32Array, Float32Array] {
  return face === "map" ? [mapX, mapY] : [netX, netY];
}
