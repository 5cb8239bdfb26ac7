import type { Organisation } from "../../model/organisation";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
import { pooling, type CountryPool } from "./pooling";
import { wholeNetwork } from "./wholeNetwork";

/**
 * to-pool = at least 2 regions have relations with it and no interregional partnership names it; joint = one does;
 * one-region = a single region has relations; none = nobody has, or nobody whose region is known.
 */
export const POOL_STATES = ["to-pool", "joint", "one-region", "none"] as const;
export type PoolState = (typeof POOL_STATES)[number];

/** A country and who could work on it together, in the part of the programme looked at. */
export interface CountryIdea {
  readonly country: string;
  /** Of the whole programme: what a filter hides is there all the same. */
  readonly state: PoolState;
  /** Authorities in scope that have relations with it, by region id; sorted. */
  readonly holders: ReadonlyMap<string, readonly Organisation[]>;
  /** How many hold it in the whole programme. */
  readonly holdersInAll: number;
  readonly regionsInAll: readonly string[];
  /** Interregional partnerships that name it, of the whole programme. */
  readonly joint: readonly PartnershipAt[];
  /** Holders of different regions that share no partnership, at least one in scope; found when they are asked for. */
  readonly neverTogether: readonly (readonly [Organisation, Organisation])[];
}

const ideas = new WeakMap<ProgrammeAt, readonly CountryIdea[]>();

/** Those with a holder in scope: first what is to be pooled, most regions first; then by id. Reckoned once. */
export function countryIdeas(at: ProgrammeAt): readonly CountryIdea[] {
  const known = ideas.get(at) ?? ideasOf(at);
  ideas.set(at, known);
  return known;
}

function ideasOf(at: ProgrammeAt): readonly CountryIdea[] {
  const jointByCountry = jointPartnerships(at);
  const pools = pooling(at).filter(
    ({ country }) => at.scope.country === null || country === at.scope.country,
  );
  return pools
    .map((pool) => ideaOf(at, pool, jointByCountry.get(pool.country) ?? []))
    .filter(({ holders }) => at.scope.regions.length === 0 || holders.size > 0)
    .toSorted(
      (a, b) =>
        POOL_STATES.indexOf(a.state) - POOL_STATES.indexOf(b.state) ||
        b.regionsInAll.length - a.regionsInAll.length ||
        b.holdersInAll - a.holdersInAll ||
        (a.country < b.country ? -1 : 1),
    );
}

function ideaOf(at: ProgrammeAt, pool: CountryPool, joint: readonly PartnershipAt[]): CountryIdea {
  const { organisationById } = at.programme;
  const { regions } = at.scope;
  const isInScope = (body: Organisation | undefined) =>
    body !== undefined &&
    (regions.length === 0 || (body.region !== null && regions.includes(body.region)));
  const holders = new Map<string, Organisation[]>();
  for (const id of pool.holders) {
    const body = organisationById.get(id);
    if (body === undefined || body.region === null || !isInScope(body)) continue;
    const known = holders.get(body.region);
    if (known) known.push(body);
    else holders.set(body.region, [body]);
  }
  let pairs: CountryIdea["neverTogether"] | null = null;
  const findPairs = () =>
    pool.neverTogether.flatMap(([a, b]) => {
      const [one, other] = [organisationById.get(a), organisationById.get(b)];
      return one && other && (isInScope(one) || isInScope(other)) ? [[one, other] as const] : [];
    });
  return {
    country: pool.country,
    state: stateOf(pool),
    holders,
    holdersInAll: pool.holders.length,
    regionsInAll: pool.regions,
    joint,
    get neverTogether() {
      return (pairs ??= findPairs());
    },
  };
}

function stateOf({ regions, poolable }: CountryPool): PoolState {
  if (poolable) return "to-pool";
  if (regions.length >= 2) return "joint";
  return regions.length === 1 ? "one-region" : "none";
}

function jointPartnerships(at: ProgrammeAt): ReadonlyMap<string, readonly PartnershipAt[]> {
  const found = new Map<string, PartnershipAt[]>();
  for (const item of wholeNetwork(at).whole.network) {
    if (item.span !== "interregional") continue;
    for (const country of item.partnership.countries) {
      const known = found.get(country);
      if (known) known.push(item);
      else found.set(country, [item]);
    }
  }
  return found;
}
