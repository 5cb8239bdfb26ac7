import type { Placement } from "../../layout/placement";

/**
 * Where bodies are on the way from the map (t = 0) to the network (t = 1), in world units. A body that one face does
 * not show stays at its spot on the other.
 */
export function positionsAt(
  placement: Placement,
  t: number,
): readonly [Float32Array, Float32Array] {
  const { mapX, mapY, netX, netY } = placement;
  if (t === 0) return [mapX, mapY];
  if (t === 1) return [netX, netY];
  return [between(mapX, netX, t), between(mapY, netY, t)];
}

function between(from: Float32Array, to: Float32Array, t: number): Float32Array {
  return from.map((start, i) => {
    const end = to[i] ?? Number.NaN;
    if (Number.isNaN(start)) return end;
    return Number.isNaN(end) ? start : start + (end - start) * t;
  });
}
