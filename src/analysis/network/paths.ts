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
  const search = newSearch(n, network.neighbours.items.length);
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

/** Scratch of one breadth-first search: those reached, in order, with their distance and shortest paths. */
interface Search {
  readonly order: Int32Array;
  reached: number;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  /** Links that lead one step further, by the place of their near end in `order`. */
  readonly onward: Int32Array;
  readonly onwardEnd: Int32Array;
  /** (1 + dependency)/paths of Brandes 2001, over all targets and over those of other regions. */
  readonly share: Float64Array;
  readonly shareAcross: Float64Array;
}

function newSearch(n: number, links: number): Search {
  return {
    order: new Int32Array(n),
    reached: 0,
    distance: new Int32Array(n),
    paths: new Float64Array(n),
    onward: new Int32Array(links),
    onwardEnd: new Int32Array(n),
    share: new Float64Array(n),
    shareAcross: new Float64Array(n),
  };
}

function searchFrom({ neighbours }: AuthorityNetwork, source: number, search: Search): void {
  const { start, items } = neighbours;
  const { order, distance, paths, onward, onwardEnd } = search;
  distance.fill(-1);
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  let reached = 1;
  let links = 0;
  for (let next = 0; next < reached; next++) {
    const v = order[next] ?? 0;
    const further = (distance[v] ?? 0) + 1;
    const count = paths[v] ?? 0;
    const end = start[v + 1] ?? 0;
    for (let link = start[v] ?? 0; link < end; link++) {
      const w = items[link] ?? 0;
      const known = distance[w] ?? 0;
      if (known === -1) {
        distance[w] = further;
        paths[w] = count;
        order[reached++] = w;
        onward[links++] = w;
      } else if (known === further) {
        paths[w] = (paths[w] ?? 0) + count;
        onward[links++] = w;
      }
    }
    onwardEnd[next] = links;
  }
  search.reached = reached;
}

/** Brandes' accumulation from the far end, beside it the same over the targets of other regions than the source's. */
function gather(
  { regionOf }: AuthorityNetwork,
  source: number,
  search: Search,
  scores: PathScores,
): void {
  const { order, reached, distance, paths, onward, onwardEnd, share, shareAcross } = search;
  const region = regionOf[source] ?? 0;
  let closeness = 0;
  for (let place = reached - 1; place > 0; place--) {
    const v = order[place] ?? 0;
    const count = paths[v] ?? 1;
    const end = onwardEnd[place] ?? 0;
    let sum = 0;
    let sumAcross = 0;
    for (let link = onwardEnd[place - 1] ?? 0; link < end; link++) {
      const w = onward[link] ?? 0;
      sum += share[w] ?? 0;
      sumAcross += shareAcross[w] ?? 0;
    }
    share[v] = 1 / count + sum;
    shareAcross[v] = (regionOf[v] === region ? 0 : 1 / count) + sumAcross;
    addTo(scores.betweenness, v, count * sum);
    addTo(scores.betweennessInterRegion, v, count * sumAcross);
    closeness += 1 / (distance[v] ?? 1);
  }
  scores.harmonic[source] = closeness;
}
