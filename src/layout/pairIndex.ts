import type { MemberRows } from "../analysis/memberRows";
import { pairMembers, traitsOf } from "../analysis/pairMembers";
import type { Steps } from "../model/inSteps";
import type { Groups } from "./groups";
import { kindsAmong } from "./lookOfLinks";
import { pairTable } from "./pairTable";
import { NOWHERE, placesOf } from "./parties";
import type { Placement } from "./placement";
import type { PlacedLinks } from "./scene";

/** Each two bodies that a line joins on any day, both placed, in the order of the partnerships in which they meet. */
export interface PairIndex extends Pick<PlacedLinks, "source" | "target" | "kind"> {
  /** Of each partnership, the pairs that meet in it. */
  readonly runs: Groups;
}

type IndexById = Placement["indexById"];

const known = new WeakMap<Uint32Array, readonly [IndexById, PairIndex]>();

/** As long as nobody comes or goes, the same for all days. */
export function knownPairs(indexById: IndexById, members: MemberRows): PairIndex | null {
  const [where, index] = known.get(members.items) ?? [];
  return index && where === indexById ? index : null;
}

/** How many meetings there may be at most. */
export function countMeetings({ bodies, start, items }: MemberRows): number {
  const { isAuthority } = traitsOf(bodies);
  let meetings = 0;
  for (let row = 0; row + 1 < start.length; row++) {
    const [from = 0, to = 0] = [start[row], start[row + 1]];
    let authorities = 0;
    for (let at = from; at < to; at++) authorities += isAuthority[items[at] ?? 0] ?? 0;
    meetings += (authorities * (authorities - 1)) / 2 + (to - from - authorities) * authorities;
  }
  return meetings;
}

/** Meetings between two steps. */
const PIECE = 20_000;

/** Finds who meets whom, once. */
export function* findPairs(
  { bodies, indexById }: Pick<Placement, "bodies" | "indexById">,
  members: MemberRows,
): Steps<PairIndex> {
  const found = knownPairs(indexById, members);
  if (found) return found;
  const most = countMeetings(members);
  const mostPairs = Math.min(most, (bodies.length * (bodies.length - 1)) / 2);
  const pairs = pairTable(most, bodies.length);
  const placeOf = placesOf(indexById, members);
  const { ranks } = traitsOf(members.bodies);
  const source = new Uint32Array(mostPairs);
  const target = new Uint32Array(mostPairs);
  const offsets = new Uint32Array(members.start.length);
  const items = new Uint32Array(most);
  let [met, count] = [0, 0];
  const meet = (a: number, b: number) => {
    const [one = NOWHERE, other = NOWHERE] = [placeOf[a], placeOf[b]];
    if (one === NOWHERE || other === NOWHERE) return;
    const pair = pairs.numberOf(one, other);
    if (pair === count) {
      count += 1;
      const isInOrder = (ranks[a] ?? 0) < (ranks[b] ?? 0);
      source[pair] = isInOrder ? one : other;
      target[pair] = isInOrder ? other : one;
    }
    items[met++] = pair;
  };
  const eachPair = pairMembers(members);
  let next = PIECE;
  for (let row = 0; row + 1 < offsets.length; row++) {
    eachPair(row, meet);
    offsets[row + 1] = met;
    if (met < next) continue;
    next = met + PIECE;
    yield;
  }
  const ends = { source: source.slice(0, count), target: target.slice(0, count) };
  const runs = { offsets, items: items.subarray(0, met) };
  yield;
  const index = { ...ends, kind: yield* kindsOf(bodies, ends), runs };
  known.set(members.items, [indexById, index]);
  return index;
}

function* kindsOf(
  bodies: Placement["bodies"],
  { source, target }: Pick<PlacedLinks, "source" | "target">,
): Steps<Uint8Array> {
  const kind = new Uint8Array(source.length);
  const kindBetween = kindsAmong(bodies);
  for (let pair = 0; pair < kind.length; pair++) {
    kind[pair] = kindBetween(source[pair] ?? 0, target[pair] ?? 0);
    if (pair % PIECE === PIECE - 1) yield;
  }
  return kind;
}
