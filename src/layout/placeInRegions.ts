import type { Organisation } from "../model/organisation";
import type { Floor } from "./floor";
import type { PlacedRegion, Point } from "./placement";
import { scatter } from "./scatter";
import type { Ties } from "./ties";

/** What a body needs on the floor: its mark, and its actors around it. */
export interface Room {
  readonly radius: Float32Array;
  readonly withActors: Float32Array;
}

interface Seat {
  readonly index: number;
  /** Where it would like to be, in the region's unit disc. */
  u: number;
  v: number;
  readonly isIsolate: boolean;
}

const SMOOTHING_ROUNDS = 2;
/** Share of a region's ellipse that its bodies may fill when they spread out. */
const FILL = 0.5;

/**
 * Authorities within their region: towards the regions they work with, the more so the more of their ties go there;
 * near those of their own region they work with; those without partnerships at the outer side. Writes into `x`, `y`.
 */
export function placeInRegions(
  bodies: readonly Organisation[],
  regions: readonly PlacedRegion[],
  ties: Ties,
  room: Room,
  floor: Floor,
  x: Float32Array,
  y: Float32Array,
): void {
  const regionOf = bodies.map((body) => regionFor(body, regions));
  for (const region of regions) {
    const indexes = bodies.flatMap((body, index) =>
      body.role === "authority" && regionOf[index] === region ? [index] : [],
    );
    const seats = indexes.map((index) => wantSeat(index, bodies, region, regionOf, regions, ties));
    gatherIsolates(seats, outward(region, regions));
    smooth(seats, ties);
    seatAll(seats, region, ties, room, floor, x, y);
  }
}

export function regionFor(
  body: Organisation,
  regions: readonly PlacedRegion[],
): PlacedRegion | undefined {
  return (
    regions.find(({ region }) => region === body.region) ??
    regions.find(({ region }) => region === null)
  );
}

function wantSeat(
  index: number,
  bodies: readonly Organisation[],
  region: PlacedRegion,
  regionOf: readonly (PlacedRegion | undefined)[],
  regions: readonly PlacedRegion[],
  ties: Ties,
): Seat {
  let pullX = 0;
  let pullY = 0;
  let across = 0;
  let all = 0;
  for (const [other, weight] of ties.neighbours[index] ?? []) {
    const target = regionOf[other];
    if (bodies[other]?.role !== "authority" || !target) continue;
    all += weight;
    if (target === region) continue;
    const length = Math.hypot(target.x - region.x, target.y - region.y);
    pullX += (weight * (target.x - region.x)) / length;
    pullY += (weight * (target.y - region.y)) / length;
    across += weight;
  }
  const [jitterX, jitterY] = scatter(bodies[index]?.id ?? "");
  const isIsolate = (ties.counts[index] ?? 0) === 0;
  const away = outward(region, regions);
  if (across === 0) {
    return { index, u: away.x * 0.3 + jitterX * 0.4, v: away.y * 0.3 + jitterY * 0.4, isIsolate };
  }
  const reach = (0.2 + 0.55 * (across / all)) / across;
  return { index, u: pullX * reach + jitterX * 0.2, v: pullY * reach + jitterY * 0.2, isIsolate };
}

/** Away from the middle of all regions; downwards where there is only one. */
function outward(region: PlacedRegion, regions: readonly PlacedRegion[]): Point {
  const middleX = regions.reduce((sum, other) => sum + other.x, 0) / regions.length;
  const middleY = regions.reduce((sum, other) => sum + other.y, 0) / regions.length;
  const length = Math.hypot(region.x - middleX, region.y - middleY);
  if (length < 1) return { x: 0, y: 1 };
  return { x: (region.x - middleX) / length, y: (region.y - middleY) / length };
}

function gatherIsolates(seats: readonly Seat[], away: Point): void {
  for (const seat of seats) {
    if (!seat.isIsolate) continue;
    seat.u = away.x * 0.86;
    seat.v = away.y * 0.86;
  }
}

function smooth(seats: readonly Seat[], ties: Ties): void {
  const seatByIndex = new Map(seats.map((seat) => [seat.index, seat]));
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
    const moved = seats.map((seat) => {
      let u = 0;
      let v = 0;
      let all = 0;
      for (const [other, weight] of ties.neighbours[seat.index] ?? []) {
        const near = seatByIndex.get(other);
        if (!near) continue;
        u += near.u * weight;
        v += near.v * weight;
        all += weight;
      }
      if (all === 0) return { u: seat.u, v: seat.v };
      return { u: seat.u * 0.75 + (u / all) * 0.25, v: seat.v * 0.75 + (v / all) * 0.25 };
    });
    moved.forEach(({ u, v }, i) => {
      const seat = seats[i];
      if (seat) Object.assign(seat, { u, v });
    });
  }
}

/** The most tied choose first; each takes the free spot nearest to its wish. Isolates stand close, at their side. */
function seatAll(
  seats: readonly Seat[],
  region: PlacedRegion,
  ties: Ties,
  room: Room,
  floor: Floor,
  x: Float32Array,
  y: Float32Array,
): void {
  const spread = spreadOf(seats, region, room);
  const ordered = [...seats].sort(
    (a, b) =>
      Number(a.isIsolate) - Number(b.isIsolate) ||
      (ties.counts[b.index] ?? 0) - (ties.counts[a.index] ?? 0) ||
      a.index - b.index,
  );
  for (const { index, u, v, isIsolate } of ordered) {
    const own = room.withActors[index] ?? 0;
    const wanted = { x: region.x + u * region.rx, y: region.y + v * region.ry };
    let radius = isIsolate ? own + 3 : own * spread;
    let spot: Point | null = null;
    for (; spot === null && radius > own * 0.4; radius *= 0.86) {
      spot = floor.nearestFree(wanted, radius, within(region, radius), 2 * region.rx);
    }
    spot ??= floor.nearestFree(wanted, own, undefined, 2000) ?? wanted;
    floor.occupy(spot.x, spot.y, Math.max(own, radius / 0.86));
    x[index] = spot.x;
    y[index] = spot.y;
  }
}

/** How far bodies stand apart so that a region looks inhabited all over; in steps, so that it seldom changes. */
function spreadOf(seats: readonly Seat[], region: PlacedRegion, room: Room): number {
  const needed = seats.reduce((sum, { index }) => sum + (room.withActors[index] ?? 0) ** 2, 0);
  // Nobody's room crosses the outline: a rim as wide as a usual room is lost.
  const rim = Math.sqrt(needed / Math.max(1, seats.length));
  const area = Math.max(0, region.rx - rim) * Math.max(0, region.ry - rim);
  const ratio = Math.sqrt((FILL * area) / Math.max(1, needed));
  return Math.max(1, Math.min(2.2, Math.floor(ratio * 5) / 5));
}

function within(region: PlacedRegion, radius: number) {
  const rx = region.rx - radius;
  const ry = region.ry - radius;
  return (px: number, py: number) => ((px - region.x) / rx) ** 2 + ((py - region.y) / ry) ** 2 <= 1;
}
