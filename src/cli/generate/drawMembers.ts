import type { Agreement } from "./material";
import type { AuthorityPicker } from "./pickAuthorities";
import { pickOne, shuffle, type Random } from "./random";

/** The bodies to draw from, by what leads to them. */
export interface Bodies {
  readonly regionByAuthority: ReadonlyMap<string, string>;
  readonly partnerIds: ReadonlySet<string>;
  readonly actorsByAuthority: ReadonlyMap<string, readonly string[]>;
  readonly partnersByCountry: ReadonlyMap<string, readonly string[]>;
  readonly picker: AuthorityPicker;
}

export interface Parties {
  readonly authorities: readonly string[];
  readonly actors: readonly string[];
  readonly partners: readonly string[];
}

const MOST_PARTIES = 12;

/** The parties of an agreement on its n-th round; `former` = authorities that worked together before. */
export function drawParties(
  agreement: Agreement,
  round: number,
  former: readonly string[],
  bodies: Bodies,
  random: Random,
): Parties {
  const authorities = drawAuthorities(agreement, round, former, bodies, random);
  const isSingle = agreement.span === "single";
  const partners = drawPartners(agreement, round, bodies, random);
  const room = MOST_PARTIES - authorities.length - partners.length;
  const wanted = isSingle ? 0 : howManyActors(agreement, random);
  const around = authorities.flatMap((id) => bodies.actorsByAuthority.get(id) ?? []);
  const actors = shuffle(around, random).slice(0, Math.max(0, Math.min(wanted, room)));
  return { authorities, actors, partners };
}

function drawAuthorities(
  agreement: Agreement,
  round: number,
  former: readonly string[],
  { picker, regionByAuthority }: Bodies,
  random: Random,
): string[] {
  if (agreement.group) {
    const group = picker.group(agreement.group, round);
    if (group.length > 0) return [...group];
  }
  const given = round === 0 ? (agreement.with ?? []).filter((id) => regionByAuthority.has(id)) : [];
  const givenRegions = new Set(given.map((id) => regionByAuthority.get(id)));
  const chosen = new Set(given);
  if (agreement.only && chosen.size > 1) return given;
  if (agreement.span === "single") {
    if (chosen.size === 0) addFrom(agreement.regions, 1, false, chosen, picker);
    return [...chosen];
  }
  const isWide = agreement.span === "interregional";
  if (former.length > 0 && random.chance(0.3)) for (const id of former.slice(0, 3)) chosen.add(id);
  if (isWide) {
    const most = agreement.regions.length > 2 ? 3 : 2;
    for (const region of agreement.regions) {
      const [least, more] = givenRegions.has(region) ? [0, 1] : [1, most];
      addFrom([region], random.whole(least, more), true, chosen, picker);
    }
  } else {
    addFrom(agreement.regions, random.whole(given.length > 0 ? 0 : 1, 3), false, chosen, picker);
  }
  return [...chosen];
}

function addFrom(
  regions: readonly string[],
  count: number,
  isWide: boolean,
  chosen: Set<string>,
  picker: AuthorityPicker,
): void {
  for (const region of regions) {
    for (const id of picker.pick(region, isWide, count, chosen)) chosen.add(id);
  }
}

function howManyActors(agreement: Agreement, random: Random): number {
  if (agreement.span === "local") return random.whole(2, 6);
  return random.chance(0.6) ? random.whole(1, 5) : 0;
}

function drawPartners(
  { span, countries = [], with: given = [] }: Agreement,
  round: number,
  { partnerIds, partnersByCountry }: Bodies,
  random: Random,
): string[] {
  const chosen = new Set(round === 0 ? given.filter((id) => partnerIds.has(id)) : []);
  for (const country of countries) {
    const there = partnersByCountry.get(country) ?? [];
    const isWanted = span === "single" ? chosen.size === 0 : random.chance(0.7);
    for (let more = isWanted ? random.whole(1, 2) : 0; more > 0; more -= 1) {
      const id = pickOne(there, random);
      if (id !== undefined) chosen.add(id);
    }
  }
  return [...chosen];
}
