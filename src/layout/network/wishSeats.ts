import type { LayoutGraph } from "../engine/layoutGraph";
import type { Box, SeatingOrder } from "./seatingOrder";

/** Where bodies would like to stand, x and y in turn, in the unit disc of their region. */
export type Wishes = Float64Array;

/** Where those without partnerships gather, from the middle of their region outwards. */
const ISOLATES_AT = 0.76;
/** How much of its neighbours' wishes a body takes over. */
const SMOOTHING = 0.25;

/**
 * Authorities wish themselves towards the regions they work with, the more so the more of their ties go there, and
 * near those of their own region they work with; those without partnerships at the outer side.
 */
export function wishSeats(order: SeatingOrder, ties: LayoutGraph): Wishes {
  const { boxes, boxOf, isAuthority, memberships } = order;
  const pulls = pullAcross(order, ties);
  const outwards = boxes.map((box) => outward(box, boxes));
  const wishes = new Float64Array(2 * boxOf.length);
  boxOf.forEach((box, body) => {
    const away = outwards[box];
    if (isAuthority[body] === 0 || !away) return;
    const [jitterX, jitterY] = [order.scatter[2 * body] ?? 0, order.scatter[2 * body + 1] ?? 0];
    const across = pulls.across[body] ?? 0;
    if (memberships.counts[body] === 0) {
      wishes[2 * body] = away.x * ISOLATES_AT;
      wishes[2 * body + 1] = away.y * ISOLATES_AT;
    } else if (across === 0) {
      wishes[2 * body] = away.x * 0.3 + jitterX * 0.4;
      wishes[2 * body + 1] = away.y * 0.3 + jitterY * 0.4;
    } else {
      const reach = (0.2 + 0.55 * (across / (pulls.all[body] ?? 1))) / across;
      wishes[2 * body] = (pulls.x[body] ?? 0) * reach + jitterX * 0.2;
      wishes[2 * body + 1] = (pulls.y[body] ?? 0) * reach + jitterY * 0.2;
    }
  });
  smooth(order, ties, wishes);
  return wishes;
}

/** Sums over the ties of each authority with others: all of them, and towards other regions. */
function pullAcross({ boxes, boxOf, isAuthority }: SeatingOrder, ties: LayoutGraph) {
  const { length } = boxOf;
  const all = new Float64Array(length);
  const across = new Float64Array(length);
  const x = new Float64Array(length);
  const y = new Float64Array(length);
  const add = (body: number, own: Box, other: Box, weight: number) => {
    const distance = Math.hypot(other.x - own.x, other.y - own.y) || 1;
    across[body] = (across[body] ?? 0) + weight;
    x[body] = (x[body] ?? 0) + (weight * (other.x - own.x)) / distance;
    y[body] = (y[body] ?? 0) + (weight * (other.y - own.y)) / distance;
  };
  ties.source.forEach((a, link) => {
    const b = ties.target[link] ?? 0;
    const [boxA, boxB] = [boxes[boxOf[a] ?? -1], boxes[boxOf[b] ?? -1]];
    if (isAuthority[a] === 0 || isAuthority[b] === 0 || !boxA || !boxB) return;
    const weight = ties.weight[link] ?? 0;
    all[a] = (all[a] ?? 0) + weight;
    all[b] = (all[b] ?? 0) + weight;
    if (boxA === boxB) return;
    add(a, boxA, boxB, weight);
    add(b, boxB, boxA, weight);
  });
  return { all, across, x, y };
}

/** Away from the middle of all regions; downwards where there is only one. */
export function outward(box: Box, boxes: readonly Box[]): { x: number; y: number } {
  const x = box.x - boxes.reduce((sum, other) => sum + other.x, 0) / boxes.length;
  const y = box.y - boxes.reduce((sum, other) => sum + other.y, 0) / boxes.length;
  const length = Math.hypot(x, y);
  return length < 1 ? { x: 0, y: 1 } : { x: x / length, y: y / length };
}

/** Each a little towards those of its region that it works with. */
function smooth({ boxOf, isAuthority }: SeatingOrder, ties: LayoutGraph, wishes: Wishes): void {
  const sums = new Float64Array(wishes.length);
  const weights = new Float64Array(boxOf.length);
  const add = (body: number, other: number, weight: number) => {
    weights[body] = (weights[body] ?? 0) + weight;
    sums[2 * body] = (sums[2 * body] ?? 0) + weight * (wishes[2 * other] ?? 0);
    sums[2 * body + 1] = (sums[2 * body + 1] ?? 0) + weight * (wishes[2 * other + 1] ?? 0);
  };
  ties.source.forEach((a, link) => {
    const b = ties.target[link] ?? 0;
    if (isAuthority[a] === 0 || isAuthority[b] === 0 || boxOf[a] !== boxOf[b]) return;
    add(a, b, ties.weight[link] ?? 0);
    add(b, a, ties.weight[link] ?? 0);
  });
  for (let i = 0; i < wishes.length; i++) {
    const weight = weights[i >> 1] ?? 0;
    if (weight === 0) continue;
    wishes[i] = (wishes[i] ?? 0) * (1 - SMOOTHING) + ((sums[i] ?? 0) / weight) * SMOOTHING;
  }
}
