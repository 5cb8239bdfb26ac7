import type { Authority } from "./chooseAuthorities";
import { makeRandom, shuffle, type Random } from "./random";

/** Draws authorities for one partnership after another: those drawn before come up more often. */
export interface AuthorityPicker {
  /** Up to `count` ids of a region that are not in `beside`; `isWide`: only those that look beyond their region. */
  pick(region: string, isWide: boolean, count: number, beside: ReadonlySet<string>): string[];
  /** The n-th group of authorities that keep to themselves. */
  group(part: "island" | "peninsula", number: number): readonly string[];
}

interface Urn {
  /** Ids, once per unit of weight and once more for every time drawn (preferential attachment). */
  readonly lots: string[];
  /** Those not drawn yet. */
  readonly fresh: string[];
}

const ISLAND_SIZE = 3;

export function makeAuthorityPicker(
  authorities: readonly Authority[],
  seed: number,
): AuthorityPicker {
  const random = makeRandom(seed, "authorities of partnerships");
  const wide = fillUrns(authorities, ["main"], random);
  const near = fillUrns(authorities, ["main", "own-region"], random);
  const groups = {
    island: groupByRegion(authorities, "island", ISLAND_SIZE),
    peninsula: groupByRegion(authorities, "peninsula", 2),
  };
  return {
    pick(region, isWide, count, beside) {
      const urn = (isWide ? wide : near).get(region);
      const picked = new Set<string>();
      if (!urn) return [];
      for (let tries = 0; picked.size < count && tries < count * 8; tries += 1) {
        const id = drawFrom(urn, random);
        if (id !== undefined && !beside.has(id)) picked.add(id);
      }
      return [...picked];
    },
    group: (part, number) => groups[part][number] ?? [],
  };
}

function drawFrom(urn: Urn, random: Random): string | undefined {
  const fresh = random.chance(0.3) ? urn.fresh.pop() : undefined;
  const id = fresh ?? urn.lots[random.whole(0, urn.lots.length - 1)];
  if (id !== undefined) urn.lots.push(id);
  return id;
}

function fillUrns(
  authorities: readonly Authority[],
  parts: readonly string[],
  random: Random,
): Map<string, Urn> {
  const urns = new Map<string, Urn>();
  for (const { id, seat, part, weight } of shuffle(authorities, random)) {
    if (!parts.includes(part)) continue;
    const { region } = seat;
    const urn = urns.get(region) ?? { lots: [], fresh: [] };
    for (let unit = 0; unit < weight; unit += 1) urn.lots.push(id);
    urn.fresh.push(id);
    urns.set(region, urn);
  }
  return urns;
}

function groupByRegion(
  authorities: readonly Authority[],
  part: "island" | "peninsula",
  size: number,
): string[][] {
  const groups: string[][] = [];
  const open = new Map<string, string[]>();
  for (const authority of authorities) {
    if (authority.part !== part) continue;
    const group = open.get(authority.seat.region) ?? [];
    group.push(authority.id);
    open.set(authority.seat.region, group);
    if (group.length < size) continue;
    groups.push(group);
    open.delete(authority.seat.region);
  }
  return groups;
}
