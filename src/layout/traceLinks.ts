import { facePositions } from "./facePositions";
import type { Face, Placement } from "./placement";
import { LINK_KINDS, type PlacedScene } from "./scene";

/** Numbers per curve: a cubic Bézier as x0 y0, x1 y1, x2 y2, x3 y3 in world units. */
export const CURVE = 8;

interface TracedLinks {
  readonly curves: Float32Array;
  /** 1 for the links whose curve has been found. */
  readonly isFound: Uint8Array;
}

const BEND: Record<(typeof LINK_KINDS)[number], number> = {
  interregional: 0.14,
  regional: 0.16,
  abroad: 0.1,
  local: 0,
};
/** How closely the arms of a river keep together, 0..1. */
const TIGHTNESS = 0.8;

const traced = new WeakMap<PlacedScene, Partial<Record<Face, TracedLinks>>>();

/**
 * The curves of the links marked, at the links' places; `NaN` where an end is not placed. Those between two regions, or
 * a region and a country, run together like arms of a river. Each is found when it is first asked for; of a scene and a
 * face it is one array, to which more are added.
 */
export function traceLinks(scene: PlacedScene, face: Face, marked: Uint8Array): Float32Array {
  const known = traced.get(scene) ?? {};
  traced.set(scene, known);
  const { count } = scene.links;
  known[face] ??= { curves: new Float32Array(count * CURVE), isFound: new Uint8Array(count) };
  const { curves, isFound } = known[face];
  const tracer = linkTracer(scene, face);
  for (let link = 0; link < count; link++) {
    if (marked[link] !== 1 || isFound[link] === 1) continue;
    tracer.river(curves, link);
    isFound[link] = 1;
  }
  return curves;
}

/** The curves of single links of a scene on a face. */
export interface LinkTracer {
  /** Writes a link's own arc to its place in `curves`. */
  readonly arc: (curves: Float32Array, link: number) => void;
  /** The same where it runs in a river; else its arc. */
  readonly river: (curves: Float32Array, link: number) => void;
}

const tracers = new WeakMap<PlacedScene, Partial<Record<Face, LinkTracer>>>();

export function linkTracer(scene: PlacedScene, face: Face): LinkTracer {
  const known = tracers.get(scene) ?? {};
  tracers.set(scene, known);
  known[face] ??= openTracer(scene, face);
  return known[face];
}

function openTracer(scene: PlacedScene, face: Face): LinkTracer {
  const { placement, links } = scene;
  const [x, y] = facePositions(placement, face);
  const banks = banksOf(placement);
  // All links run in them together: not to be looked through for a few arcs.
  let rivers: Map<number, Gathering> | null = null;
  const { source, target, kind } = links;
  const arc = (curves: Float32Array, link: number) =>
    bowBetween(
      curves,
      link,
      BEND[LINK_KINDS[kind[link] ?? 0] ?? "regional"],
      x[source[link] ?? 0] ?? 0,
      y[source[link] ?? 0] ?? 0,
      x[target[link] ?? 0] ?? 0,
      y[target[link] ?? 0] ?? 0,
    );
  const river = (curves: Float32Array, link: number) => {
    const [a, b] = [source[link] ?? 0, target[link] ?? 0];
    const key = riverOf(banks, a, b);
    if (key !== NO_RIVER) rivers ??= gatherRivers(scene, face, banks);
    const gathering = key === NO_RIVER ? undefined : rivers?.get(key);
    if (!gathering) {
      arc(curves, link);
      return;
    }
    const [first, second] = inRiverOrder(banks, a, b);
    const ends = [x[first] ?? 0, y[first] ?? 0, x[second] ?? 0, y[second] ?? 0] as const;
    runInRiver(curves, link, gathering, ends);
  };
  return { arc, river };
}

/** A slight bow, which always leans the same way for the same two bodies, whichever comes first. */
function bowBetween(
  curves: Float32Array,
  link: number,
  bend: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  const side = ax < bx || (ax === bx && ay < by) ? 1 : -1;
  const offsetX = (by - ay) * bend * side;
  const offsetY = -(bx - ax) * bend * side;
  const at = link * CURVE;
  curves[at] = ax;
  curves[at + 1] = ay;
  curves[at + 2] = ax + (bx - ax) * 0.3 + offsetX;
  curves[at + 3] = ay + (by - ay) * 0.3 + offsetY;
  curves[at + 4] = ax + (bx - ax) * 0.7 + offsetX;
  curves[at + 5] = ay + (by - ay) * 0.7 + offsetY;
  curves[at + 6] = bx;
  curves[at + 7] = by;
}

interface Gathering {
  ax: number;
  ay: number;
  bx: number;
  by: number;
  count: number;
}

function runInRiver(
  curves: Float32Array,
  link: number,
  river: Gathering,
  [ax, ay, bx, by]: readonly [number, number, number, number],
): void {
  const from = { x: river.ax / river.count, y: river.ay / river.count };
  const to = { x: river.bx / river.count, y: river.by / river.count };
  const bow = riverBow(from, to);
  // Two bodies nearer to each other than the river is long must not be led astray by it.
  const detour = Math.hypot(bx - ax, by - ay) / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
  const tightness = TIGHTNESS * Math.min(1, detour) ** 2;
  const at = link * CURVE;
  curves[at] = ax;
  curves[at + 1] = ay;
  curves[at + 2] = mix(ax, from.x + (to.x - from.x) * 0.3 + bow.x, tightness);
  curves[at + 3] = mix(ay, from.y + (to.y - from.y) * 0.3 + bow.y, tightness);
  curves[at + 4] = mix(bx, from.x + (to.x - from.x) * 0.7 + bow.x, tightness);
  curves[at + 5] = mix(by, from.y + (to.y - from.y) * 0.7 + bow.y, tightness);
  curves[at + 6] = bx;
  curves[at + 7] = by;
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

export function riverBow(from: { x: number; y: number }, to: { x: number; y: number }) {
  return { x: (to.y - from.y) * 0.17, y: -(to.x - from.x) * 0.17 };
}

/** Where the arms of each river come from and go to: the middle of the bodies it joins, a link at a time. */
function gatherRivers(
  { placement, links }: PlacedScene,
  face: Face,
  banks: Banks,
): Map<number, Gathering> {
  const [x, y] = facePositions(placement, face);
  const rivers = new Map<number, Gathering>();
  for (let link = 0; link < links.count; link++) {
    const [one, other] = [links.source[link] ?? 0, links.target[link] ?? 0];
    const key = riverOf(banks, one, other);
    const [a, b] = inRiverOrder(banks, one, other);
    if (key === NO_RIVER || Number.isNaN(x[a]) || Number.isNaN(x[b])) continue;
    const river = rivers.get(key) ?? { ax: 0, ay: 0, bx: 0, by: 0, count: 0 };
    rivers.set(key, river);
    river.ax += x[a] ?? 0;
    river.ay += y[a] ?? 0;
    river.bx += x[b] ?? 0;
    river.by += y[b] ?? 0;
    river.count += 1;
  }
  return rivers;
}

/** The region or country of each body, by its rank among all of them. */
interface Banks {
  readonly rank: Int32Array;
  readonly count: number;
}

const banks = new WeakMap<Placement["bodies"], Banks>();

function banksOf({ bodies }: Placement): Banks {
  const known = banks.get(bodies) ?? findBanks(bodies);
  banks.set(bodies, known);
  return known;
}

function findBanks(bodies: Placement["bodies"]): Banks {
  const names = bodies.map(({ role, country, region }) =>
    role === "partner" ? `country ${country}` : `region ${region ?? ""}`,
  );
  const ranks = new Map([...new Set(names)].toSorted().map((name, rank) => [name, rank]));
  return { rank: Int32Array.from(names, (name) => ranks.get(name) ?? 0), count: ranks.size };
}

const NO_RIVER = -1;

/** The river a link belongs to; none within a region or country. */
function riverOf({ rank, count }: Banks, a: number, b: number): number {
  const [from, to] = [rank[a] ?? 0, rank[b] ?? 0];
  if (from === to) return NO_RIVER;
  return from < to ? from * count + to : to * count + from;
}

function inRiverOrder({ rank }: Banks, a: number, b: number): readonly [number, number] {
  return (rank[a] ?? 0) <= (rank[b] ?? 0) ? [a, b] : [b, a];
}
