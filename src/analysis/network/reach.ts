import type { Organisation } from "../../model/organisation";
import { linksAt, type Link } from "../linksAt";
import type { ProgrammeAt } from "../programmeAt";

/** A link as one of its ends sees it. */
export interface Tie {
  readonly other: string;
  readonly link: Link;
}

const ties = new WeakMap<ProgrammeAt, ReadonlyMap<string, readonly Tie[]>>();

/** Every drawn link from both its ends, the closest first: by number of partnerships, then by id. */
export function tiesAt(at: ProgrammeAt): ReadonlyMap<string, readonly Tie[]> {
  const known = ties.get(at);
  if (known) return known;
  const found = new Map<string, Tie[]>();
  const add = (id: string, other: string, link: Link) => {
    const own = found.get(id);
    if (own) own.push({ other, link });
    else found.set(id, [{ other, link }]);
  };
  for (const link of linksAt(at)) {
    const [a, b] = link.ends;
    add(a.id, b.id, link);
    add(b.id, a.id, link);
  }
  for (const own of found.values()) own.sort(closestFirst);
  ties.set(at, found);
  return found;
}

function closestFirst(a: Tie, b: Tie): number {
  return b.link.partnerships.length - a.link.partnerships.length || (a.other < b.other ? -1 : 1);
}

/** Links between a body and each one it reaches, itself at 0; breadth first, at most `most` links away. */
export function distancesFrom(
  at: ProgrammeAt,
  id: string,
  most = Infinity,
): ReadonlyMap<string, number> {
  const known = tiesAt(at);
  const distances = new Map([[id, 0]]);
  // A map grows while it is walked: its keys are the queue.
  for (const [body, distance] of distances) {
    if (distance >= most) break;
    for (const { other } of known.get(body) ?? []) {
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  }
  return distances;
}

/** The bodies exactly one, two … `most` links from a body; an empty list where there are none so far away. */
export function bodiesByStep(
  at: ProgrammeAt,
  id: string,
  most: number,
): readonly (readonly Organisation[])[] {
  const rings = Array.from({ length: most }, (): Organisation[] => []);
  for (const [other, distance] of distancesFrom(at, id, most)) {
    const body = at.programme.organisationById.get(other);
    if (body && distance > 0) rings[distance - 1]?.push(body);
  }
  return rings;
}

/** The links from a body to those one link away, from these to those two away, and so on; empty where there are none. */
export function linksByStep(
  at: ProgrammeAt,
  id: string,
  most: number,
): readonly (readonly Link[])[] {
  const known = tiesAt(at);
  const distances = distancesFrom(at, id, most);
  const steps = Array.from({ length: most }, (): Link[] => []);
  for (const [body, distance] of distances) {
    for (const { other, link } of known.get(body) ?? []) {
      if (distances.get(other) === distance + 1) steps[distance]?.push(link);
    }
  }
  return steps;
}
