import { facePositions } from "./facePositions";
import type { Face, PlacedRegion, Placement, Point } from "./placement";
import { GATHERED_FROM, type PlacedScene } from "./scene";

/** Half the room that a number takes, in world units. */
export interface BadgeBox extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** World units of a number's pixel where the frame is shown small, on a phone or in a low window. */
const GROWN = 1.55;
const HALF_HEIGHT = 10;
const TITLE_RISE = 13;
const TITLE_HEIGHT = 30;
const WIDEST_TITLE = 125;
const APART = 4;
/** Along the trunk, the middle first. */
const PLACES = Array.from({ length: 15 }, (_, i) => stepAside(i, 0.06));
/** Where none of those is free, farther out. */
const FAR_PLACES = Array.from({ length: 12 }, (_, i) => stepAside(i + 15, 0.06));

function stepAside(i: number, step: number): number {
  return 0.5 + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * step;
}

/** Half the width that a region's title may take over its ellipse, before it meets another or the edge. */
export function titleRoom(region: PlacedRegion, { regions, width }: Placement): number {
  const edge = Math.min(region.x, width - region.x) - APART;
  return regions.reduce(
    (least, other) => {
      const isBeside = Math.abs(titleY(other) - titleY(region)) < TITLE_HEIGHT;
      const apart = Math.abs(other.x - region.x) / 2 - APART;
      return other !== region && isBeside ? Math.min(least, apart) : least;
    },
    Math.min(WIDEST_TITLE, edge),
  );
}

function titleY({ y, ry }: PlacedRegion): number {
  return y - ry - TITLE_RISE;
}

/**
 * Where a bundle's number stands: in the middle of its trunk or as near to it as neither another number nor a title nor,
 * if it can be, a body stands; `null` where there is no such place. What is placed is added to `taken`.
 */
export function placeBadge(
  { placement, shapes, links }: PlacedScene,
  face: Face,
  pointAt: (t: number) => Point,
  letters: number,
  taken: BadgeBox[],
): Point | null {
  const halfWidth = (11 + 3.6 * letters * SEPARATED) * GROWN;
  const halfHeight = HALF_HEIGHT * GROWN;
  const [x, y] = facePositions(placement, face);
  const marks = links.count > GATHERED_FROM ? null : marksAcross(placement, x);
  const titles =
    face === "map" ? [] : placement.regions.map((region) => titleBox(region, placement));
  const { height } = placement;
  const isReadable = (at: Point) =>
    Math.min(at.y, height - at.y) > halfHeight &&
    [...taken, ...titles].every(
      (box) =>
        Math.abs(box.x - at.x) > box.halfWidth + halfWidth ||
        Math.abs(box.y - at.y) > box.halfHeight + halfHeight,
    );
  const isFree = (at: Point) => {
    for (const body of marks?.between(at.x, halfHeight * 1.3) ?? []) {
      const needed = halfHeight * 1.3 + (placement.roomFor[body] ?? 0);
      if (shapes[body] === "triangle") continue;
      if (Math.hypot((x[body] ?? 0) - at.x, (y[body] ?? 0) - at.y) < needed) return false;
    }
    return true;
  };
  const readable = PLACES.map(pointAt).filter(isReadable);
  const spot = readable.find(isFree) ?? readable[0] ?? FAR_PLACES.map(pointAt).find(isReadable);
  if (spot) taken.push({ ...spot, halfWidth, halfHeight });
  return spot ?? null;
}

/** Thousands are set apart by a sign. */
const SEPARATED = 1.2;

function titleBox(region: PlacedRegion, placement: Placement): BadgeBox {
  const halfWidth = titleRoom(region, placement);
  return { x: region.x, y: titleY(region), halfWidth, halfHeight: TITLE_HEIGHT / 2 };
}

/** The marks of a face from left to right. */
interface MarksAcross {
  /** Those that reach as near to `x` as `distance`, and some that do not. */
  readonly between: (x: number, distance: number) => Uint32Array;
}

const known = new WeakMap<Float32Array, readonly [Placement["roomFor"], MarksAcross]>();

/** Found once: every bundle of every day looks for a free place among them. */
export function marksAcross({ roomFor }: Placement, x: Float32Array): MarksAcross {
  const [room, across] = known.get(x) ?? [];
  if (across && room === roomFor) return across;
  const order = Uint32Array.from(x.keys())
    .filter((body) => !Number.isNaN(x[body]))
    .sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
  const places = Float32Array.from(order, (body) => x[body] ?? 0);
  const widest = roomFor.reduce((most, own) => Math.max(most, own), 0);
  const sorted: MarksAcross = {
    between: (middle, distance) => {
      const reach = distance + widest;
      return order.subarray(firstFrom(places, middle - reach), firstFrom(places, middle + reach));
    },
  };
  known.set(x, [roomFor, sorted]);
  return sorted;
}

/** The place of the first of rising numbers that is not below the one given. */
function firstFrom(numbers: Float32Array, number: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
