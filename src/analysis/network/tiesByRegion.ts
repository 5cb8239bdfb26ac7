import type { AuthorityNetwork } from "./buildNetwork";
import { addTo, rowAt } from "./rows";

const counted = new WeakMap<AuthorityNetwork, readonly Int32Array[]>();

/** Authority → how many of its neighbours are in each region, in the order of `network.regions`. */
export function tiesByRegion(network: AuthorityNetwork): readonly Int32Array[] {
  const known = counted.get(network);
  if (known) return known;
  const { ids, regions, regionOf, neighbours } = network;
  const ties = ids.map((_, i) => {
    const counts = new Int32Array(regions.length);
    for (const j of rowAt(neighbours, i)) addTo(counts, regionOf[j] ?? 0, 1);
    return counts;
  });
  counted.set(network, ties);
  return ties;
}
