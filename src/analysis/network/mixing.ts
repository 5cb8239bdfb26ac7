import type { AuthorityNetwork } from "./buildNetwork";
import { linkedPairs } from "./neighbours";
import type { GraphMeasure } from "./networkMeasure";
import { tiesByRegion } from "./tiesByRegion";

/** Region × region, in the order of `network.regions`. */
export type RegionTable = readonly (readonly number[])[];

/** Linked pairs between regions g and h; the diagonal has those inside (networkx `attribute_mixing_matrix`). */
export function mixing(network: AuthorityNetwork): RegionTable {
  const { regions, regionOf } = network;
  const table = regions.map(() => regions.map(() => 0));
  tiesByRegion(network).forEach((counts, i) => {
    const g = regionOf[i] ?? 0;
    const row = table[g] ?? [];
    counts.forEach((count, h) => {
      // A pair inside a region is met from both ends.
      row[h] = (row[h] ?? 0) + (h === g ? count / 2 : count);
    });
  });
  return table;
}

/** The same when regions are dealt at random: 2m·n_g·n_h/(n(n − 1)), on the diagonal m·n_g(n_g − 1)/(n(n − 1)). */
export function mixingExpected(network: AuthorityNetwork): RegionTable {
  const { ids, regionSizes } = network;
  const pairs = linkedPairs(network);
  const couples = ids.length * (ids.length - 1);
  const sizes = [...regionSizes];
  return sizes.map((size, g) =>
    sizes.map((other, h) => {
      if (couples === 0) return 0;
      return g === h ? (pairs * size * (size - 1)) / couples : (2 * pairs * size * other) / couples;
    }),
  );
}

/** Tr e − Σ a² of the regions, e = shares of the link ends; undefined without links. */
export const modularity: GraphMeasure = {
  id: "modularity",
  citation: "Newman 2003",
  valueOf(network) {
    const ends = endsByRegion(network);
    return ends === null ? null : ends.insideShare - ends.squares;
  },
};

/** (Tr e − Σ a²)/(1 − Σ a²); undefined without links or where one region has them all. */
export const assortativity: GraphMeasure = {
  id: "assortativity",
  citation: "Newman 2003",
  valueOf(network) {
    const ends = endsByRegion(network);
    if (ends === null || ends.regionsWithLinks < 2) return null;
    return (ends.insideShare - ends.squares) / (1 - ends.squares);
  },
};

function endsByRegion(network: AuthorityNetwork): {
  readonly insideShare: number;
  readonly squares: number;
  readonly regionsWithLinks: number;
} | null {
  if (linkedPairs(network) === 0) return null;
  const table = mixing(network);
  const inside = table.reduce((sum, row, g) => sum + (row[g] ?? 0), 0);
  const shares = table.map(
    (row, g) => row.reduce((sum, pairs, h) => sum + (h === g ? 2 * pairs : pairs), 0) / 2,
  );
  return {
    insideShare: inside / linkedPairs(network),
    squares: shares.reduce((sum, share) => sum + (share / linkedPairs(network)) ** 2, 0),
    regionsWithLinks: shares.filter((share) => share > 0).length,
  };
}
