import { facePositions } from "./placePartnershipHub";
import type { Face, Point } from "./placement";
import type { PlacedBundle, PlacedScene } from "./scene";

/** A bundle as drawn: a trunk between two regions and one root from each end to every body it joins. */
export interface TracedBundle {
  readonly bundle: PlacedBundle;
  /** Cubic Bézier: four points. */
  readonly trunk: readonly [Point, Point, Point, Point];
  readonly roots: readonly TracedRoot[];
  /** Where its number stands. */
  readonly badge: Point;
}

export interface TracedRoot {
  readonly body: number;
  /** Quadratic Bézier from the body into the trunk. */
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  /** Links of the body in the bundle. */
  readonly links: number;
}

/** How far along the way between the middles of both ends the trunk begins and ends. */
const TRUNK_FROM = 0.24;
const BOW = 0.13;
const BADGE_ROOM = 15;

/** The bundles of a scene on a face; those none of whose bodies have a place are left out. */
export function traceBundles(scene: PlacedScene, face: Face): TracedBundle[] {
  const [x, y] = facePositions(scene.placement, face);
  const badges: Point[] = [];
  const ordered = [...scene.bundles].sort((a, b) => b.partnerships - a.partnerships);
  return ordered.flatMap((bundle) => {
    const [near, far] = endsOf(scene, bundle, x);
    const from = middleOf(near, x, y);
    const to = middleOf(far, x, y);
    if (!from || !to) return [];
    const trunk = trunkBetween(from, to);
    const badge = freeBadge(trunk, badges, scene, x, y);
    badges.push(badge);
    return [
      {
        bundle,
        trunk,
        badge,
        roots: [
          ...rootsOf(near, trunk[0], trunk[1], x, y),
          ...rootsOf(far, trunk[3], trunk[2], x, y),
        ],
      },
    ];
  });
}

type Ends = ReadonlyMap<number, number>;

/** Body → number of its links in the bundle, for the first and the second region. */
function endsOf(
  { placement, links }: PlacedScene,
  bundle: PlacedBundle,
  x: Float32Array,
): [Ends, Ends] {
  const near = new Map<number, number>();
  const far = new Map<number, number>();
  const isAnyInScope = bundle.links.some((link) => links.inScope[link] === 1);
  for (const link of bundle.links) {
    if (isAnyInScope && links.inScope[link] === 0) continue;
    for (const body of [links.source[link] ?? 0, links.target[link] ?? 0]) {
      if (Number.isNaN(x[body])) continue;
      const end = placement.bodies[body]?.region === bundle.regions[0] ? near : far;
      end.set(body, (end.get(body) ?? 0) + 1);
    }
  }
  return [near, far];
}

function middleOf(ends: Ends, x: Float32Array, y: Float32Array): Point | null {
  let sumX = 0;
  let sumY = 0;
  let all = 0;
  for (const [body, links] of ends) {
    sumX += (x[body] ?? 0) * links;
    sumY += (y[body] ?? 0) * links;
    all += links;
  }
  return all > 0 ? { x: sumX / all, y: sumY / all } : null;
}

function trunkBetween(from: Point, to: Point): TracedBundle["trunk"] {
  const at = (share: number, bow: number): Point => ({
    x: from.x + (to.x - from.x) * share + (to.y - from.y) * bow,
    y: from.y + (to.y - from.y) * share - (to.x - from.x) * bow,
  });
  return [at(TRUNK_FROM, BOW * 0.55), at(0.4, BOW), at(0.6, BOW), at(1 - TRUNK_FROM, BOW * 0.55)];
}

/** Each root runs into the trunk in the trunk's own direction, so that the whole reads as one stream. */
function rootsOf(
  ends: Ends,
  mouth: Point,
  next: Point,
  x: Float32Array,
  y: Float32Array,
): TracedRoot[] {
  return [...ends].map(([body, links]) => {
    const from = { x: x[body] ?? 0, y: y[body] ?? 0 };
    const reach = Math.hypot(mouth.x - from.x, mouth.y - from.y) * 0.5;
    const length = Math.hypot(next.x - mouth.x, next.y - mouth.y) || 1;
    const control = {
      x: mouth.x - ((next.x - mouth.x) / length) * reach,
      y: mouth.y - ((next.y - mouth.y) / length) * reach,
    };
    return { body, from, control, to: mouth, links };
  });
}

export function pointOnCurve([a, b, c, d]: TracedBundle["trunk"], t: number): Point {
  const s = 1 - t;
  const blend = (p: number, q: number, r: number, u: number) =>
    s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
  return { x: blend(a.x, b.x, c.x, d.x), y: blend(a.y, b.y, c.y, d.y) };
}

/** The middle of the trunk, or as near to it as neither another number nor a body stands. */
function freeBadge(
  trunk: TracedBundle["trunk"],
  taken: readonly Point[],
  { placement, shapes }: PlacedScene,
  x: Float32Array,
  y: Float32Array,
): Point {
  const isFree = ({ x: px, y: py }: Point) =>
    taken.every((other) => Math.hypot(other.x - px, other.y - py) > 2 * BADGE_ROOM) &&
    shapes.every((shape, body) => {
      if (shape === "triangle") return true;
      const distance = Math.hypot((x[body] ?? 0) - px, (y[body] ?? 0) - py);
      return !(distance < BADGE_ROOM + (placement.roomFor[body] ?? 0));
    });
  for (let i = 0; i < 15; i++) {
    const point = pointOnCurve(trunk, 0.5 + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 0.06);
    if (isFree(point)) return point;
  }
  return pointOnCurve(trunk, 0.5);
}
