import type { AuthorityNetwork } from "./buildNetwork";
import type { AuthorityMeasure } from "./networkMeasure";
import { addTo } from "./rows";

interface PathScores {
  readonly betweenness: Float64Array;
  readonly betweennessInterRegion: Float64Array;
  readonly harmonic: Float64Array;
}

/** Σ_{s<t} σ_st(v)/σ_st over unordered pairs, endpoints excluded, not normalised. */
export const betweenness: AuthorityMeasure<number> = {
  id: "betweenness",
  citation: "Brandes 2001",
  valuesOf: (network) => [...pathScores(network).betweenness],
};

/** The same, only over pairs s, t of different regions. */
export const betweennessInterRegion: AuthorityMeasure<number> = {
  id: "betweennessInterRegion",
  citation: "Flom et al. 2004",
  valuesOf: (network) => [...pathScores(network).betweennessInterRegion],
};

/** Σ_j 1/d_ij, not normalised; an authority that cannot be reached adds nothing. */
export const harmonic: AuthorityMeasure<number> = {
  id: "harmonic",
  citation: "networkx harmonic_centrality",
  valuesOf: (network) => [...pathScores(network).harmonic],
};

const scored = new WeakMap<AuthorityNetwork, PathScores>();

/** One pass over all shortest paths, O(n·m): the three scores come from the same search. */
function pathScores(network: AuthorityNetwork): PathScores {
  const known = scored.get(network);
  if (known) return known;
  const n = network.ids.length;
  const scores: PathScores = {
    betweenness: new Float64Array(n),
    betweennessInterRegion: new Float64Array(n),
    harmonic: new Float64Array(n),
  };
  const search = newSearch(n);
  for (let source = 0; source < n; source++) {
    searchFrom(network, source, search);
    gather(network, source, search, scores);
  }
  // Each unordered pair was met from both of its ends.
  for (let v = 0; v < n; v++) {
    scores.betweenness[v] = (scores.betweenness[v] ?? 0) / 2;
    scores.betweennessInterRegion[v] = (scores.betweennessInterRegion[v] ?? 0) / 2;
  }
  scored.set(network, scores);
  return scores;
}

/** Scratch of one breadth-first search: those reached, in order, their distance and shortest paths. */
interface Search {
  readonly order: Int32Array;
  reached: number;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly dependency: Float64Array;
  readonly dependencyAcross: Float64Array;
}

function newSearch(n: number): Search {
  return {
    order: new Int32Array(n),
    reached: 0,
    distance: new Int32Array(n),
    paths: new Float64Array(n),
    dependency: new Float64Array(n),
    dependencyAcross: new Float64Array(n),
  };
}

function searchFrom({ neighbours }: AuthorityNetwork, source: number, search: Search): void {
  const { start, items } = neighbours;
  const { order, distance, paths } = search;
  distance.fill(-1);
  paths.fill(0);
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  let reached = 1;
  for (let next = 0; next < reached; next++) {
    const v = order[next] ?? 0;
    const further = (distance[v] ?? 0) + 1;
    const count = paths[v] ?? 0;
    const end = start[v + 1] ?? 0;
    for (let arc = start[v] ?? 0; arc < end; arc++) {
      const w = items[arc] ?? 0;
      if (distance[w] === -1) {
        distance[w] = further;
        order[reached++] = w;
      }
      if (distance[w] === further) paths[w] = (paths[w] ?? 0) + count;
    }
  }
  search.reached = reached;
}

/** Brandes' accumulation from the far end; where the region differs, the same sum over those targets alone. */
function gather(
  { neighbours: { start, items }, regionOf }: AuthorityNetwork,
  source: number,
  { order, reached, distance, paths, dependency, dependencyAcross }: Search,
  scores: PathScores,
): void {
  dependency.fill(0);
  dependencyAcross.fill(0);
  const region = regionOf[source] ?? 0;
  let closeness = 0;
  for (let i = reached - 1; i > 0; i--) {
    const w = order[i] ?? 0;
    const count = paths[w] ?? 1;
    const nearer = (distance[w] ?? 0) - 1;
    const own = dependency[w] ?? 0;
    const ownAcross = dependencyAcross[w] ?? 0;
    const share = (1 + own) / count;
    const shareAcross = ((regionOf[w] === region ? 0 : 1) + ownAcross) / count;
    const end = start[w + 1] ?? 0;
    for (let arc = start[w] ?? 0; arc < end; arc++) {
      const v = items[arc] ?? 0;
      if (distance[v] !== nearer) continue;
      const through = paths[v] ?? 0;
      dependency[v] = (dependency[v] ?? 0) + through * share;
      dependencyAcross[v] = (dependencyAcross[v] ?? 0) + through * shareAcross;
    }
    addTo(scores.betweenness, w, own);
    addTo(scores.betweennessInterRegion, w, ownAcross);
    closeness += 1 / (nearer + 1);
  }
  scores.harmonic[source] = closeness;
}
