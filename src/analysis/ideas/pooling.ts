import { UNKNOWN_REGION } from "../network/authorityNumbers";
import type { AuthorityNetwork } from "../network/buildNetwork";
import { areNeighbours } from "../network/neighbours";
import type { ProgrammeAt } from "../programmeAt";
import { holdersByCountry } from "./holdersByCountry";
import { wholeNetwork } from "./wholeNetwork";

/** A country with which authorities have relations, and what they have made of them together. */
export interface CountryPool {
  readonly country: string;
  /** Authorities with a relation on the day, sorted. */
  readonly holders: readonly string[];
  /** Their regions, sorted. */
  readonly regions: readonly string[];
  /** At least 2 regions hold it and no interregional partnership names it. */
  readonly poolable: boolean;
  /** Holders of different regions that share no partnership of the network; found when they are asked for. */
  readonly neverTogether: readonly (readonly [string, string])[];
}

const pools = new WeakMap<ProgrammeAt, readonly CountryPool[]>();

/** The countries with a holder, sorted; in the whole programme, whatever part of it is looked at. Reckoned once. */
export function pooling(at: ProgrammeAt): readonly CountryPool[] {
  const { whole, network } = wholeNetwork(at);
  const known = pools.get(whole) ?? poolsOf(whole, network);
  pools.set(whole, known);
  return known;
}

function poolsOf(whole: ProgrammeAt, network: AuthorityNetwork): readonly CountryPool[] {
  const named = new Set(
    whole.network
      .filter(({ span }) => span === "interregional")
      .flatMap(({ partnership }) => partnership.countries),
  );
  return [...holdersByCountry(whole, network)].map(([country, holders]) => {
    const regions = new Set(holders.map((i) => network.regions[network.regionOf[i] ?? 0] ?? ""));
    regions.delete(UNKNOWN_REGION);
    let pairs: CountryPool["neverTogether"] | null = null;
    return {
      country,
      holders: holders.map((i) => network.ids[i] ?? ""),
      regions: [...regions].sort(),
      poolable: regions.size >= 2 && !named.has(country),
      // They grow with the square of the holders, and most readers ask of one country.
      get neverTogether() {
        return (pairs ??= strangersAmong(network, holders));
      },
    };
  });
}

function strangersAmong(
  network: AuthorityNetwork,
  holders: readonly number[],
): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  holders.forEach((a, i) => {
    for (let next = i + 1; next < holders.length; next++) {
      const b = holders[next] ?? 0;
      if (!areOfTwoRegions(network, a, b) || areNeighbours(network, a, b)) continue;
      found.push([network.ids[a] ?? "", network.ids[b] ?? ""]);
    }
  });
  return found;
}

/** Both regions known, and not the same. */
export function areOfTwoRegions(
  { regions, regionOf }: AuthorityNetwork,
  a: number,
  b: number,
): boolean {
  const [g, h] = [regionOf[a] ?? 0, regionOf[b] ?? 0];
  return g !== h && regions[g] !== UNKNOWN_REGION && regions[h] !== UNKNOWN_REGION;
}
