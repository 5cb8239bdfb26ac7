import type { Organisation } from "../model/organisation";
import type { Floor } from "./floor";
import type { Point } from "./placement";

/** Between two actors, against their radius. */
const GAP = 0.53;

/** Radius of a disc that holds a mark and its ring of actors. */
export function roomWithActors(radius: number, actorRadius: number, actors: number): number {
  if (actors === 0) return radius;
  const rings = ringsOf(radius, actorRadius, actors);
  return radius + actorRadius * (rings.length * (2 + GAP) + GAP);
}

/** Where the actors of a body stand: side by side on rings, centred on one direction (radians). */
export function ringSpots(
  centre: Point,
  radius: number,
  actorRadius: number,
  actors: number,
  direction: number,
): Point[] {
  return ringsOf(radius, actorRadius, actors).flatMap(({ distance, count, step }) =>
    Array.from({ length: count }, (_, i) => {
      const angle = direction + (i - (count - 1) / 2) * step;
      return {
        x: centre.x + distance * Math.cos(angle),
        y: centre.y + distance * Math.sin(angle),
      };
    }),
  );
}

interface Ring {
  readonly distance: number;
  readonly count: number;
  readonly step: number;
}

function ringsOf(radius: number, actorRadius: number, actors: number): Ring[] {
  const rings: Ring[] = [];
  const pitch = (2 + GAP) * actorRadius;
  for (let left = actors, ring = 0; left > 0; ring++) {
    const distance = radius + (1 + GAP) * actorRadius + ring * pitch;
    const step = 2 * Math.asin(Math.min(1, pitch / 2 / distance));
    const count = Math.min(left, Math.max(1, Math.floor((2 * Math.PI) / step)));
    rings.push({ distance, count, step });
    left -= count;
  }
  return rings;
}

/** Puts each actor on its host's ring, those with a host; writes into `x`, `y`. */
export function ringActors(
  hosts: Int32Array,
  radius: Float32Array,
  directionOf: (host: number) => number,
  x: Float32Array,
  y: Float32Array,
): void {
  for (const [host, actors] of guestsOf(hosts)) {
    const centre = { x: x[host] ?? 0, y: y[host] ?? 0 };
    const actorRadius = radius[actors[0] ?? 0] ?? 3;
    const direction = directionOf(host);
    const spots = ringSpots(centre, radius[host] ?? 0, actorRadius, actors.length, direction);
    actors.forEach((actor, i) => {
      x[actor] = spots[i]?.x ?? centre.x;
      y[actor] = spots[i]?.y ?? centre.y;
    });
  }
}

/** Host → its actors, in their order. */
export function guestsOf(hosts: Int32Array): ReadonlyMap<number, readonly number[]> {
  const guests = new Map<number, number[]>();
  hosts.forEach((host, actor) => {
    if (host < 0) return;
    const known = guests.get(host);
    if (known) known.push(actor);
    else guests.set(host, [actor]);
  });
  return guests;
}

/** Puts each actor on its host's ring; those that meet nobody find a free spot near where they belong. */
export function placeActors(
  hosts: Int32Array,
  bodies: readonly Organisation[],
  radius: Float32Array,
  directionOf: (host: number) => number,
  homeOf: (index: number) => Point | null,
  floor: Floor,
  x: Float32Array,
  y: Float32Array,
): void {
  ringActors(hosts, radius, directionOf, x, y);
  bodies.forEach((body, index) => {
    if (body.role !== "actor" || hosts[index] !== -1) return;
    const home = homeOf(index);
    const spot = home && (floor.nearestFree(home, (radius[index] ?? 3) + 1) ?? home);
    x[index] = spot?.x ?? Number.NaN;
    y[index] = spot?.y ?? Number.NaN;
    if (spot) floor.occupy(spot.x, spot.y, (radius[index] ?? 3) + 1);
  });
}
