import { chanceOfAll } from "../network/interregionalChance";
import type { PartnershipAt, ProgrammeAt } from "../programmeAt";
import { compareCount, type Comparison } from "./summariseNetwork";

/** Two regions and the partnerships of the network that join them; twice the same region: those that stay inside it. */
export interface RegionMeeting {
  /** Sorted, as in `Focus`. */
  readonly ids: readonly [string, string];
  readonly partnerships: readonly PartnershipAt[];
  /** Not counted, and not held against chance: what is on its way. */
  readonly inPreparation: readonly PartnershipAt[];
  /** The count to be expected by chance; `null` where the choice of records tells nothing about chance. */
  readonly expected: number | null;
  /** Standard deviation of that count. */
  readonly deviation: number | null;
  readonly comparison: Comparison | null;
}

export interface RegionMatrix {
  /** In the programme's order: rows and columns. */
  readonly regions: readonly string[];
  /** Symmetric: the cell of g and h is the cell of h and g. */
  readonly cells: readonly (readonly RegionMeeting[])[];
  /** Region → partnerships with an authority of it, each once: no sum of its row. */
  readonly totals: readonly number[];
  /** Every partnership that stands in a cell, each once. */
  readonly counted: readonly PartnershipAt[];
  /** Those with an authority whose region is not given: it makes no cell. */
  readonly withoutRegion: readonly PartnershipAt[];
}

const matrices = new WeakMap<ProgrammeAt, RegionMatrix>();

/**
 * The partnerships of the network by pair of regions, counted once. One of three regions stands in three cells. Chance:
 * each partnership draws its authorities from the whole roster, whatever the others draw, as in `interregionalExpected`.
 */
export function regionMatrix(at: ProgrammeAt): RegionMatrix {
  const matrix = matrices.get(at) ?? countMeetings(at);
  matrices.set(at, matrix);
  return matrix;
}

function countMeetings(at: ProgrammeAt): RegionMatrix {
  const regions = at.programme.regions.map(({ id }) => id);
  const met = meetings(at.network);
  const coming = meetings(at.inPreparation);
  const chance = chanceOfMeeting(at);
  const known = new Map<string, RegionMeeting>();
  const cellOf = (g: string, h: string): RegionMeeting => {
    const ids: readonly [string, string] = g < h ? [g, h] : [h, g];
    const key = ids.join("~");
    const partnerships = met.get(key) ?? [];
    const cell = known.get(key) ?? {
      ids,
      partnerships,
      inPreparation: coming.get(key) ?? [],
      ...chance(ids, partnerships.length),
    };
    known.set(key, cell);
    return cell;
  };
  return {
    regions,
    cells: regions.map((g) => regions.map((h) => cellOf(g, h))),
    totals: regions.map((id) => at.network.filter((item) => item.regions.includes(id)).length),
    counted: at.network.filter((item) => item.regions.length > 0),
    withoutRegion: at.network.filter(({ authorities }) =>
      authorities.some((a) => a.region === null),
    ),
  };
}

function meetings(items: readonly PartnershipAt[]): ReadonlyMap<string, readonly PartnershipAt[]> {
  const met = new Map<string, PartnershipAt[]>();
  const add = (key: string, item: PartnershipAt) => {
    const known = met.get(key);
    if (known) known.push(item);
    else met.set(key, [item]);
  };
  for (const item of items) {
    const { regions } = item;
    if (regions.length === 1) add(`${regions[0]}~${regions[0]}`, item);
    regions.forEach((g, i) => {
      for (const h of regions.slice(i + 1)) add(`${g}~${h}`, item);
    });
  }
  return met;
}

type Chance = Pick<RegionMeeting, "expected" | "deviation" | "comparison">;

function chanceOfMeeting({
  scope,
  roster,
  network,
}: ProgrammeAt): (ids: readonly [string, string], count: number) => Chance {
  if (scope.regions.length > 0 || scope.span !== null) {
    return () => ({ expected: null, deviation: null, comparison: null });
  }
  const sizes = new Map<number, number>();
  for (const { authorities } of network) {
    const k = authorities.length;
    if (k > 0) sizes.set(k, (sizes.get(k) ?? 0) + 1);
  }
  const bodiesOf = (id: string | null) => roster.filter(({ region }) => region === id).length;
  const roomOf = new Map(
    [...new Set(roster.map(({ region }) => region))].map((id) => [id, bodiesOf(id)]),
  );
  const room = (id: string | null) => roomOf.get(id) ?? 0;
  return ([g, h], count) => {
    let mean = 0;
    let variance = 0;
    for (const [k, times] of sizes) {
      const all = (some: number) => chanceOfAll(some, roster.length, k);
      const without = (some: number) => all(roster.length - some);
      const chance =
        g === h
          ? all(room(g) + room(null)) - all(room(null))
          : 1 - without(room(g)) - without(room(h)) + without(room(g) + room(h));
      mean += times * chance;
      variance += times * chance * (1 - chance);
    }
    return {
      expected: mean,
      deviation: Math.sqrt(variance),
      comparison: compareCount(count, mean, variance),
    };
  };
}
