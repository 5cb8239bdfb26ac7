import { facePositions } from "./facePositions";
import { placeBadge, type BadgeBox } from "./placeBadge";
import type { Face, Point } from "./placement";
import type { PlacedBundle, PlacedScene, PlacedStream } from "./scene";

/** Gathered links as drawn: a trunk between two groups and one root from each end to every body it joins. */
export interface Tree {
  /** Cubic Bézier: four points. */
  readonly trunk: readonly [Point, Point, Point, Point];
  readonly roots: readonly TracedRoot[];
}

export interface TracedBundle extends Tree {
  readonly bundle: PlacedBundle;
  /** Where its number stands; `null` outside the filters, or where there is no free place. */
  readonly badge: Point | null;
}

export interface TracedStream extends Tree {
  readonly stream: PlacedStream;
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
/** But never farther than that from the middle, in world units. */
const FARTHEST_FORK = 62;
const BOW = 0.13;
/** More numbers would cover what they count; the others are told where one points. */
const MOST_BADGES = 30;
/** Up to so many links in all, roots lead from the trunks to the bodies. */
const ROOTED_TO = 20_000;

/** The bundles of a scene on a face; those none of whose bodies have a place are left out. */
export function traceBundles(scene: PlacedScene, face: Face): TracedBundle[] {
  const taken: BadgeBox[] = [];
  const ordered = [...scene.bundles].sort((a, b) => b.partnerships - a.partnerships);
  return ordered.flatMap((bundle) => {
    const { regionIds, regionOf } = scene.placement;
    const region = regionIds.indexOf(bundle.regions[0]);
    const tree = growTree(scene, face, bundle.links, (body) => regionOf[body] === region);
    if (!tree) return [];
    const pointAt = (t: number) => pointOnCurve(tree.trunk, t);
    // Those outside the filters keep their places for when they are in again.
    const badge =
      taken.length < MOST_BADGES
        ? placeBadge(scene, face, pointAt, lettersOf(bundle), taken)
        : null;
    return [{ bundle, badge: bundle.inScope ? badge : null, ...tree }];
  });
}

/** How long its number is; between two dates, what came and what went with their signs. */
function lettersOf({ partnerships, inPreparation, changes = [0, 0] }: PlacedBundle): number {
  const changed = changes.filter((number) => number > 0).map((number) => `±${number}`);
  return (changed.join(" ") || String(partnerships || inPreparation)).length;
}

/** The links abroad on a face, one tree per region and country. */
export function traceStreams(scene: PlacedScene, face: Face): TracedStream[] {
  return scene.streams.flatMap((stream) => {
    const { bodies } = scene.placement;
    const isAtHome = (body: number) => bodies[body]?.role !== "partner";
    const tree = growTree(scene, face, stream.links, isAtHome);
    return tree ? [{ stream, ...tree }] : [];
  });
}

function growTree(
  scene: PlacedScene,
  face: Face,
  links: Uint32Array,
  isNear: (body: number) => boolean,
): Tree | null {
  const [x, y] = facePositions(scene.placement, face);
  // Roots to every body of very many would only cover them.
  if (scene.links.count > ROOTED_TO) {
    const [from, to] = middlesOf(scene, links, isNear, x, y);
    return from && to && { trunk: trunkBetween(from, to), roots: [] };
  }
  const [near, far] = endsOf(scene, links, isNear, x);
  const from = middleOf(near, x, y);
  const to = middleOf(far, x, y);
  if (!from || !to) return null;
  const trunk = trunkBetween(from, to);
  return {
    trunk,
    roots: [...rootsOf(near, trunk[0], trunk[1], x, y), ...rootsOf(far, trunk[3], trunk[2], x, y)],
  };
}

interface Ends {
  readonly bodies: readonly number[];
  /** Of each body, its gathered links. */
  readonly counts: Uint32Array;
}

/** Who is joined by gathered links at the near and at the far end. */
function endsOf(
  { placement, links }: PlacedScene,
  gathered: Uint32Array,
  isNear: (body: number) => boolean,
  x: Float32Array,
): [Ends, Ends] {
  const counts = new Uint32Array(placement.bodies.length);
  const [near, far]: [number[], number[]] = [[], []];
  const count = (body: number) => {
    const before = counts[body] ?? 0;
    if (before === 0 && !Number.isNaN(x[body])) (isNear(body) ? near : far).push(body);
    counts[body] = before + 1;
  };
  const isAnyInScope = gathered.some((link) => links.inScope[link] === 1);
  for (const link of gathered) {
    if (isAnyInScope && links.inScope[link] === 0) continue;
    count(links.source[link] ?? 0);
    count(links.target[link] ?? 0);
  }
  return [
    { bodies: near, counts },
    { bodies: far, counts },
  ];
}

/** The middles of both ends, as `endsOf` and `middleOf` find them, without who stands there. */
function middlesOf(
  { links }: PlacedScene,
  gathered: Uint32Array,
  isNear: (body: number) => boolean,
  x: Float32Array,
  y: Float32Array,
): [Point | null, Point | null] {
  const { source, target, inScope } = links;
  const isAnyInScope = gathered.some((link) => inScope[link] === 1);
  const [sumX, sumY, all] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  const count = (body: number) => {
    const [bodyX = Number.NaN, bodyY = 0] = [x[body], y[body]];
    if (Number.isNaN(bodyX)) return;
    const end = isNear(body) ? 0 : 1;
    sumX[end] = (sumX[end] ?? 0) + bodyX;
    sumY[end] = (sumY[end] ?? 0) + bodyY;
    all[end] = (all[end] ?? 0) + 1;
  };
  for (const link of gathered) {
    if (isAnyInScope && inScope[link] === 0) continue;
    count(source[link] ?? 0);
    count(target[link] ?? 0);
  }
  const middle = (end: number) => {
    const [bodyX = 0, bodyY = 0, links = 0] = [sumX[end], sumY[end], all[end]];
    return links > 0 ? { x: bodyX / links, y: bodyY / links } : null;
  };
  return [middle(0), middle(1)];
}

function middleOf({ bodies, counts }: Ends, x: Float32Array, y: Float32Array): Point | null {
  let sumX = 0;
  let sumY = 0;
  let all = 0;
  for (const body of bodies) {
    const links = counts[body] ?? 0;
    sumX += (x[body] ?? 0) * links;
    sumY += (y[body] ?? 0) * links;
    all += links;
  }
  return all > 0 ? { x: sumX / all, y: sumY / all } : null;
}

function trunkBetween(from: Point, to: Point): Tree["trunk"] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const start = Math.min(TRUNK_FROM, FARTHEST_FORK / length);
  const at = (share: number, bow: number): Point => ({
    x: from.x + (to.x - from.x) * share + (to.y - from.y) * bow,
    y: from.y + (to.y - from.y) * share - (to.x - from.x) * bow,
  });
  const fork = BOW * start * 2.3;
  return [at(start, fork), at(0.4, BOW), at(0.6, BOW), at(1 - start, fork)];
}

/** Each root runs into the trunk in the trunk's own direction, so that the whole reads as one stream. */
function rootsOf(
  { bodies, counts }: Ends,
  mouth: Point,
  next: Point,
  x: Float32Array,
  y: Float32Array,
): TracedRoot[] {
  return bodies.map((body) => {
    const from = { x: x[body] ?? 0, y: y[body] ?? 0 };
    const reach = Math.hypot(mouth.x - from.x, mouth.y - from.y) * 0.5;
    const length = Math.hypot(next.x - mouth.x, next.y - mouth.y) || 1;
    const control = {
      x: mouth.x - ((next.x - mouth.x) / length) * reach,
      y: mouth.y - ((next.y - mouth.y) / length) * reach,
    };
    return { body, from, control, to: mouth, links: counts[body] ?? 0 };
  });
}

export function pointOnCurve([a, b, c, d]: TracedBundle["trunk"], t: number): Point {
  const s = 1 - t;
  const blend = (p: number, q: number, r: number, u: number) =>
    s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
  return { x: blend(a.x, b.x, c.x, d.x), y: blend(a.y, b.y, c.y, d.y) };
}
