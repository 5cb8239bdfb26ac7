import type { Organisation } from "../../model/organisation";
import type { PartnershipAt } from "../programmeAt";
import { addTo, packRows, rowAt, transposeRows, type Rows } from "./rows";

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
  /** Newman's weight Σ_p 1/(k_p − 1) of each item of `neighbours`. */
  readonly weights: Float64Array;
  /** Linked pairs of authorities. */
  readonly pairs: number;
}

export const UNKNOWN_REGION = "";

export function buildNetwork(
  authorities: readonly Organisation[],
  partnerships: readonly PartnershipAt[],
): AuthorityNetwork {
  const sorted = [...authorities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexById = new Map(sorted.map(({ id }, i) => [id, i]));
  const parties = packRows(partnerships.map((item) => partiesOf(item, indexById)));
  const agreements = transposeRows(parties, sorted.length);
  const { neighbours, weights } = joinPairs(parties, agreements);
  return {
    ids: sorted.map(({ id }) => id),
    ...labelRegions(sorted),
    partnerships,
    parties,
    agreements,
    neighbours,
    weights,
    pairs: neighbours.items.length / 2,
  };
}

export function degreeOf(network: AuthorityNetwork, authority: number): number {
  return rowAt(network.neighbours, authority).length;
}

function partiesOf(item: PartnershipAt, indexById: ReadonlyMap<string, number>): Int32Array {
  const parties = new Set<number>();
  for (const { id } of item.authorities) {
    const index = indexById.get(id);
    if (index !== undefined) parties.add(index);
  }
  return Int32Array.from(parties).sort();
}

function labelRegions(
  authorities: readonly Organisation[],
): Pick<AuthorityNetwork, "regions" | "regionOf" | "regionSizes"> {
  const labels = authorities.map(({ region }) => region ?? UNKNOWN_REGION);
  const regions = [...new Set(labels)].sort();
  const indexOf = new Map(regions.map((region, g) => [region, g]));
  const regionOf = Int32Array.from(labels, (label) => indexOf.get(label) ?? 0);
  const regionSizes = new Int32Array(regions.length);
  for (const g of regionOf) addTo(regionSizes, g, 1);
  return { regions, regionOf, regionSizes };
}

/** Every pair that shares a partnership, once, with its weight (Newman 2001). */
function joinPairs(
  parties: Rows,
  agreements: Rows,
): Pick<AuthorityNetwork, "neighbours" | "weights"> {
  const weightTo = new Float64Array(agreements.of.length);
  const met: Int32Array[] = [];
  const weights: Float64Array[] = [];
  agreements.of.forEach((partnerships, i) => {
    const found: number[] = [];
    for (const p of partnerships) {
      const others = rowAt(parties, p);
      for (const j of others) {
        if (j === i) continue;
        if (weightTo[j] === 0) found.push(j);
        addTo(weightTo, j, 1 / (others.length - 1));
      }
    }
    const row = Int32Array.from(found).sort();
    met.push(row);
    weights.push(Float64Array.from(row, (j) => weightTo[j] ?? 0));
    for (const j of row) weightTo[j] = 0;
  });
  const packed = new Float64Array(met.reduce((total, row) => total + row.length, 0));
  const neighbours = packRows(met);
  weights.forEach((row, i) => packed.set(row, neighbours.start[i] ?? 0));
  return { neighbours, weights: packed };
}
