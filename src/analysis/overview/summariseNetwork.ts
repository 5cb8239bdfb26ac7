import type { Organisation } from "../../model/organisation";
import { lazily, withLazy } from "../lazily";
import { numberAuthorities } from "../network/authorityNumbers";
import { collaborationsOn } from "../network/collaborations";
import { interregionalBySizes } from "../network/interregionalChance";
import { isInRegions } from "../partnershipAt";
import {
  isInNetwork,
  isInPreparation,
  pickByState,
  type PartnershipState,
} from "../partnershipStates";
import { drawnPartnerships, type PartnershipAt, type ProgrammeAt } from "../programmeAt";
import { countByState } from "../stateTally";

/** More, as many, or less than chance would give; |z| < 2 is "as expected". */
export type Comparison = "more" | "as" | "less";

/** The figures of the computed sentence. Every count on the page is the length of one of these lists. */
export interface NetworkSummary {
  /** Those in scope. */
  readonly authorities: readonly Organisation[];
  /** Of these, those that share a partnership of the network with another authority … */
  readonly collaborating: readonly Organisation[];
  /** … and the others, who may still have one with actors or partners abroad. */
  readonly isolated: readonly Organisation[];
  /** The network: started by the day and not withdrawn. */
  readonly started: readonly PartnershipAt[];
  readonly active: readonly PartnershipAt[];
  readonly inPreparation: readonly PartnershipAt[];
  /** Of the network, those with authorities of at least 2 regions. */
  readonly interregional: readonly PartnershipAt[];
  /** Of the network, those with a member outside Italy. */
  readonly international: readonly PartnershipAt[];
  /** The lengths of the lists, which are themselves only found when they are asked for. */
  readonly counts: NetworkCounts;
  /** `null` where regions or a span are chosen: what was chosen by its regions tells nothing about chance. */
  readonly interregionalExpected: number | null;
  readonly comparison: Comparison | null;
  readonly illustrative: IllustrativeRecords;
}

export interface NetworkCounts {
  readonly authorities: number;
  readonly collaborating: number;
  readonly started: number;
  readonly inPreparation: number;
  readonly interregional: number;
}

/** What is made up for demonstration among the bodies and partnerships shown. */
export interface IllustrativeRecords {
  readonly bodies: readonly Organisation[];
  readonly partnerships: readonly PartnershipAt[];
  /** The length of both lists together, … */
  readonly shown: number;
  /** … out of so many bodies and partnerships shown. */
  readonly total: number;
}

const summaries = new WeakMap<ProgrammeAt, NetworkSummary>();

/** Found once a reading. */
export function summariseNetwork(at: ProgrammeAt): NetworkSummary {
  const summary = summaries.get(at) ?? findSummary(at);
  summaries.set(at, summary);
  return summary;
}

type Test = (state: PartnershipState) => boolean;

const isInterregional: Test = (state) => isInNetwork(state) && state.span === "interregional";

function findSummary(at: ProgrammeAt): NetworkSummary {
  const { authorities } = at;
  const counts = {
    authorities: authorities.length,
    collaborating: countJoined(at),
    started: countByState(at, isInNetwork),
    inPreparation: countByState(at, isInPreparation),
    interregional: countByState(at, isInterregional),
  };
  const joined = lazily(() => new Set(joinedBodies(at)));
  const inNetwork = (test: Test) => () => pickByState(at.network, test);
  return withLazy(
    {
      authorities,
      counts,
      ...compareWithChance(at, counts.interregional),
      illustrative: illustrativeOf(at),
    },
    {
      collaborating: () => authorities.filter((body) => joined().has(body)),
      isolated: () => authorities.filter((body) => !joined().has(body)),
      started: () => at.network,
      active: inNetwork(({ active }) => active),
      inPreparation: () => at.inPreparation,
      interregional: inNetwork(isInterregional),
      international: inNetwork(({ international }) => international),
    },
  );
}

function countJoined(at: ProgrammeAt): number {
  return at.scope.regions.length === 0
    ? collaborationsOn(at).collaborating
    : joinedBodies(at).length;
}

/** The authorities in scope that share a partnership of the network with another one. */
function joinedBodies(at: ProgrammeAt): readonly Organisation[] {
  const { bodies, joined } = collaborationsOn(at);
  return bodies.filter((body, n) => (joined[n] ?? 0) > 0 && isInRegions(body, at.scope));
}

const madeUp = new WeakMap<ProgrammeAt, IllustrativeRecords>();

/** Found once a reading. */
export function illustrativeOf(at: ProgrammeAt): IllustrativeRecords {
  const known = madeUp.get(at) ?? findIllustrative(at);
  madeUp.set(at, known);
  return known;
}

const isDrawn: Test = (state) => isInNetwork(state) || isInPreparation(state);

function findIllustrative(at: ProgrammeAt): IllustrativeRecords {
  const lists = [at.authorities, at.actors, at.partners];
  const lengthOf = (some: readonly (readonly unknown[])[]) =>
    some.reduce((sum, { length }) => sum + length, 0);
  return withLazy(
    {
      shown: lengthOf(lists.map(illustrativeIn)) + countByState(at, isDrawn, "illustrative"),
      total: lengthOf(lists) + countByState(at, isDrawn),
    },
    {
      bodies: () => lists.flatMap(illustrativeIn),
      partnerships: () =>
        drawnPartnerships(at).filter(({ partnership }) => partnership.illustrative),
    },
  );
}

const madeUpIn = new WeakMap<readonly Organisation[], readonly Organisation[]>();

/** Found once: most lists of bodies stay the same from day to day. */
function illustrativeIn(bodies: readonly Organisation[]): readonly Organisation[] {
  const known = madeUpIn.get(bodies) ?? bodies.filter(({ illustrative }) => illustrative);
  madeUpIn.set(bodies, known);
  return known;
}

const AS_EXPECTED_BELOW = 2;

/** Each partnership draws its authorities at random from the whole roster, whatever the others draw. */
function compareWithChance(
  at: ProgrammeAt,
  count: number,
): Pick<NetworkSummary, "interregionalExpected" | "comparison"> {
  const { scope, roster } = at;
  if (scope.regions.length > 0 || scope.span !== null) {
    return { interregionalExpected: null, comparison: null };
  }
  const { sizes } = collaborationsOn(at);
  const { mean, variance } = interregionalBySizes(numberAuthorities(roster), sizes);
  return { interregionalExpected: mean, comparison: compareCount(count, mean, variance) };
}

/** A count beside its mean by chance; `null` where chance leaves it no choice. */
export function compareCount(count: number, mean: number, variance: number): Comparison | null {
  if (variance === 0) return null;
  const z = (count - mean) / Math.sqrt(variance);
  return Math.abs(z) < AS_EXPECTED_BELOW ? "as" : z > 0 ? "more" : "less";
}
