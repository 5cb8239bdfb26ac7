import type { AuthorityNetwork } from "./buildNetwork";
import { degreeOf, linkedPairs } from "./neighbours";
import { twoPaths } from "./clustering";
import { mixing } from "./mixing";

/** Linked pairs between two regions (numbers in `network.regions`), beside what dealing the regions at random gives. */
export interface LinksByChance {
  readonly observed: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * Exact moments, as those of `eiExpected`: the region labels are dealt at random on the fixed links. Two links that
 * share an end, and two that share none, fall between the same two regions with the chances of drawing three and four
 * authorities without putting back. The same region twice: the links inside it.
 */
export function linksByChance(network: AuthorityNetwork, g: number, h: number): LinksByChance {
  const n = network.ids.length;
  const m = linkedPairs(network);
  const [a, b] = [network.regionSizes[g] ?? 0, network.regionSizes[h] ?? 0];
  const observed = mixing(network)[g]?.[h] ?? 0;
  const one = g === h ? drawn(a, 2) : 2 * a * b;
  const touching = g === h ? drawn(a, 3) : a * b * (a + b - 2);
  const apart = g === h ? drawn(a, 4) : 4 * drawn(a, 2) * drawn(b, 2);
  const share = (ways: number, bodies: number) => {
    const all = drawn(n, bodies);
    return all === 0 ? 0 : ways / all;
  };
  const shared = network.ids.reduce((sum, _, i) => sum + twoPaths(degreeOf(network, i)), 0);
  const mean = m * share(one, 2);
  const square =
    mean + 2 * shared * share(touching, 3) + (m * (m - 1) - 2 * shared) * share(apart, 4);
  return { observed, mean, variance: Math.max(0, square - mean ** 2) };
}

/** n (n − 1) … of that many factors. */
function drawn(n: number, factors: number): number {
  let ways = 1;
  for (let i = 0; i < factors; i++) ways *= Math.max(0, n - i);
  return ways;
}
