/** How well a picture of a graph says what the graph is: pure measures of positions (x and y in turn). */
import type { LayoutGraph } from "../../src/layout/engine/layoutGraph";
import { stepsFrom } from "./stepsFrom";
import { seeded } from "./shuffledControl";

const SEED = 20_120_630;

export interface LayoutQuality {
  readonly stress: number;
  readonly crossings: number;
  readonly neighbours: number;
  /** `null` where bodies have no region. */
  readonly ownRegion: number | null;
}

export function measureLayout(
  graph: LayoutGraph,
  positions: Float64Array,
  regionOf: ArrayLike<number> | null,
): LayoutQuality {
  return {
    stress: normalisedStress(graph, positions),
    crossings: crossingScore(graph, positions),
    neighbours: neighboursKept(graph, positions),
    ownRegion: regionOf && nearOwnRegion(positions, regionOf),
  };
}

/**
 * Scale-normalised stress: mean over pairs of ((s·‖x_i − x_j‖ − d_ij)/d_ij)² at the scale s that makes it least, so that
 * a picture is not judged by its size (Smelser, Miller & Kobourov, «Normalized stress is not normalized», 2024; stress
 * as in Kamada & Kawai 1989). Over all reachable pairs from up to `sources` bodies drawn with a fixed seed.
 */
export function normalisedStress(
  graph: LayoutGraph,
  positions: Float64Array,
  sources = 200,
): number {
  const { count } = graph;
  const steps = new Int32Array(count);
  const queue = new Uint32Array(count);
  let [ratios, squares, pairs] = [0, 0, 0];
  for (const source of drawBodies(count, sources)) {
    stepsFrom(graph, source, steps, queue);
    for (let body = 0; body < count; body++) {
      const distance = steps[body] ?? -1;
      if (distance <= 0) continue;
      const ratio = apart(positions, source, body) / distance;
      ratios += ratio;
      squares += ratio * ratio;
      pairs++;
    }
  }
  if (pairs === 0) return 0;
  // The least of Σ(s·r − 1)² lies at s = Σr/Σr².
  return squares === 0 ? 1 : 1 - (ratios * ratios) / squares / pairs;
}

/**
 * 1 − crossings / most possible: of all pairs of links without a common end, those that do not cross (Purchase,
 * «Metrics for graph drawing aesthetics», 2002). Where there are more than `most` pairs, of so many drawn with a seed.
 */
export function crossingScore(graph: LayoutGraph, positions: Float64Array, most = 200_000): number {
  const { length } = graph.source;
  const random = seeded(SEED);
  const all = (length * (length - 1)) / 2;
  let [possible, crossed] = [0, 0];
  const look = (a: number, b: number) => {
    if (shareEnd(graph, a, b)) return;
    possible++;
    if (doCross(graph, positions, a, b)) crossed++;
  };
  if (all <= most) {
    for (let a = 0; a < length; a++) for (let b = a + 1; b < length; b++) look(a, b);
  } else {
    for (let i = 0; i < most; i++) {
      const [a, b] = [Math.floor(random() * length), Math.floor(random() * length)];
      if (a !== b) look(a, b);
    }
  }
  return possible === 0 ? 1 : 1 - crossed / possible;
}

/**
 * Mean Jaccard likeness of a body's k neighbours in the graph and its k nearest in the plane (Kruiger et al., «Graph
 * layouts by t-SNE», 2017), over up to `bodies` with neighbours, drawn with a seed.
 */
export function neighboursKept(
  { count, offsets, neighbours }: LayoutGraph,
  positions: Float64Array,
  bodies = 1000,
): number {
  const distances = new Float64Array(count);
  let [sum, looked] = [0, 0];
  for (const body of drawBodies(count, bodies)) {
    const own = new Set(neighbours.subarray(offsets[body], offsets[body + 1]));
    if (own.size === 0) continue;
    for (let other = 0; other < count; other++) distances[other] = apart(positions, body, other);
    distances[body] = Infinity;
    const reach = distances.slice().sort()[own.size - 1] ?? 0;
    let [common, near] = [0, 0];
    for (let other = 0; other < count && near < own.size; other++) {
      if ((distances[other] ?? Infinity) > reach) continue;
      near++;
      if (own.has(other)) common++;
    }
    sum += common / (own.size + near - common);
    looked++;
  }
  return looked === 0 ? 1 : sum / looked;
}

/** Share of bodies that stand nearer to the middle of their own region than to that of any other. */
export function nearOwnRegion(positions: Float64Array, regionOf: ArrayLike<number>): number {
  const middles = new Map<number, { x: number; y: number; n: number }>();
  for (let body = 0; body < regionOf.length; body++) {
    const middle = middles.get(regionOf[body] ?? -1) ?? { x: 0, y: 0, n: 0 };
    middle.x += positions[2 * body] ?? 0;
    middle.y += positions[2 * body + 1] ?? 0;
    middle.n++;
    middles.set(regionOf[body] ?? -1, middle);
  }
  let near = 0;
  for (let body = 0; body < regionOf.length; body++) {
    let [best, least] = [-1, Infinity];
    for (const [region, { x, y, n }] of middles) {
      const dx = (positions[2 * body] ?? 0) - x / n;
      const dy = (positions[2 * body + 1] ?? 0) - y / n;
      if (dx * dx + dy * dy < least) [best, least] = [region, dx * dx + dy * dy];
    }
    if (best === regionOf[body]) near++;
  }
  return regionOf.length === 0 ? 1 : near / regionOf.length;
}

/** All bodies where they are few enough, else so many different ones. */
function drawBodies(count: number, most: number): number[] {
  const all = Array.from({ length: count }, (_, body) => body);
  if (count <= most) return all;
  const random = seeded(SEED);
  for (let i = 0; i < most; i++) {
    const other = i + Math.floor(random() * (count - i));
    [all[i], all[other]] = [all[other] ?? 0, all[i] ?? 0];
  }
  return all.slice(0, most);
}

function apart(positions: Float64Array, a: number, b: number): number {
  const dx = (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0);
  const dy = (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}

function shareEnd({ source, target }: LayoutGraph, a: number, b: number): boolean {
  return (
    source[a] === source[b] ||
    source[a] === target[b] ||
    target[a] === source[b] ||
    target[a] === target[b]
  );
}

function doCross({ source, target }: LayoutGraph, at: Float64Array, a: number, b: number): boolean {
  const [a0, a1] = [source[a] ?? 0, target[a] ?? 0];
  const [b0, b1] = [source[b] ?? 0, target[b] ?? 0];
  const side = (from: number, to: number, body: number) => {
    const [x, y] = [at[2 * from] ?? 0, at[2 * from + 1] ?? 0];
    return Math.sign(
      ((at[2 * to] ?? 0) - x) * ((at[2 * body + 1] ?? 0) - y) -
        ((at[2 * to + 1] ?? 0) - y) * ((at[2 * body] ?? 0) - x),
    );
  };
  return side(a0, a1, b0) * side(a0, a1, b1) < 0 && side(b0, b1, a0) * side(b0, b1, a1) < 0;
}
