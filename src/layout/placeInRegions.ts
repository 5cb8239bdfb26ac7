import type { Organisation } from "../model/organisation";
import { createFloor, type Floor } from "./floor";
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

type Ellipse = Pick<PlacedRegion, "x" | "y" | "rx" | "ry">;

const SMOOTHING_ROUNDS = 1;
/** Wishes are rounded to so many steps of a radius: a small change of ties changes nobody's seat. */
const STEPS = 10;
/** Share of a region's ellipse that its bodies may fill when they spread out. */
const FILL = 0.62;

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
    seat.u = away.x * 0.76;
    seat.v = away.y * 0.76;
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

/**
 * The most tied choose first; each takes the free spot nearest to its wish. Isolates stand close, at their side. They
 * sit in an ellipse of a round size, stretched afterwards to the true one, which changes with every newcomer.
 */
function seatAll(
  seats: readonly Seat[],
  region: PlacedRegion,
  ties: Ties,
  room: Room,
  floor: Floor,
  x: Float32Array,
  y: Float32Array,
): void {
  const hall = roundHall(region);
  const hallFloor = createFloor({ width: 2 * hall.x, height: 2 * hall.y });
  const spread = spreadOf(seats, hall, room);
  let roomLeft = Infinity;
  for (const { index, u, v, isIsolate } of inOrder(seats, ties)) {
    const own = room.withActors[index] ?? 0;
    const wanted = {
      x: hall.x + (Math.round(u * STEPS) / STEPS) * hall.rx,
      y: hall.y + (Math.round(v * STEPS) / STEPS) * hall.ry,
    };
    let radius = Math.min(isIsolate ? own + 3 : own * spread, own * roomLeft);
    let spot: Point | null = null;
    for (; spot === null && radius > own * 0.4; radius *= 0.86) {
      spot = hallFloor.nearestFree(wanted, radius, within(hall, radius), 2 * hall.rx);
    }
    // Where one found no room, the next need not look for as much again.
    if (spot === null || radius < own) roomLeft = Math.min(roomLeft, radius / own);
    spot ??= hallFloor.nearestFree(wanted, own, undefined, 2000) ?? wanted;
    hallFloor.occupy(spot.x, spot.y, Math.max(own, radius / 0.86));
    x[index] = region.x + ((spot.x - hall.x) * region.rx) / hall.rx;
    y[index] = region.y + ((spot.y - hall.y) * region.ry) / hall.ry;
    floor.occupy(x[index] ?? 0, y[index] ?? 0, own);
  }
}

function inOrder(seats: readonly Seat[], ties: Ties): Seat[] {
  return [...seats].sort(
    (a, b) =>
      Number(a.isIsolate) - Number(b.isIsolate) ||
      (ties.counts[b.index] ?? 0) - (ties.counts[a.index] ?? 0) ||
      a.index - b.index,
  );
}

const HALL_STEP = 1.15;

/** An ellipse of the next smaller size on a ladder of sizes, about its own middle. */
function roundHall({ rx, ry }: PlacedRegion): Ellipse {
  const size = HALL_STEP ** Math.floor(Math.log(ry) / Math.log(HALL_STEP) + 1e-6);
  const width = (rx / ry) * size;
  return { x: Math.ceil(width), y: Math.ceil(size), rx: width, ry: size };
}

/** How far bodies stand apart so that a region looks inhabited all over; in steps, so that it seldom changes. */
function spreadOf(seats: readonly Seat[], region: Ellipse, room: Room): number {
  const needed = seats.reduce((sum, { index }) => sum + (room.withActors[index] ?? 0) ** 2, 0);
  // Nobody's room crosses the outline: a rim as wide as a usual room is lost.
  const rim = Math.sqrt(needed / Math.max(1, seats.length));
  const area = Math.max(0, region.rx - rim) * Math.max(0, region.ry - rim);
  const ratio = Math.sqrt((FILL * area) / Math.max(1, needed));
  return Math.max(1, Math.min(2.2, Math.floor(ratio * 5) / 5));
}

function within(region: Ellipse, radius: number) {
  const rx = region.rx - radius;
  const ry = region.ry - radius;
  return (px: number, py: number) => ((px - region.x) / rx) ** 2 + ((py - region.y) / ry) ** 2 <= 1;
}
