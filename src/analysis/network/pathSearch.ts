import type { AuthorityNetwork } from "./buildNetwork";
import { neighbourRows } from "./neighbours";
import type { NodeScores } from "./nodeScores";
import { addTo } from "./rows";

/**
 * Brandes 2001: a breadth-first search from each authority, then the shares of the shortest paths gathered from the far
 * end, beside them the same over the targets of other regions than the source's. O(n·m).
 */
export class PathSearch {
  readonly #network: AuthorityNetwork;
  /** Those reached, in order, with their distance and shortest paths. */
  readonly #order: Int32Array;
  readonly #distance: Int32Array;
  readonly #paths: Float64Array;
  /** Links that lead one step further, by the place of their near end in the order. */
  readonly #onward: Int32Array;
  readonly #onwardEnd: Int32Array;
  /** (1 + dependency)/paths, over all targets and over those of other regions. */
  readonly #share: Float64Array;
  readonly #shareAcross: Float64Array;

  constructor(network: AuthorityNetwork) {
    const n = network.ids.length;
    this.#network = network;
    this.#order = new Int32Array(n);
    this.#distance = new Int32Array(n);
    this.#paths = new Float64Array(n);
    this.#onward = new Int32Array(neighbourRows(network).items.length);
    this.#onwardEnd = new Int32Array(n);
    this.#share = new Float64Array(n);
    this.#shareAcross = new Float64Array(n);
  }

  /** Adds what the paths from `source` give, half of it: each pair is met from both ends. */
  scoreFrom(source: number, scores: NodeScores, nearestTarget = 1): void {
    this.#gather(source, this.#search(source), scores, nearestTarget);
  }

  #search(source: number): number {
    const { start, items } = neighbourRows(this.#network);
    const order = this.#order;
    const distance = this.#distance;
    const paths = this.#paths;
    const onward = this.#onward;
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
      this.#onwardEnd[next] = links;
    }
    return reached;
  }

  #gather(source: number, reached: number, scores: NodeScores, nearestTarget: number): void {
    const { regionOf } = this.#network;
    const { betweenness, betweennessInterRegion, harmonic } = scores;
    const share = this.#share;
    const shareAcross = this.#shareAcross;
    const region = regionOf[source] ?? 0;
    let closeness = 0;
    for (let place = reached - 1; place > 0; place--) {
      const v = this.#order[place] ?? 0;
      const count = this.#paths[v] ?? 1;
      const end = this.#onwardEnd[place] ?? 0;
      let sum = 0;
      let sumAcross = 0;
      for (let link = this.#onwardEnd[place - 1] ?? 0; link < end; link++) {
        const w = this.#onward[link] ?? 0;
        sum += share[w] ?? 0;
        sumAcross += shareAcross[w] ?? 0;
      }
      const distance = this.#distance[v] ?? 1;
      const own = distance < nearestTarget ? 0 : 1 / count;
      share[v] = own + sum;
      shareAcross[v] = (regionOf[v] === region ? 0 : own) + sumAcross;
      addTo(betweenness, v, (count * sum) / 2);
      addTo(betweennessInterRegion, v, (count * sumAcross) / 2);
      closeness += 1 / distance;
    }
    harmonic[source] = closeness;
  }
}
