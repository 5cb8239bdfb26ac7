import { labelRegions, UNKNOWN_REGION } from "./authorityNumbers";
import type { AuthorityNetwork } from "./buildNetwork";
import { viewRows } from "./rows";

/** What can be sent to another thread, and suffices for the scores of authorities. */
export interface NetworkSkeleton {
  readonly labels: readonly string[];
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export function skeletonOf({ regions, regionOf, parties }: AuthorityNetwork): NetworkSkeleton {
  const labels = Array.from(regionOf, (g) => regions[g] ?? UNKNOWN_REGION);
  return { labels, start: parties.start, items: parties.items };
}

/** The same links between authorities without names, and partnerships of which only the parties are known. */
export function networkFrom({ labels, start, items }: NetworkSkeleton): AuthorityNetwork {
  const names = labels.map((_, i) => `${i}`);
  return {
    ids: names,
    ...labelRegions(labels),
    partnerships: [],
    parties: viewRows(start, items),
    joined: {},
  };
}
