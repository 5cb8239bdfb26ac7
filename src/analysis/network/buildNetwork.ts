import type { Organisation } from "../../model/organisation";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
import { allAtOnce, inTurns, type Steps } from "../inSteps";
import { joinPairs } from "./joinPairs";
import { addTo, rowAt, transposeRows, viewRows, type Rows } from "./rows";

/**
 * The authorities and the partnerships that join them. Authorities are numbered in the order of their ids, so that
 * rising numbers are sorted ids. Those without a region form a group of their own, named `UNKNOWN_REGION`: it is a
 * label like the others wherever labels are compared or dealt at random, but nobody reaches it as a region and it
 * makes no partnership interregional.
 */
export interface AuthorityNetwork {
  /** Sorted; isolated authorities included. */
  readonly ids: readonly string[];
  /** Regions that have an authority, sorted. */
  readonly regions: readonly string[];
  /** Authority → index in `regions`. */
  readonly regionOf: Int32Array;
  /** Authorities of each region. */
  readonly regionSizes: Int32Array;
  readonly partnerships: readonly PartnershipAt[];
  /** Partnership → its authorities, each once. */
  readonly parties: Rows;
  /** Authority → its partnerships. */
  readonly agreements: Rows;
  /** Authority → the authorities it shares a partnership with. */
  readonly neighbours: Rows;
  /** Linked pairs of authorities. */
  readonly pairs: number;
}

export const UNKNOWN_REGION = "";

export function buildNetwork(
  authorities: readonly Organisation[],
  partnerships: readonly PartnershipAt[],
): AuthorityNetwork {
  return allAtOnce(assemble(authorities, partnerships));
}

/** Partnerships between two steps. */
const PIECE = 200;

function* assemble(
  authorities: readonly Organisation[],
  partnerships: readonly PartnershipAt[],
): Steps<AuthorityNetwork> {
  const sorted = [...authorities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(sorted.map((body, i) => [body, i]));
  const parties = openParties(indexOf, partnerships);
  for (const [p, item] of partnerships.entries()) {
    parties.add(item.authorities, p);
    if (p % PIECE === PIECE - 1) yield;
  }
  return yield* joinUp(
    sorted.map(({ id }) => id),
    sorted.map(({ region }) => region ?? UNKNOWN_REGION),
    partnerships,
    parties.close(),
  );
}

function* joinUp(
  ids: readonly string[],
  labels: readonly string[],
  partnerships: readonly PartnershipAt[],
  parties: Rows,
): Steps<AuthorityNetwork> {
  const agreements = transposeRows(parties, ids.length);
  const neighbours = yield* joinPairs(parties, agreements);
  const pairs = neighbours.items.length / 2;
  return { ids, ...labelRegions(labels), partnerships, parties, agreements, neighbours, pairs };
}

/** What can be sent to another thread, and suffices for the scores of authorities. */
export interface NetworkSkeleton {
  readonly labels: readonly string[];
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export function skeletonOf({ regions, regionOf, parties }: AuthorityNetwork): NetworkSkeleton {
  const labels = Array.from(regionOf, (g) => regions[g] ?? UNKNOWN_REGION);
  return { labels, start: parties.start, items: parties.items };
}

/** The same links between authorities without names, and partnerships of which only the parties are known. */
export function networkFrom({ labels, start, items }: NetworkSkeleton): AuthorityNetwork {
  const names = labels.map((_, i) => `${i}`);
  return allAtOnce(joinUp(names, labels, [], viewRows(start, items)));
}

const networks = new WeakMap<ProgrammeAt, AuthorityNetwork>();

/** The network of a reading, built once: every measure of the page and of the report starts from this one. */
export function networkAt(at: ProgrammeAt): AuthorityNetwork {
  const known = networks.get(at);
  const network = known ?? buildNetwork(at.roster, at.network);
  if (!known) networks.set(at, network);
  return network;
}

export function hasNetwork(at: ProgrammeAt): boolean {
  return networks.has(at);
}

/** Builds the network of a reading step by step, so that `networkAt` finds it; `pause` lets others work in between. */
export async function joinAhead(at: ProgrammeAt, pause: () => Promise<void>): Promise<void> {
  if (networks.has(at)) return;
  networks.set(at, await inTurns(assemble(at.roster, at.network), pause));
}

export function degreeOf(network: AuthorityNetwork, authority: number): number {
  return rowAt(network.neighbours, authority).length;
}

/** Whether two authorities share a partnership. */
export function areNeighbours({ neighbours }: AuthorityNetwork, a: number, b: number): boolean {
  const { start, items } = neighbours;
  let from = start[a] ?? 0;
  let to = start[a + 1] ?? 0;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((items[middle] ?? 0) < b) from = middle + 1;
    else to = middle;
  }
  return from < (start[a + 1] ?? 0) && items[from] === b;
}

/** The authorities of each partnership, in rising order, written one row after another. */
function openParties(
  indexOf: ReadonlyMap<Organisation, number>,
  partnerships: readonly PartnershipAt[],
) {
  const start = new Int32Array(partnerships.length + 1);
  const items = new Int32Array(
    partnerships.reduce((sum, { authorities }) => sum + authorities.length, 0),
  );
  let end = 0;
  return {
    add: (authorities: readonly Organisation[], p: number): void => {
      const from = end;
      let isRising = true;
      for (const body of authorities) {
        const index = indexOf.get(body);
        if (index === undefined) continue;
        isRising &&= end === from || (items[end - 1] ?? 0) <= index;
        items[end++] = index;
      }
      if (!isRising) items.subarray(from, end).sort();
      start[p + 1] = end;
    },
    close: (): Rows => viewRows(start, items.subarray(0, end)),
  };
}

function labelRegions(
  labels: readonly string[],
): Pick<AuthorityNetwork, "regions" | "regionOf" | "regionSizes"> {
  const regions = [...new Set(labels)].sort();
  const indexOf = new Map(regions.map((region, g) => [region, g]));
  const regionOf = Int32Array.from(labels, (label) => indexOf.get(label) ?? 0);
  const regionSizes = new Int32Array(regions.length);
  for (const g of regionOf) addTo(regionSizes, g, 1);
  return { regions, regionOf, regionSizes };
}
