import { nameOf, slug, type Authority } from "./chooseAuthorities";
import type { ActorPattern, RawRecord, Seat } from "./material";
import { makeSurroundings, type Surroundings } from "./surroundings";
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
  seats: readonly Seat[],
  seed: number,
): Actor[] {
  const random = makeRandom(seed, "actors");
  const surroundings = makeSurroundings(seats);
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
      actors.push(recordActor(pattern, named, authority, surroundings, random));
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
  surroundings: Surroundings,
  random: Random,
): Actor {
  const id = `att-${slug(named.name)}`;
  const isWide = authority.kind === "provincia";
  const [lon, lat] = surroundings.pointNear(authority.seat, isWide ? 0.14 : 0.035, random);
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
