import type { Extent } from "./mapProjection";

type Spot = readonly [x: number, y: number];

/**
 * What of a ring lies within a rectangle, corner by corner; empty when nothing does. Sutherland and Hodgman's
 * reentrant clipping (Communications of the ACM 17(1), 1974): parts may stay joined along the edge, which changes
 * neither area nor middle.
 */
export function clipRing(ring: readonly Spot[], [[left, top], [right, bottom]]: Extent): Spot[] {
  const sides: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  return sides.reduce<Spot[]>(
    (rest, [axis, limit, sign]) => clipAlong(rest, axis, limit, sign),
    [...ring],
  );
}

function clipAlong(ring: readonly Spot[], axis: 0 | 1, limit: number, sign: 1 | -1): Spot[] {
  const depth = (spot: Spot) => (spot[axis] - limit) * sign;
  return ring.flatMap((spot, index) => {
    const before = ring.at(index - 1) ?? spot;
    const [d, e] = [depth(before), depth(spot)];
    const crossing: Spot[] =
      d >= 0 === e >= 0
        ? []
        : [[mix(before[0], spot[0], d / (d - e)), mix(before[1], spot[1], d / (d - e))]];
    return e >= 0 ? [...crossing, spot] : crossing;
  });
}

const mix = (from: number, to: number, share: number) => from + (to - from) * share;
