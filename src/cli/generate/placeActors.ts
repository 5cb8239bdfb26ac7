import { nameOf, round, slug, type Authority } from "./chooseAuthorities";
import type { ActorPattern, RawRecord } from "./material";
import { makeRandom, shuffle, type Random } from "./random";

/** A body that is not an authority, as partnerships pick it. */
export interface Actor {
  readonly id: string;
  readonly serves: string;
  readonly record: RawRecord;
}

/** Local actors around the authorities, in turns until there are enough; few around those that are isolated. */
export function placeActors(
  count: number,
  authorities: readonly Authority[],
  patterns: readonly ActorPattern[],
  seed: number,
): Actor[] {
  const random = makeRandom(seed, "actors");
  const centres = findCentres(authorities);
  const actors: Actor[] = [];
  const names = new Map<string, number>();
  for (let turn = 0; actors.length < count && authorities.length > 0; turn += 1) {
    for (const authority of shuffle(authorities, random)) {
      if (actors.length >= count) break;
      if (authority.part === "isolated" && turn % 3 !== 2) continue;
      if (turn > 0 && random.chance(0.25)) continue;
      const pattern = patternFor(authority, patterns, turn);
      if (!pattern) continue;
      const named = nameActor(pattern, authority.place, names);
      actors.push(recordActor(pattern, named, authority, centres, random));
    }
  }
  return actors;
}

/** Each authority goes through the patterns of its kind from its own starting point, the scarce ones first. */
function patternFor(
  authority: Authority,
  patterns: readonly ActorPattern[],
  turn: number,
): ActorPattern | undefined {
  const fits = patterns.filter((p) => p.of === authority.kind);
  const scarce = fits.filter((p) => p.seats?.includes(authority.seat.istat) ?? false);
  const common = fits.filter((p) => p.seats === undefined);
  const offset = Number(authority.seat.istat) || authority.id.length;
  const rest = common.map((_, index) => common[(index + offset) % common.length] as ActorPattern);
  const all = [...scarce, ...rest];
  return all[turn % Math.max(1, all.length)];
}

function nameActor(
  pattern: ActorPattern,
  place: string,
  names: Map<string, number>,
): { name: string; name_en: string } {
  const named = nameOf(pattern, place);
  const times = (names.get(named.name) ?? 0) + 1;
  names.set(named.name, times);
  if (times === 1) return named;
  return { name: `${named.name} (${times})`, name_en: `${named.name_en} (${times})` };
}

function recordActor(
  pattern: ActorPattern,
  named: { name: string; name_en: string },
  authority: Authority,
  centres: ReadonlyMap<string, readonly [number, number]>,
  random: Random,
): Actor {
  const id = `att-${slug(named.name)}`;
  const [lon, lat] = placeInland(authority, centres.get(authority.seat.region), random);
  const { region, province } = authority.seat;
  const serves = authority.id;
  return {
    id,
    serves,
    record: {
      id,
      ...named,
      role: "actor",
      kind: pattern.kind,
      region,
      province,
      lon,
      lat,
      serves,
      illustrative: true,
    },
  };
}

/** A point near the seat, on the side of the region's middle: seats on the coast keep their actors on land. */
function placeInland(
  { seat, kind }: Authority,
  centre: readonly [number, number] | undefined,
  random: Random,
): [number, number] {
  const [east, north] = centre ?? [seat.lon, seat.lat];
  const inland = Math.atan2(north - seat.lat, east - seat.lon);
  const angle = inland + (random.next() - 0.5) * Math.PI * 0.9;
  const [least, spread] = kind === "provincia" ? [0.05, 0.09] : [0.015, 0.03];
  const reach = least + random.next() * spread;
  return [
    round(seat.lon + reach * Math.cos(angle) * 1.3),
    round(seat.lat + reach * Math.sin(angle)),
  ];
}

function findCentres(authorities: readonly Authority[]): Map<string, [number, number]> {
  const sums = new Map<string, [number, number, number]>();
  for (const { region, lon, lat } of authorities.map(({ seat }) => seat)) {
    const [x, y, n] = sums.get(region) ?? [0, 0, 0];
    sums.set(region, [x + lon, y + lat, n + 1]);
  }
  return new Map([...sums].map(([region, [x, y, n]]) => [region, [x / n, y / n]]));
}
