import type { Seat } from "./material";
import { pickOne, type Random } from "./random";

export interface Surroundings {
  /** A point between a seat and one of its neighbours, at most `reach` degrees away: mostly on land. */
  pointNear(seat: Seat, reach: number, random: Random): readonly [lon: number, lat: number];
}

const NEIGHBOURS = 6;
/** A seat whose nearest neighbour is further than this (degrees) stands on an island of its own. */
const ALONE = 0.3;

export function makeSurroundings(seats: readonly Seat[]): Surroundings {
  const byProvince = new Map<string, Seat[]>();
  for (const seat of seats) {
    const there = byProvince.get(seat.province) ?? [];
    there.push(seat);
    byProvince.set(seat.province, there);
  }
  const known = new Map<Seat, readonly Seat[]>();
  return {
    pointNear(seat, reach, random) {
      const near = known.get(seat) ?? nearest(seat, byProvince.get(seat.province) ?? []);
      known.set(seat, near);
      const toward = pickOne(near, random) ?? seat;
      const distance = between(seat, toward);
      const most = distance > ALONE ? 0.01 : reach;
      const way = Math.min(distance, most) * (0.3 + 0.6 * random.next());
      const share = distance === 0 ? 0 : way / distance;
      const shake = () => (random.next() - 0.5) * 0.008;
      return [
        degrees(seat.lon + (toward.lon - seat.lon) * share + shake()),
        degrees(seat.lat + (toward.lat - seat.lat) * share + shake()),
      ];
    },
  };
}

function nearest(seat: Seat, seats: readonly Seat[]): readonly Seat[] {
  return seats
    .filter((other) => between(seat, other) > 0.001)
    .toSorted((a, b) => between(seat, a) - between(seat, b))
    .slice(0, NEIGHBOURS);
}

function between(a: Seat, b: Seat): number {
  return Math.hypot((a.lon - b.lon) * 0.77, a.lat - b.lat);
}

/** To about ten metres. */
export function degrees(value: number): number {
  return Math.round(value * 10000) / 10000;
}
