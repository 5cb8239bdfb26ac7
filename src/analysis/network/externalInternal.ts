import type { AuthorityNetwork } from "./buildNetwork";
import { degreeOf, linkedPairs } from "./neighbours";
import { twoPaths } from "./clustering";
import { mixing } from "./mixing";
import type { AuthorityMeasure, GraphMeasure } from "./networkMeasure";
import { tiesByRegion } from "./tiesByRegion";

const CITATION = "Krackhardt & Stern 1988";

/** (E − I)/(E + I) over the links of an authority: −1 all in its region, 1 all outside; undefined without links. */
export const ei: AuthorityMeasure = {
  id: "ei",
  citation: CITATION,
  valuesOf: (network) =>
    tiesByRegion(network).map((counts, i) => {
      const internal = counts[network.regionOf[i] ?? 0] ?? 0;
      return balance(degreeOf(network, i) - internal, internal);
    }),
};

/** (E − I)/(E + I) over the linked pairs of the whole network. */
export const eiOfNetwork: GraphMeasure = {
  id: "ei",
  citation: CITATION,
  valueOf(network) {
    const internal = internalPairs(network);
    return balance(linkedPairs(network) - internal, internal);
  },
};

/** 1 − 2·p2: the E-I to be expected when the region labels are dealt at random on the same links. */
export const eiExpected: GraphMeasure = {
  id: "eiExpected",
  citation: null,
  valueOf(network) {
    if (linkedPairs(network) === 0) return null;
    return 1 - (2 * Number(sameRegion(network, 2))) / Number(falling(network.ids.length, 2));
  },
};

/** (E-I − expected)/sd, sd = 2·√Var[I]/m; undefined without links or where dealing the labels changes nothing. */
export const eiZ: GraphMeasure = {
  id: "eiZ",
  citation: null,
  valueOf(network) {
    const value = eiOfNetwork.valueOf(network);
    const expected = eiExpected.valueOf(network);
    const variance = internalVariance(network);
    if (value === null || expected === null || variance === 0) return null;
    return (value - expected) / ((2 * Math.sqrt(variance)) / linkedPairs(network));
  },
};

function balance(external: number, internal: number): number | null {
  const all = external + internal;
  return all === 0 ? null : (external - internal) / all;
}

function internalPairs(network: AuthorityNetwork): number {
  return mixing(network).reduce((sum, row, g) => sum + (row[g] ?? 0), 0);
}

/**
 * Var[I] = m·p2 + 2S·p3 + 2(C(m,2) − S)·p4 − (m·p2)², S = Σ C(d_i,2), in whole numbers over one denominator: the
 * terms nearly cancel, and a variance of nothing must come out as exactly 0.
 */
function internalVariance(network: AuthorityNetwork): number {
  const n = network.ids.length;
  const m = BigInt(linkedPairs(network));
  const touching = BigInt(
    network.ids.reduce((sum, _, i) => sum + twoPaths(degreeOf(network, i)), 0),
  );
  const apart = (m * (m - 1n)) / 2n - touching;
  const [d2, d3, d4] = [falling(n, 2), falling(n, 3), falling(n, 4)].map((d) => (d > 0n ? d : 1n));
  if (d2 === undefined || d3 === undefined || d4 === undefined) return 0;
  const two = sameRegion(network, 2);
  const top =
    m * two * d2 * d3 * d4 +
    2n * touching * sameRegion(network, 3) * d2 * d2 * d4 +
    2n * apart * twoSamePairs(network) * d2 * d2 * d3 -
    (m * two) ** 2n * d3 * d4;
  return Number(top) / Number(d2 * d2 * d3 * d4);
}

/** Σ_g of the falling factorial n_g (n_g − 1) … of that many factors. */
function sameRegion({ regionSizes }: AuthorityNetwork, factors: number): bigint {
  return [...regionSizes].reduce((sum, size) => sum + falling(size, factors), 0n);
}

/** Σ n_g⁽⁴⁾ + Σ_{g≠h} n_g⁽²⁾ n_h⁽²⁾: the ways in which two links with no common end are both internal. */
function twoSamePairs(network: AuthorityNetwork): bigint {
  const squares = [...network.regionSizes].reduce((sum, size) => sum + falling(size, 2) ** 2n, 0n);
  return sameRegion(network, 4) + sameRegion(network, 2) ** 2n - squares;
}

function falling(n: number, factors: number): bigint {
  let product = 1n;
  for (let i = 0; i < factors; i++) product *= BigInt(Math.max(0, n - i));
  return product;
}
