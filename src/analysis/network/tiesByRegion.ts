import type { AuthorityNetwork } from "./buildNetwork";
import { neighbourRows } from "./neighbours";
import { addTo } from "./rows";

const counted = new WeakMap<AuthorityNetwork, readonly Int32Array[]>();

/** Authority → how many of its neighbours are in each region, in the order of `network.regions`. */
export function tiesByRegion(network: AuthorityNetwork): readonly Int32Array[] {
  const known = counted.get(network);
  if (known) return known;
  const { ids, regions, regionOf } = network;
  const neighbours = neighbourRows(network);
  const ties = ids.map((_, i) => {
    const counts = new Int32Array(regions.length);
    const end = neighbours.start[i + 1] ?? 0;
    for (let at = neighbours.start[i] ?? 0; at < end; at++) {
      addTo(counts, regionOf[neighbours.items[at] ?? 0] ?? 0, 1);
    }
    return counts;
  });
  counted.set(network, ties);
  return ties;
}
