/** The same measures the slow and plain way, to hold the fast ones against. */
import type { AuthorityNetwork } from "../../../src/analysis/network/buildNetwork";
import { neighbourRows } from "../../../src/analysis/network/neighbours";
import { rowAt } from "../../../src/analysis/network/rows";

export function pairsOfNetwork(network: AuthorityNetwork): readonly (readonly [number, number])[] {
  return network.ids.flatMap((_, i) =>
    [...rowAt(neighbourRows(network), i)].filter((j) => j > i).map((j) => [i, j] as const),
  );
}

/** Σ over pairs s < t that `counts` accepts of the share of their shortest paths through v, by listing the paths. */
export function naiveBetweenness(
  network: AuthorityNetwork,
  counts: (s: number, t: number) => boolean,
): readonly number[] {
  const scores = network.ids.map(() => 0);
  network.ids.forEach((_s, s) => {
    network.ids.forEach((_t, t) => {
      if (t <= s || !counts(s, t)) return;
      const paths = shortestPaths(network, s, t);
      for (const path of paths) {
        for (const v of path.slice(1, -1)) scores[v] = (scores[v] ?? 0) + 1 / paths.length;
      }
    });
  });
  return scores;
}

function shortestPaths(network: AuthorityNetwork, s: number, t: number): readonly number[][] {
  let paths = [[s]];
  for (let steps = 0; steps < network.ids.length && paths.length > 0; steps++) {
    const arrived = paths.filter((path) => path.at(-1) === t);
    if (arrived.length > 0) return arrived;
    paths = paths.flatMap((path) =>
      [...rowAt(neighbourRows(network), path.at(-1) ?? 0)]
        .filter((next) => !path.includes(next))
        .map((next) => [...path, next]),
    );
  }
  return [];
}

/** What is left of the component of `removed`: its parts with at least 2 authorities, as sorted ids. */
export function naiveParts(
  parties: Readonly<Record<string, readonly string[]>>,
  removed: { readonly authority?: string; readonly partnership?: string },
): readonly (readonly string[])[] {
  const left = Object.entries(parties)
    .filter(([id]) => id !== removed.partnership)
    .map(([, bodies]) => bodies.filter((id) => id !== removed.authority));
  const affected = Object.entries(parties)
    .filter(
      ([id, bodies]) => id === removed.partnership || bodies.includes(removed.authority ?? ""),
    )
    .flatMap(([, bodies]) => bodies);
  const parts = new Set<string>();
  for (const body of affected.filter((id) => id !== removed.authority)) {
    const part = [...partOf(body, left)].sort();
    if (part.length >= 2) parts.add(part.join(" "));
  }
  return [...parts].sort().map((part) => part.split(" "));
}

function partOf(body: string, groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const part = new Set([body]);
  let size = 0;
  while (size < part.size) {
    size = part.size;
    for (const group of groups) {
      if (group.some((id) => part.has(id))) for (const id of group) part.add(id);
    }
  }
  return part;
}

/** Every different way to deal the labels. */
export function deals<T>(labels: readonly T[]): readonly (readonly T[])[] {
  return [...new Map(permutations(labels).map((dealt) => [JSON.stringify(dealt), dealt])).values()];
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((first, i) =>
    permutations(items.filter((_, j) => j !== i)).map((rest) => [first, ...rest]),
  );
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
