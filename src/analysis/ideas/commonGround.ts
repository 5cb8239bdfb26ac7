import type { AuthorityNetwork } from "../network/buildNetwork";
import { rowAt } from "../network/rows";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
import { holdersByCountry } from "./holdersByCountry";
import { wholeNetwork } from "./wholeNetwork";

/** A kind of thing that authorities (numbers in the network) may have in common, both ways round. */
export interface Shared {
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** Sorted ids. */
  readonly ofBody: readonly (readonly string[])[];
}

/** What the authorities of the whole programme have in common. */
export interface CommonGround {
  readonly network: AuthorityNetwork;
  /** Whether the authority is in the regions looked at. */
  readonly inScope: readonly boolean[];
  /** Countries with which they have relations on the day. */
  readonly countries: Shared;
  /** Themes of their partnerships in the network. */
  readonly themes: Shared;
}

export function gatherGround(at: ProgrammeAt): CommonGround {
  const { whole, network } = wholeNetwork(at);
  const looked = new Set(at.authorities.map(({ id }) => id));
  return {
    network,
    inScope: network.ids.map((id) => looked.has(id)),
    countries: bothWays(holdersByCountry(whole, network), network),
    themes: bothWays(bodiesByTheme(whole.network, network), network),
  };
}

/** 1/ln(n) of the n that hold it: the rarer, the more it says. Two hold what is shared, so n ≥ 2. */
export function rarityOf({ holders }: Shared, id: string): number {
  return 1 / Math.log(holders.get(id)?.length ?? Infinity);
}

export function sharedOf({ ofBody }: Shared, a: number, b: number): readonly string[] {
  const others = ofBody[b] ?? [];
  return (ofBody[a] ?? []).filter((id) => others.includes(id));
}

function bodiesByTheme(
  items: readonly PartnershipAt[],
  network: AuthorityNetwork,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  items.forEach(({ partnership }, p) => {
    for (const theme of partnership.themes) {
      const bodies = found.get(theme) ?? new Set<number>();
      for (const i of rowAt(network.parties, p)) bodies.add(i);
      found.set(theme, bodies);
    }
  });
  return new Map(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, bodies]) => [id, [...bodies]]),
  );
}

function bothWays(
  holders: ReadonlyMap<string, readonly number[]>,
  network: AuthorityNetwork,
): Shared {
  const ofBody: string[][] = network.ids.map(() => []);
  for (const [id, bodies] of holders) for (const i of bodies) ofBody[i]?.push(id);
  return { holders, ofBody };
}
