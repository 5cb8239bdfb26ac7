import type { Steps } from "../model/inSteps";
import type { Membership } from "../analysis/membersOf";
import { regionRows } from "../analysis/regionRows";
import { groupNumbers, itemsOf, NO_GROUP } from "./groups";
import type { Placement } from "./placement";
import { LINK_KINDS, type PlacedBundle, type PlacedLinks } from "./scene";

const INTERREGIONAL = LINK_KINDS.indexOf("interregional");

/** The interregional links by pair of regions, and which partnerships join each pair. */
export interface FoundBundles {
  readonly bundles: readonly Pick<PlacedBundle, "regions" | "links">[];
  /** Of each list of regions the bundles that run among them, and of each partnership drawn the number of its list. */
  readonly joints: {
    readonly among: readonly (readonly number[])[];
    readonly listOf: (at: number) => number;
  };
}

/** Links between two steps. */
const PIECE = 200_000;

export function* findBundles(
  { bodies }: Placement,
  { count, kind, source, target }: Pick<PlacedLinks, "count" | "kind" | "source" | "target">,
  membership: Membership,
): Steps<FoundBundles> {
  const pairs = regionPairs(bodies);
  const bundleOf = new Uint32Array(count).fill(NO_GROUP);
  for (let link = 0; link < count; link++) {
    if (kind[link] === INTERREGIONAL) {
      bundleOf[link] = pairs.between(source[link] ?? 0, target[link] ?? 0);
    }
    if (link % PIECE === PIECE - 1) yield;
  }
  const { regions } = pairs;
  const groups = yield* groupNumbers([bundleOf], regions.length);
  return {
    bundles: regions.map((pair, i) => ({ regions: pair, links: itemsOf(groups, i) })),
    joints: jointsOf(membership, pairs.known),
  };
}

interface RankedRegions {
  /** Sorted. */
  readonly names: readonly string[];
  readonly rankByName: ReadonlyMap<string, number>;
  /** Of each body; −1 without a region. */
  readonly rankOf: Int32Array;
}

const ranked = new WeakMap<Placement["bodies"], RankedRegions>();

function rankRegions(bodies: Placement["bodies"]): RankedRegions {
  const regionOf = bodies.map(({ region }) => region);
  const names = [...new Set(regionOf)].filter((region) => region !== null).sort();
  const rankByName = new Map(names.map((name, rank) => [name, rank]));
  const rankOf = Int32Array.from(regionOf, (region) => rankByName.get(region ?? "") ?? -1);
  ranked.set(bodies, { names, rankByName, rankOf });
  return { names, rankByName, rankOf };
}

/** Numbers pairs of regions in the order in which they are met first. */
function regionPairs(bodies: Placement["bodies"]) {
  const { names, rankByName, rankOf } = ranked.get(bodies) ?? rankRegions(bodies);
  const numbers = new Uint32Array(names.length ** 2).fill(NO_GROUP);
  const regions: (readonly [string, string])[] = [];
  return {
    regions,
    between: (a: number, b: number): number => {
      // One name at a time: this runs for every link, and lists would have to be made.
      const one = rankOf[a] ?? -1;
      const other = rankOf[b] ?? -1;
      if (one < 0 || other < 0 || one === other) return NO_GROUP;
      const first = Math.min(one, other);
      const second = Math.max(one, other);
      const at = first * names.length + second;
      if (numbers[at] === NO_GROUP) {
        numbers[at] = regions.push([names[first] ?? "", names[second] ?? ""]) - 1;
      }
      return numbers[at] ?? NO_GROUP;
    },
    known: (a: string, b: string): number =>
      numbers[(rankByName.get(a) ?? 0) * names.length + (rankByName.get(b) ?? 0)] ?? NO_GROUP,
  };
}

function jointsOf(
  membership: Membership,
  numberOf: (a: string, b: string) => number,
): FoundBundles["joints"] {
  const { lists, of } = regionRows(membership);
  return {
    among: lists.map((regions) => bundlesAmong(regions, numberOf)),
    listOf: (at) => of[membership.rowOf[at] ?? 0] ?? 0,
  };
}

/** The regions are sorted, as the two of a pair are. */
function bundlesAmong(regions: readonly string[], numberOf: (a: string, b: string) => number) {
  return regions.flatMap((one, i) =>
    regions
      .slice(i + 1)
      .map((other) => numberOf(one, other))
      .filter((bundle) => bundle !== NO_GROUP),
  );
}

/** Of each partnership drawn: 1 where the filters let it through, … */
export interface DrawnFlags {
  /** … into the network, … */
  readonly started: Uint8Array;
  /** … or at all; */
  readonly inScope: Uint8Array;
  /** 1 where the emphasis names it; `null` without emphasis. */
  readonly lit: Uint8Array | null;
}

/** Gathers the interregional links by pair of regions; the numbers are those of the partnerships within the filters. */
export function countBundles(
  { bundles, joints }: FoundBundles,
  { started, inScope, lit }: DrawnFlags,
): PlacedBundle[] {
  const partnerships = new Uint32Array(bundles.length);
  const inPreparation = new Uint32Array(bundles.length);
  const litPartnerships = new Uint32Array(bundles.length);
  const { among, listOf } = joints;
  for (let at = 0; at < inScope.length; at++) {
    if (inScope[at] === 0) continue;
    const counted = started[at] === 1 ? partnerships : inPreparation;
    for (const bundle of among[listOf(at)] ?? []) {
      counted[bundle] = (counted[bundle] ?? 0) + 1;
      litPartnerships[bundle] = (litPartnerships[bundle] ?? 0) + (lit?.[at] ?? 1);
    }
  }
  return bundles.map((bundle, i) => {
    const [own = 0, prepared = 0] = [partnerships[i], inPreparation[i]];
    return {
      ...bundle,
      partnerships: own,
      inPreparation: prepared,
      inScope: own + prepared > 0,
      litPartnerships: litPartnerships[i] ?? 0,
    };
  });
}
