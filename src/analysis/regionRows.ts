import type { MemberRows } from "./memberRows";
import { listNumbers, narrow, type ListNumbers, type NumberedLists } from "./numberedLists";
import { traitsOf } from "./pairMembers";

const known = new WeakMap<MemberRows["items"], NumberedLists>();

/** Of each partnership the distinct region ids of its authorities, sorted; found once for the members. */
export function regionRows(members: MemberRows): NumberedLists {
  const rows = known.get(members.items) ?? findRegions(members);
  known.set(members.items, rows);
  return rows;
}

function findRegions({ bodies, start, items }: MemberRows): NumberedLists {
  const { isAuthority } = traitsOf(bodies);
  const { regions, regionOf, numbering } = rankRegions(bodies);
  const { lists, numberOf } = numbering;
  const pairs = new Map<number, number>();
  const of = new Uint32Array(start.length - 1);
  const found: number[] = [];
  for (let row = 0; row < of.length; row++) {
    const end = start[row + 1] ?? 0;
    let count = 0;
    for (let at = start[row] ?? 0; at < end; at++) {
      const body = items[at] ?? 0;
      const region = regionOf[body] ?? -1;
      if (isAuthority[body] !== 1 || region < 0) continue;
      let place = 0;
      while (place < count && (found[place] ?? 0) < region) place++;
      if (place < count && found[place] === region) continue;
      for (let i = count++; i > place; i--) found[i] = found[i - 1] ?? 0;
      found[place] = region;
    }
    // Most are in one region or between two: they are told apart without their names.
    const key = count > 2 ? -1 : pairKey(count, found, regions.length);
    const number = pairs.get(key);
    if (number !== undefined) {
      of[row] = number;
      continue;
    }
    of[row] = numberOf(found.slice(0, count).map((region) => regions[region] ?? ""));
    if (key >= 0) pairs.set(key, of[row] ?? 0);
  }
  return { lists, of: narrow(of, lists.length) };
}

function pairKey(count: number, [one = 0, other = 0]: readonly number[], regions: number): number {
  const low = count > 0 ? one + 1 : 0;
  return low * (regions + 1) + (count > 1 ? other + 1 : 0);
}

interface Ranked {
  /** Sorted. */
  readonly regions: readonly string[];
  /** The rank of each body's; −1 without one. */
  readonly regionOf: Int32Array;
  /** One for all days: the same regions have the same number on each. */
  readonly numbering: ListNumbers;
}

const ranked = new WeakMap<MemberRows["bodies"], Ranked>();

function rankRegions(bodies: MemberRows["bodies"]): Ranked {
  const ranks = ranked.get(bodies) ?? findRanks(bodies);
  ranked.set(bodies, ranks);
  return ranks;
}

function findRanks(bodies: MemberRows["bodies"]): Ranked {
  const regions = [...new Set(bodies.flatMap(({ region }) => region ?? []))].sort();
  const ranks = new Map(regions.map((name, rank) => [name, rank]));
  const regionOf = Int32Array.from(bodies, ({ region }) =>
    region === null ? -1 : (ranks.get(region) ?? -1),
  );
  return { regions, regionOf, numbering: listNumbers() };
}
