import { facePositions } from "./facePositions";
import type { Face, Placement } from "./placement";
import { LINK_KINDS, type PlacedScene } from "./scene";

/** Numbers per curve: a cubic Bézier as x0 y0, x1 y1, x2 y2, x3 y3 in world units. */
export const CURVE = 8;

export interface TracedLinks {
  /** Each link on its own, slightly bent. */
  readonly arcs: Float32Array;
  /** Links between two regions, or a region and a country, drawn together like arms of a river. */
  readonly rivers: Float32Array;
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

/** The curves of all links of a scene on a face, in the links' order; `NaN` where an end is not placed. */
export function traceLinks(scene: PlacedScene, face: Face): TracedLinks {
  const known = traced.get(scene) ?? {};
  traced.set(scene, known);
  known[face] ??= trace(scene, face);
  return known[face];
}

function trace(scene: PlacedScene, face: Face): TracedLinks {
  const arcs = traceArcs(scene, face);
  return { arcs, rivers: traceRivers(scene, face, arcs) };
}

function traceArcs({ placement, links }: PlacedScene, face: Face): Float32Array {
  const [x, y] = facePositions(placement, face);
  const curves = new Float32Array(links.count * CURVE);
  for (let link = 0; link < links.count; link++) {
    const kind = LINK_KINDS[links.kind[link] ?? 0] ?? "regional";
    const a = links.source[link] ?? 0;
    const b = links.target[link] ?? 0;
    const bend = BEND[kind];
    const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
    // The bow always leans the same way for the same two bodies, whichever comes first.
    const side = ax < bx || (ax === bx && ay < by) ? 1 : -1;
    const offsetX = (by - ay) * bend * side;
    const offsetY = -(bx - ax) * bend * side;
    setCurve(curves, link, [
      ax,
      ay,
      ax + (bx - ax) * 0.3 + offsetX,
      ay + (by - ay) * 0.3 + offsetY,
      ax + (bx - ax) * 0.7 + offsetX,
      ay + (by - ay) * 0.7 + offsetY,
      bx,
      by,
    ]);
  }
  return curves;
}

type Curve = readonly [number, number, number, number, number, number, number, number];

export function setCurve(curves: Float32Array, at: number, curve: Curve): void {
  curves.set(curve, at * CURVE);
}

interface Gathering {
  ax: number;
  ay: number;
  bx: number;
  by: number;
  count: number;
}

function traceRivers(scene: PlacedScene, face: Face, arcs: Float32Array): Float32Array {
  const { placement, links } = scene;
  const [x, y] = facePositions(placement, face);
  const curves = arcs.slice();
  const banks = banksOf(placement);
  const rivers = gatherRivers(scene, face, banks);
  for (let link = 0; link < links.count; link++) {
    const [a, b] = [links.source[link] ?? 0, links.target[link] ?? 0];
    const river = rivers.get(riverOf(banks, a, b));
    if (!river) continue;
    const [first, second] = inRiverOrder(banks, a, b);
    const from = { x: river.ax / river.count, y: river.ay / river.count };
    const to = { x: river.bx / river.count, y: river.by / river.count };
    const [ax, ay, bx, by] = [x[first] ?? 0, y[first] ?? 0, x[second] ?? 0, y[second] ?? 0];
    const bow = riverBow(from, to);
    // Two bodies nearer to each other than the river is long must not be led astray by it.
    const detour = Math.hypot(bx - ax, by - ay) / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
    const tightness = TIGHTNESS * Math.min(1, detour) ** 2;
    setCurve(curves, link, [
      ax,
      ay,
      mix(ax, from.x + (to.x - from.x) * 0.3 + bow.x, tightness),
      mix(ay, from.y + (to.y - from.y) * 0.3 + bow.y, tightness),
      mix(bx, from.x + (to.x - from.x) * 0.7 + bow.x, tightness),
      mix(by, from.y + (to.y - from.y) * 0.7 + bow.y, tightness),
      bx,
      by,
    ]);
  }
  return curves;
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

function banksOf({ bodies }: Placement): Banks {
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
