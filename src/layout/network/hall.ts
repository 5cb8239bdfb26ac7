import { createFloor, type Floor } from "../floor";
import type { Point } from "../placement";
import type { Box } from "./seatingOrder";

const STEP = 1.15;
/** Share of a region's ellipse that its bodies may fill when they spread out. */
const FILL = 0.62;
/** Bodies stand at most so many times their room apart. */
const WIDEST_SPREAD = 6;

/**
 * The room in which the bodies of a region take their seats: an ellipse of a round size, in units in which marks are as
 * large as in a small programme. It is stretched to the true ellipse afterwards, which changes with every newcomer.
 */
export interface Hall {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly floor: Floor;
  /** Where a point of the hall lies in the world. */
  readonly toWorld: (spot: Point) => Point;
}

/** `scale`: how much smaller than in the hall marks are drawn; `rooms`: the largest radius anybody asks for. */
export function openHall(box: Box, scale: number, largest: number): Hall {
  const size = STEP ** Math.floor(Math.log(box.ry / scale) / Math.log(STEP) + 1e-6);
  const width = (box.rx / box.ry) * size;
  const [x, y] = [Math.ceil(width), Math.ceil(size)];
  const stretch = box.ry / size;
  return {
    x,
    y,
    rx: width,
    ry: size,
    floor: createFloor({ width: 2 * x, height: 2 * y }, WIDEST_SPREAD * largest + 4),
    toWorld: (spot) => ({ x: box.x + (spot.x - x) * stretch, y: box.y + (spot.y - y) * stretch }),
  };
}

/** How far bodies stand apart so that a region looks inhabited all over; in steps, so that it seldom changes. */
export function spreadIn({ rx, ry }: Hall, rooms: readonly number[]): number {
  const needed = rooms.reduce((sum, room) => sum + room ** 2, 0);
  // Nobody's room crosses the outline: a rim as wide as a usual room is lost.
  const rim = Math.sqrt(needed / Math.max(1, rooms.length));
  const area = Math.max(0, rx - rim) * Math.max(0, ry - rim);
  const ratio = Math.sqrt((FILL * area) / Math.max(1, needed));
  return Math.max(1, Math.min(WIDEST_SPREAD, Math.floor(ratio * 5) / 5));
}

/** Whether a disc of that radius lies within the hall. */
export function withinHall(hall: Hall, radius: number) {
  const rx = hall.rx - radius;
  const ry = hall.ry - radius;
  return (x: number, y: number) => ((x - hall.x) / rx) ** 2 + ((y - hall.y) / ry) ** 2 <= 1;
}
