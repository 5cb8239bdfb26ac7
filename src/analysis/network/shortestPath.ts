import type { Link } from "../linksAt";
import type { ProgrammeAt } from "../programmeAt";
import { distancesFrom, tiesAt } from "./reach";

/** One shortest way between two bodies. */
export interface BodyPath {
  /** From the first body to the last; one more than the links. */
  readonly ids: readonly string[];
  readonly links: readonly Link[];
  /** How many other ways are just as short. */
  readonly others: number;
}

/**
 * A shortest way along the drawn links; `null` where none leads from one to the other. Of several, the one that takes
 * at each body the link with most partnerships, then the lowest id: the same at every visit. O(links).
 */
export function shortestPath(at: ProgrammeAt, from: string, to: string): BodyPath | null {
  const away = distancesFrom(at, to);
  const ties = tiesAt(at);
  const ids = [from];
  const links: Link[] = [];
  let here = from;
  while (here !== to) {
    // Nobody is nearer where nothing leads there.
    const nearer = (away.get(here) ?? 0) - 1;
    const next = ties.get(here)?.find(({ other }) => away.get(other) === nearer);
    if (!next) return null;
    ids.push(next.other);
    links.push(next.link);
    here = next.other;
  }
  return { ids, links, others: countPaths(at, away, from) - 1 };
}

/** Shortest ways to the body from which the distances are; counted outwards from it. */
function countPaths(at: ProgrammeAt, away: ReadonlyMap<string, number>, from: string): number {
  const ties = tiesAt(at);
  const counts = new Map<string, number>();
  for (const [body, distance] of away) {
    let count = distance === 0 ? 1 : 0;
    for (const { other } of ties.get(body) ?? []) {
      if (away.get(other) === distance - 1) count += counts.get(other) ?? 0;
    }
    counts.set(body, count);
    if (body === from) return count;
  }
  return 0;
}
