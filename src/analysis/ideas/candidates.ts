import type { Organisation } from "../../model/organisation";
import { areNeighbours } from "../network/neighbours";
import { rowAt } from "../network/rows";
import type { ProgrammeAt } from "../programmeAt";
import { gatherGround, rarityOf, sharedOf, type CommonGround } from "./commonGround";
import { gainsIn, type Gains } from "./gains";
import { areOfTwoRegions } from "./pooling";

/** Somebody with whom it would be natural to work, why, and what it would add: an idea to weigh. */
export interface Candidate extends Gains {
  readonly body: Organisation;
  /** Σ_c 1/ln(n_c) over the shared countries; for a partnership the mean over its members. */
  readonly score: number;
  readonly countries: readonly string[];
  readonly themes: readonly string[];
}

/**
 * Authorities of other regions that share a country or a theme with this one and no partnership; the highest score
 * first, then the most themes and gains, then by id.
 */
export function candidatesFor(at: ProgrammeAt, id: string): readonly Candidate[] {
  const ground = groundOf(at);
  const { network } = ground;
  const a = network.ids.indexOf(id);
  if (a === -1) return [];
  const gains = gainsIn(at);
  const others = network.ids.flatMap((other, b) => {
    if (!areOfTwoRegions(network, a, b) || areNeighbours(network, a, b)) return [];
    const shared = sharedBetween(ground, a, b);
    return isNothing(shared) ? [] : [{ other, ...shared, ...gains(a, b) }];
  });
  return named(at, others);
}

/** Authorities outside a partnership that share a country or a theme with members of it; in the same order. */
export function joinersFor(at: ProgrammeAt, partnershipId: string): readonly Candidate[] {
  const ground = groundOf(at);
  const { network } = ground;
  const p = network.partnerships.findIndex((item) => item.partnership.id === partnershipId);
  const members = [...rowAt(network.parties, p)];
  if (p === -1 || members.length === 0) return [];
  const gains = gainsIn(at);
  const regions = new Set(members.map((i) => network.regionOf[i]));
  const others = network.ids.flatMap((other, b) => {
    if (members.includes(b)) return [];
    const shared = members.map((a) => sharedBetween(ground, a, b));
    const found = {
      score: shared.reduce((sum, { score }) => sum + score, 0) / members.length,
      countries: [...new Set(shared.flatMap(({ countries }) => countries))].sort(),
      themes: [...new Set(shared.flatMap(({ themes }) => themes))].sort(),
    };
    if (isNothing(found)) return [];
    const each = members.map((a) => gains(a, b));
    return [
      {
        other,
        ...found,
        // A region that is at the table already is joined to the others by it.
        joinsThinRegions:
          !regions.has(network.regionOf[b]) && each.some((gain) => gain.joinsThinRegions),
        joinsIsolated: each.some(({ joinsIsolated }) => joinsIsolated),
        joinsParts: each.every(({ joinsParts }) => joinsParts),
      },
    ];
  });
  return named(at, others);
}

type Shared = Pick<Candidate, "score" | "countries" | "themes">;

const grounds = new WeakMap<ProgrammeAt, CommonGround>();

function groundOf(at: ProgrammeAt): CommonGround {
  const known = grounds.get(at);
  const ground = known ?? gatherGround(at);
  if (!known) grounds.set(at, ground);
  return ground;
}

/** Authorities that have relations with a country, in the whole programme. */
export function countryHolders(at: ProgrammeAt, country: string): number {
  return groundOf(at).countries.holders.get(country)?.length ?? 0;
}

function sharedBetween(ground: CommonGround, a: number, b: number): Shared {
  const countries = sharedOf(ground.countries, a, b);
  return {
    countries,
    themes: sharedOf(ground.themes, a, b),
    score: countries.reduce((sum, country) => sum + rarityOf(ground.countries, country), 0),
  };
}

function isNothing({ countries, themes }: Shared): boolean {
  return countries.length === 0 && themes.length === 0;
}

function named(
  at: ProgrammeAt,
  found: readonly (Shared & Gains & { readonly other: string })[],
): readonly Candidate[] {
  return found
    .flatMap(({ other, ...idea }) => {
      const body = at.programme.organisationById.get(other);
      return body ? [{ body, ...idea }] : [];
    })
    .toSorted(
      (x, y) =>
        rounded(y.score) - rounded(x.score) ||
        y.themes.length - x.themes.length ||
        countGains(y) - countGains(x) ||
        (x.body.id < y.body.id ? -1 : 1),
    );
}

function countGains({ joinsThinRegions, joinsIsolated, joinsParts }: Gains): number {
  return [joinsThinRegions, joinsIsolated, joinsParts].filter(Boolean).length;
}

/** The same countries added in another order are a tie. */
function rounded(score: number): number {
  return Math.round(score * 1e12);
}
