import type { Steps } from "../model/inSteps";
import type { DrawnRows } from "../analysis/drawnRows";
import type { Membership } from "../analysis/membersOf";
import { answerByState, type PartnershipState } from "../analysis/partnershipStates";
import { recordColumns } from "../analysis/recordColumns";
import { ACTIVE, looksOf, ONE_MORE, REAL, STARTED } from "./lookOfLinks";
import { findPairs, type PairIndex } from "./pairIndex";
import type { Placement } from "./placement";
import type { PlacedLinks } from "./scene";

/** Who meets whom in the partnerships drawn, by the numbers of bodies and of links. */
export interface Meetings {
  readonly membership: Membership;
  /** 1 for the links that one of the partnerships marked runs on. */
  readonly linksIn: (marked: Uint8Array) => Uint8Array;
  readonly columns: Omit<PlacedLinks, "inScope" | "lit">;
}

/** Each two bodies that a line joins, where both are placed, in the order of `linksAt`. */
export function* findMeetings(
  placement: Pick<Placement, "bodies" | "indexById">,
  drawn: DrawnRows,
): Steps<Meetings> {
  const { membership } = drawn;
  const pairs = yield* findPairs(placement, membership);
  const { numberOf, pairOf, facts } = yield* joinPairs(pairs, drawn);
  const { runs } = pairs;
  return {
    membership,
    linksIn: (marked) => {
      const found = new Uint8Array(facts.length);
      for (let at = 0; at < marked.length; at++) {
        if (marked[at] === 0) continue;
        const row = membership.rowOf[at] ?? 0;
        const end = runs.offsets[row + 1] ?? 0;
        for (let i = runs.offsets[row] ?? 0; i < end; i++) {
          const pair = runs.items[i] ?? 0;
          found[numberOf ? (numberOf[pair] ?? 1) - 1 : pair] = 1;
        }
      }
      return found;
    },
    columns: {
      count: facts.length,
      ...endsOf(pairs, facts.length, pairOf),
      ...(yield* looksOf(facts)),
    },
  };
}

/** The pairs that meet on a day as links, in the order in which they meet first. */
interface Joined {
  /** Of each pair the number of its link and 1 more, 0 without; `null` where they are the first pairs in their order. */
  readonly numberOf: Uint32Array | null;
  /** The pair of each link; `null` likewise. */
  readonly pairOf: Uint32Array | null;
  /** How many partnerships each link has, and what they are between them. */
  readonly facts: Uint32Array;
}

/** Partnerships between two steps. */
const PIECE = 50_000;

function* joinPairs(
  { source, runs }: PairIndex,
  { of, rows, membership }: DrawnRows,
): Steps<Joined> {
  const { rowOf, partnerships } = membership;
  const { illustrative } = recordColumns(partnerships);
  const signs = answerByState(signOf);
  const numberOf = new Uint32Array(source.length);
  const pairOf = new Uint32Array(source.length);
  const facts = new Uint32Array(source.length);
  let count = 0;
  let isSame = true;
  for (let at = 0; at < rowOf.length; at++) {
    if (at % PIECE === PIECE - 1) yield;
    const row = rowOf[at] ?? 0;
    const sign = signs(of.states[rows[at] ?? 0] ?? 0) | (illustrative[row] === 1 ? 0 : REAL);
    const end = runs.offsets[row + 1] ?? 0;
    for (let i = runs.offsets[row] ?? 0; i < end; i++) {
      const pair = runs.items[i] ?? 0;
      let number = numberOf[pair] ?? 0;
      if (number === 0) {
        if (pair !== count) isSame = false;
        pairOf[count++] = pair;
        numberOf[pair] = number = count;
      }
      facts[number - 1] = ((facts[number - 1] ?? 0) + ONE_MORE) | sign;
    }
  }
  const met = facts.slice(0, count);
  return isSame
    ? { numberOf: null, pairOf: null, facts: met }
    : { numberOf, pairOf: pairOf.subarray(0, count), facts: met };
}

function endsOf(
  { source, target, kind }: PairIndex,
  count: number,
  pairOf: Uint32Array | null,
): Pick<PairIndex, "source" | "target" | "kind"> {
  if (pairOf === null) {
    const first = <T extends Uint8Array | Uint32Array>(column: T) => column.subarray(0, count) as T;
    return { source: first(source), target: first(target), kind: first(kind) };
  }
  const ends = {
    source: new Uint32Array(count),
    target: new Uint32Array(count),
    kind: new Uint8Array(count),
  };
  for (let link = 0; link < count; link++) {
    const pair = pairOf[link] ?? 0;
    ends.source[link] = source[pair] ?? 0;
    ends.target[link] = target[pair] ?? 0;
    ends.kind[link] = kind[pair] ?? 0;
  }
  return ends;
}

function signOf({ active, started }: PartnershipState): number {
  return (active ? ACTIVE : 0) | (started ? STARTED : 0);
}
