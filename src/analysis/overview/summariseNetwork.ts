import type { Organisation } from "../../model/organisation";
import {
  joinedAuthorities,
  networkAt,
  numberAuthorities,
  type AuthorityNetwork,
} from "../network/buildNetwork";
import { interregionalByChance } from "../network/interregional";
import { membersOf } from "../membersOf";
import { pickByState, pickMarked } from "../partnershipStates";
import { drawnPartnerships, type PartnershipAt, type ProgrammeAt } from "../programmeAt";
import { recordColumns } from "../recordColumns";

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
  /** `null` where regions or a span are chosen: what was chosen by its regions tells nothing about chance. */
  readonly interregionalExpected: number | null;
  readonly comparison: Comparison | null;
  readonly illustrative: IllustrativeRecords;
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

function findSummary(at: ProgrammeAt): NetworkSummary {
  const network = networkAt(at);
  const { indexOf } = numberAuthorities(at.roster);
  const joined = joinedAuthorities(network);
  const isJoined = (body: Organisation) => joined[indexOf.get(body) ?? -1] === 1;
  const interregional = pickByState(at.network, ({ span }) => span === "interregional");
  return {
    authorities: at.authorities,
    collaborating: at.authorities.filter(isJoined),
    isolated: at.authorities.filter((body) => !isJoined(body)),
    started: at.network,
    active: pickByState(at.network, ({ active }) => active),
    inPreparation: at.inPreparation,
    interregional,
    international: pickByState(at.network, ({ international }) => international),
    ...compareWithChance(at, network, interregional.length),
    illustrative: illustrativeOf(at),
  };
}

const madeUp = new WeakMap<ProgrammeAt, IllustrativeRecords>();

/** Found once a reading. */
export function illustrativeOf(at: ProgrammeAt): IllustrativeRecords {
  const known = madeUp.get(at) ?? findIllustrative(at);
  madeUp.set(at, known);
  return known;
}

function findIllustrative(at: ProgrammeAt): IllustrativeRecords {
  const bodiesShown = [...at.authorities, ...at.actors, ...at.partners];
  const partnershipsShown = drawnPartnerships(at);
  const bodies = bodiesShown.filter(({ illustrative }) => illustrative);
  const { partnerships: records, rowOf } = membersOf(partnershipsShown);
  const { illustrative } = recordColumns(records);
  const marks = new Uint8Array(rowOf.length);
  for (let i = 0; i < marks.length; i++) marks[i] = illustrative[rowOf[i] ?? 0] ?? 0;
  const partnerships = pickMarked(partnershipsShown, marks);
  return {
    bodies,
    partnerships,
    shown: bodies.length + partnerships.length,
    total: bodiesShown.length + partnershipsShown.length,
  };
}

const AS_EXPECTED_BELOW = 2;

/** Each partnership draws its authorities at random from the whole roster, whatever the others draw. */
function compareWithChance(
  { scope }: ProgrammeAt,
  network: AuthorityNetwork,
  count: number,
): Pick<NetworkSummary, "interregionalExpected" | "comparison"> {
  if (scope.regions.length > 0 || scope.span !== null) {
    return { interregionalExpected: null, comparison: null };
  }
  const { mean, variance } = interregionalByChance(network);
  return { interregionalExpected: mean, comparison: compareCount(count, mean, variance) };
}

/** A count beside its mean by chance; `null` where chance leaves it no choice. */
export function compareCount(count: number, mean: number, variance: number): Comparison | null {
  if (variance === 0) return null;
  const z = (count - mean) / Math.sqrt(variance);
  return Math.abs(z) < AS_EXPECTED_BELOW ? "as" : z > 0 ? "more" : "less";
}
