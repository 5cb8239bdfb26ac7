import type { Geography } from "../model/geography";
import { centreOf, placesOf } from "./centreOf";
import { pathOfArea } from "./drawPath";
import { withoutFarIslets } from "./drawGeography";
import { fitConicEqualArea, type Extent } from "./mapProjection";
import type { PlacedShape, Point } from "./placement";

/** A region where its number stands: on the map where the base map knows all regions, else on a ring. */
export interface PlacedHub extends Point {
  readonly region: number;
  readonly radius: number;
  /** Of its partnerships inside. */
  readonly count: number;
  /** Where its name stands: under it, or away from its neighbours where there are many. */
  readonly name: Point & { readonly align: "start" | "middle" | "end" };
}

export interface PlacedBadge extends Point {
  readonly width: number;
}

export interface PlacedArc {
  /** Indices of the regions, the lower first. */
  readonly ends: readonly [number, number];
  readonly count: number;
  /** SVG path data, a quadratic curve. */
  readonly path: string;
  readonly width: number;
  /** Where its number stands, and how wide; `null` where there is no free place. */
  readonly badge: PlacedBadge | null;
}

export interface PlacedRegionArcs {
  readonly width: number;
  readonly height: number;
  /** So many regions that letters are smaller. */
  readonly isMany: boolean;
  readonly shapes: readonly PlacedShape[];
  readonly hubs: readonly PlacedHub[];
  /** The thin ones last: they must not vanish under the broad ones. */
  readonly arcs: readonly PlacedArc[];
}

const WIDTH = 420;
const HEIGHT = 440;
const SHEET: Extent = [
  [0, 0],
  [WIDTH, HEIGHT],
];
const MARGIN = { x: 46, top: 30, bottom: 40 };
const WIDEST = 15;
/** Where regions are many, so are arcs. */
const WIDEST_OF_MANY = 7;
const MANY = 8;
const THINNEST = 1.5;
const BOW = 0.17;
const BADGE = { margin: 16, letter: 8, halfHeight: 12.5, apart: 1 };
/** Of the sheet's width from its middle, where neighbours stand under each other. */
const SIDE = 0.27;
const NAME_ROOM = { x: 38, y: 19 };
/** Along the curve, the best place first. */
const BADGE_PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/**
 * Regions with the number inside each, and an arc for each pair that has partnerships.
 * @param counts n × n, symmetric, in the order of `regions`.
 */
export function placeRegionArcs(
  geography: Geography,
  regions: readonly string[],
  counts: readonly (readonly number[])[],
): PlacedRegionArcs {
  const most = Math.max(1, ...counts.flat());
  const { points, shapes } = placeRegionPoints(geography, regions);
  const countOf = (g: number, h: number) => counts[g]?.[h] ?? 0;
  const isMany = points.length > MANY;
  const largest = isMany ? 12 : 19;
  const widest = isMany ? WIDEST_OF_MANY : WIDEST;
  const hubs = points.map((point, region) => {
    const count = countOf(region, region);
    const radius = 9 + (largest - 9) * Math.sqrt(count / most);
    return { ...point, region, count, radius, name: placeName(point, radius, isMany) };
  });
  const pairs = hubs.flatMap((a, g) =>
    hubs.slice(g + 1).map((b) => ({ a, b, count: countOf(g, b.region) })),
  );
  const taken: Box[] = hubs.flatMap((hub) => [hubBox(hub), nameBox(hub)]);
  const arcs = pairs
    .filter(({ count }) => count > 0)
    .sort((p, q) => q.count - p.count)
    .map(({ a, b, count }) => ({
      ...bendArc(a, b, lettersOf(count), taken),
      ends: [a.region, b.region] as const,
      count,
      width: THINNEST + ((widest - THINNEST) * count) / most,
    }));
  return { width: WIDTH, height: HEIGHT, isMany, shapes, hubs, arcs };
}

/** On a ring of many, names of the upper half stand above and all lean outwards, or neighbours' would overlap. */
function placeName({ x, y }: Point, radius: number, isMany: boolean): PlacedHub["name"] {
  if (!isMany) return { x, y: y + radius + 16, align: "middle" };
  const [across, down] = [x - WIDTH / 2, y - HEIGHT / 2];
  const isAtSide = Math.abs(across) > SIDE * WIDTH;
  return {
    x,
    y: down < -1 ? y - radius - 5 : y + radius + 13,
    align: isAtSide || Math.abs(across) < 1 ? "middle" : across < 0 ? "end" : "start",
  };
}

/**
 * Bent to the right of the way from the first to the second, so that ways there and crossways part; to the left where
 * only there is room for the number.
 */
function bendArc(
  a: Point,
  b: Point,
  letters: number,
  taken: Box[],
): Pick<PlacedArc, "path" | "badge"> {
  const width = BADGE.margin + BADGE.letter * letters;
  const half = { x: width / 2 + BADGE.apart, y: BADGE.halfHeight };
  const bend = (bow: number) => {
    const control = {
      x: (a.x + b.x) / 2 - (b.y - a.y) * bow,
      y: (a.y + b.y) / 2 + (b.x - a.x) * bow,
    };
    const badge = BADGE_PLACES.map((t) => alongCurve(a, control, b, t)).find(
      (point) => !taken.some((box) => overlaps(box, boxAbout(point, half))),
    );
    return { control, badge };
  };
  const [right, left] = [bend(BOW), bend(-BOW)];
  const { control, badge } = right.badge || !left.badge ? right : left;
  if (badge) taken.push(boxAbout(badge, half));
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return { path: `M${at(a)}Q${at(control)} ${at(b)}`, badge: badge ? { ...badge, width } : null };
}

/** Of a whole number as it is written, with a mark before each three digits. */
export function lettersOf(count: number): number {
  const digits = String(count).length;
  return digits + Math.floor((digits - 1) / 3);
}

function placeRegionPoints(
  geography: Geography,
  regions: readonly string[],
): { points: readonly Point[]; shapes: readonly PlacedShape[] } {
  const features = regions.flatMap((id) =>
    geography.regions.filter((shape) => String(shape.id) === id),
  );
  if (regions.length === 0 || features.length < regions.length) {
    return { points: placeOnRing(regions.length), shapes: [] };
  }
  const shown = features.map(withoutFarIslets);
  const projection = fitConicEqualArea(centreOf(shown), shown.flatMap(placesOf), [
    [MARGIN.x, MARGIN.top],
    [WIDTH - MARGIN.x, HEIGHT - MARGIN.bottom],
  ]);
  return {
    points: features.map((shape) => {
      const [x, y] = projection(centreOf([shape]));
      return { x, y };
    }),
    shapes: features.map((shape) => ({
      id: String(shape.id),
      path: pathOfArea(shape, projection, SHEET),
    })),
  };
}

/** Round an ellipse, the first at the top left, as one reads. */
function placeOnRing(count: number): readonly Point[] {
  const [rx, ry] = [WIDTH / 2 - MARGIN.x - 14, HEIGHT / 2 - MARGIN.bottom - 14];
  if (count === 1) return [{ x: WIDTH / 2, y: HEIGHT / 2 }];
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * (i - 0.5)) / count - Math.PI / 2;
    return { x: WIDTH / 2 + rx * Math.cos(angle), y: HEIGHT / 2 + ry * Math.sin(angle) };
  });
}

function alongCurve(a: Point, control: Point, b: Point, t: number): Point {
  const mix = (p: number, q: number, r: number) =>
    (1 - t) * (1 - t) * p + 2 * t * (1 - t) * q + t * t * r;
  return { x: mix(a.x, control.x, b.x), y: mix(a.y, control.y, b.y) };
}

/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number];

function boxAbout({ x, y }: Point, half: Point): Box {
  return [x - half.x, y - half.y, x + half.x, y + half.y];
}

function hubBox({ x, y, radius }: PlacedHub): Box {
  return boxAbout({ x, y }, { x: radius, y: radius });
}

function nameBox({ name: { x, y, align } }: PlacedHub): Box {
  const middle = x + { start: 1, middle: 0, end: -1 }[align] * NAME_ROOM.x;
  return [middle - NAME_ROOM.x, y - 16, middle + NAME_ROOM.x, y - 16 + NAME_ROOM.y];
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
