import type { Point } from "../placement";
import { openHall, spreadIn, withinHall, type Hall } from "./hall";
import { pushApart } from "./pushApart";
import type { Box } from "./seatingOrder";

/** A body that is to be seated. */
export interface Guest {
  readonly index: number;
  /** Where it would like to be, in the region's unit disc. */
  readonly u: number;
  readonly v: number;
  /** Two numbers in −0.5..0.5, for those who all wish themselves to one spot. */
  readonly scatter: readonly [number, number];
  /** Radius it needs, with its actors around it, in units of a small programme. */
  readonly room: number;
  /** Stands close to the others of its kind instead of spreading out. */
  readonly isIsolate: boolean;
}

/**
 * Seats the bodies of a region: all move apart at once, further where there is room, then each takes the free spot
 * nearest to where it came to stand, the first to be named first. Nobody's room crosses another's. Yields the world
 * spot of each.
 */
export function* seatRegion(
  guests: readonly Guest[],
  box: Box,
  scale: number,
): Generator<readonly [number, Point]> {
  const largest = guests.reduce((most, { room }) => Math.max(most, room), 0);
  const hall = openHall(box, scale, largest);
  const { x, y } = moveApart(guests, hall);
  for (const [i, { index, room }] of guests.entries()) {
    const spot = findSeat(hall, { x: x[i] ?? 0, y: y[i] ?? 0 }, room);
    hall.floor.occupy(spot.x, spot.y, room);
    yield [index, hall.toWorld(spot)];
  }
}

/** How wide isolates scatter about the spot they all wish for, against the hall; whatever their number. */
const PATCH = 0.16;

function moveApart(guests: readonly Guest[], hall: Hall) {
  const spread = spreadIn(
    hall,
    guests.map(({ room }) => room),
  );
  const patch = PATCH * hall.ry;
  const x = new Float64Array(guests.length);
  const y = new Float64Array(guests.length);
  guests.forEach(({ u, v, scatter, isIsolate }, i) => {
    // Evenly over a disc.
    const far = isIsolate ? patch * Math.sqrt(scatter[0] + 0.5) : 0;
    const angle = 2 * Math.PI * scatter[1];
    x[i] = hall.x + u * hall.rx + far * Math.cos(angle);
    y[i] = hall.y + v * hall.ry + far * Math.sin(angle);
  });
  const radius = Float64Array.from(guests, ({ room, isIsolate }) =>
    isIsolate ? room + 3 : room * spread,
  );
  pushApart(x, y, radius, hall);
  return { x, y };
}

/** The nearest free spot within the hall; beside it where it is full. */
function findSeat(hall: Hall, wanted: Point, room: number): Point {
  const inside = hall.floor.nearestFree(wanted, room, withinHall(hall, room), 2 * hall.rx);
  return inside ?? hall.floor.nearestFree(wanted, room, undefined, 4 * hall.rx) ?? wanted;
}
