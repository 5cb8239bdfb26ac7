import type { LayoutGraph } from "../../src/layout/engine/layoutGraph";
import { stepsFrom } from "./stepsFrom";

const POWER_ROUNDS = 60;

/**
 * A start that has the shape of the whole right, in time that grows with pivots × (bodies + links): classical scaling
 * of the steps to some pivots far from each other (Brandes & Pich, «Eigensolver methods for progressive
 * multidimensional scaling», 2006). Bodies out of reach stand one step beyond the farthest. Deterministic.
 * @returns x and y in turn, their mean square distance from the middle 1
 */
export function pivotStart(graph: LayoutGraph, pivots = 30): Float64Array {
  const { count } = graph;
  const distances = squaredSteps(graph, Math.min(pivots, count));
  centre(distances, count);
  const products = distances.map((a) => Float64Array.from(distances, (b) => dot(a, b)));
  const positions = new Float64Array(2 * count);
  const axes: Float64Array[] = [];
  for (const axis of [0, 1]) {
    const direction = leadingDirection(products, axes, axis);
    axes.push(direction);
    distances.forEach((row, pivot) => {
      const share = direction[pivot] ?? 0;
      for (let body = 0; body < count; body++) {
        positions[2 * body + axis] = (positions[2 * body + axis] ?? 0) + share * (row[body] ?? 0);
      }
    });
  }
  const size = Math.sqrt(dot(positions, positions) / Math.max(1, count)) || 1;
  return positions.map((value) => value / size);
}

/** A row for each pivot; the next pivot is the body farthest from those before. */
function squaredSteps(graph: LayoutGraph, pivots: number): Float32Array[] {
  const { count } = graph;
  const steps = new Int32Array(count);
  const queue = new Uint32Array(count);
  const nearest = new Float32Array(count).fill(Infinity);
  let pivot = 0;
  return Array.from({ length: pivots }, () => {
    const reached = stepsFrom(graph, pivot, steps, queue);
    const beyond = (steps[queue[reached - 1] ?? 0] ?? 0) + 1;
    let farthest = -1;
    return Float32Array.from(steps, (taken, body) => {
      const distance = taken < 0 ? beyond : taken;
      const near = Math.min(nearest[body] ?? Infinity, distance);
      nearest[body] = near;
      if (near > farthest) [farthest, pivot] = [near, body];
      return distance * distance;
    });
  });
}

/** Double centring, as classical scaling wants it. */
function centre(rows: readonly Float32Array[], count: number): void {
  const perBody = new Float64Array(count);
  const perRow = rows.map((row) => row.reduce((sum, value) => sum + value, 0) / count);
  for (const row of rows) {
    for (let body = 0; body < count; body++) {
      perBody[body] = (perBody[body] ?? 0) + (row[body] ?? 0) / rows.length;
    }
  }
  const all = perRow.reduce((sum, value) => sum + value, 0) / rows.length;
  rows.forEach((row, pivot) => {
    const own = perRow[pivot] ?? 0;
    for (let body = 0; body < count; body++) {
      row[body] = -0.5 * ((row[body] ?? 0) - own - (perBody[body] ?? 0) + all);
    }
  });
}

/** Power iteration, at right angles to the directions found before. */
function leadingDirection(
  products: readonly Float64Array[],
  before: readonly Float64Array[],
  seed: number,
): Float64Array {
  let direction = Float64Array.from(products, (_, i) => Math.sin((seed + 1) * (i + 1)));
  for (let round = 0; round < POWER_ROUNDS; round++) {
    for (const other of before) {
      const along = dot(other, direction);
      direction = direction.map((value, i) => value - along * (other[i] ?? 0));
    }
    const turned = Float64Array.from(products, (row) => dot(row, direction));
    const length = Math.sqrt(dot(turned, turned)) || 1;
    direction = turned.map((value) => value / length);
  }
  return direction;
}

type Row = Float32Array | Float64Array;

function dot(a: Row, b: Row): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
