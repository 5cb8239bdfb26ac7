import type { AuthorityNetwork } from "./buildNetwork";
import { agreementRows } from "./neighbours";
import { rowAt } from "./rows";

/**
 * A depth-first walk of the incidence graph: vertices 0 … n − 1 are the authorities, n … the partnerships. The
 * vertices below v are order[place[v] … last[v]].
 */
export interface Walk {
  /** Vertices in the order of their first visit. */
  readonly order: Int32Array;
  readonly place: Int32Array;
  readonly last: Int32Array;
  /** The vertex it was reached from; −1 = the first of its component. */
  readonly parent: Int32Array;
  /** The first vertex of its component. */
  readonly root: Int32Array;
  /** Smallest place reached from below v by at most one step back. */
  readonly low: Int32Array;
}

/** Tarjan 1972, without recursion: a chain of thousands must not exhaust the stack. */
export function walkIncidence(network: AuthorityNetwork): Walk {
  const size = network.ids.length + network.partnerships.length;
  const walk: Walk = {
    order: new Int32Array(size),
    place: new Int32Array(size).fill(-1),
    last: new Int32Array(size),
    parent: new Int32Array(size).fill(-1),
    root: new Int32Array(size),
    low: new Int32Array(size),
  };
  const nextStep = new Int32Array(size);
  let visited = 0;
  for (let root = 0; root < size; root++) {
    if (walk.place[root] !== -1) continue;
    visited = walkComponent(network, walk, nextStep, root, visited);
  }
  return walk;
}

function walkComponent(
  network: AuthorityNetwork,
  walk: Walk,
  nextStep: Int32Array,
  root: number,
  alreadyVisited: number,
): number {
  const { order, place, parent, low, last } = walk;
  let visited = alreadyVisited;
  let v = root;
  while (v !== -1) {
    if (place[v] === -1) {
      order[visited] = v;
      place[v] = low[v] = visited++;
      walk.root[v] = root;
    }
    const step = nextStep[v] ?? 0;
    const w = stepFrom(network, v, step);
    const up = parent[v] ?? -1;
    if (w === null) {
      last[v] = visited - 1;
      if (up !== -1) low[up] = Math.min(low[up] ?? 0, low[v] ?? 0);
      v = up;
      continue;
    }
    nextStep[v] = step + 1;
    if (w === up) continue;
    if (place[w] === -1) {
      parent[w] = v;
      v = w;
    } else low[v] = Math.min(low[v] ?? 0, place[w] ?? 0);
  }
  return visited;
}

/** The vertices reached first from v whose part has no other way to the rest: one for each part that v cuts off. */
export function cutBelow(network: AuthorityNetwork, walk: Walk, v: number): readonly number[] {
  const children: number[] = [];
  for (let step = 0, w = stepFrom(network, v, 0); w !== null; w = stepFrom(network, v, ++step)) {
    if (walk.parent[w] === v && (walk.low[w] ?? 0) >= (walk.place[v] ?? 0)) children.push(w);
  }
  return children;
}

/** The vertex at the end of that step from v; `null` when there are no more. */
function stepFrom(network: AuthorityNetwork, v: number, step: number): number | null {
  const n = network.ids.length;
  if (v >= n) return rowAt(network.parties, v - n)[step] ?? null;
  const partnership = rowAt(agreementRows(network), v)[step];
  return partnership === undefined ? null : partnership + n;
}
