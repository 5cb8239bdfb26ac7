import type { Steps } from "../model/inSteps";
import { renumber } from "../analysis/memberRows";
import type { DrawnRows } from "../analysis/drawnRows";
import type { Membership } from "../analysis/membersOf";
import { askRows, type PartnershipState } from "../analysis/partnershipStates";
import { recordColumns } from "../analysis/recordColumns";
import type { Groups } from "./groups";
import { ACTIVE, looksOf, ONE_MORE, REAL, STARTED } from "./lookOfLinks";
import { pairMembers, traitsOf } from "../analysis/pairMembers";
import { pairTable } from "./pairTable";
import type { Placement } from "./placement";
import type { PlacedLinks } from "./scene";

/** Who meets whom in the partnerships drawn, by the numbers of bodies and of links. */
export interface Meetings {
  readonly membership: Membership;
  /** Of each partnership, the links it runs on. */
  readonly runs: Groups;
  readonly columns: Omit<PlacedLinks, "inScope" | "lit">;
}

/** How many meetings there may be at most. */
export function countMeetings({ bodies, start, items, rowOf }: Membership): number {
  const { isAuthority } = traitsOf(bodies);
  let meetings = 0;
  for (const row of rowOf) {
    const [from = 0, to = 0] = [start[row], start[row + 1]];
    let authorities = 0;
    for (let at = from; at < to; at++) authorities += isAuthority[items[at] ?? 0] ?? 0;
    meetings += (authorities * (authorities - 1)) / 2 + (to - from - authorities) * authorities;
  }
  return meetings;
}

/** Meetings between two steps. */
const PIECE = 20_000;

/** Each two bodies that a line joins, where both are placed, in the order of `linksAt`. */
export function* findMeetings(placement: Placement, drawn: DrawnRows): Steps<Meetings> {
  const book = openBook(placement, drawn);
  let next = PIECE;
  for (let at = 0; at < drawn.rows.length; at++) {
    const written = book.add(at);
    if (written < next) continue;
    next = written + PIECE;
    yield;
  }
  return yield* book.close();
}

function openBook({ bodies, indexById }: Placement, drawn: DrawnRows) {
  const { membership } = drawn;
  const { rowOf } = membership;
  const { illustrative } = recordColumns(membership.partnerships);
  const signs = askRows(drawn, signOf);
  const most = countMeetings(membership);
  const mostLinks = Math.min(most, (bodies.length * (bodies.length - 1)) / 2);
  const pairs = pairTable(most, bodies.length);
  const eachPair = pairMembers(membership);
  const placeOf = placesOf(indexById, membership);
  const { ranks } = traitsOf(membership.bodies);
  const source = new Uint32Array(mostLinks);
  const target = new Uint32Array(mostLinks);
  // How many partnerships, and what they are between them: side by side, since both are written at every meeting.
  const facts = new Uint32Array(mostLinks);
  const runs = { offsets: new Uint32Array(drawn.rows.length + 1), items: new Uint32Array(most) };
  let [met, links, sign] = [0, 0, 0];

  function meet(a: number, b: number): void {
    const [one = NOWHERE, other = NOWHERE] = [placeOf[a], placeOf[b]];
    if (one === NOWHERE || other === NOWHERE) return;
    const link = pairs.numberOf(one, other);
    if (link === links) {
      links += 1;
      const isInOrder = (ranks[a] ?? 0) < (ranks[b] ?? 0);
      source[link] = isInOrder ? one : other;
      target[link] = isInOrder ? other : one;
    }
    facts[link] = ((facts[link] ?? 0) + ONE_MORE) | sign;
    runs.items[met++] = link;
  }

  function add(at: number): number {
    const row = rowOf[at] ?? 0;
    sign = (signs[at] ?? 0) | (illustrative[row] === 1 ? 0 : REAL);
    eachPair(row, meet);
    runs.offsets[at + 1] = met;
    return met;
  }

  function* close(): Steps<Meetings> {
    const ends = { source: source.slice(0, links), target: target.slice(0, links) };
    yield;
    const columns = { count: links, ...ends, ...(yield* looksOf(bodies, ends, facts)) };
    return { membership, runs: { ...runs, items: runs.items.subarray(0, met) }, columns };
  }

  return { add, close };
}

const NOWHERE = -1;

function placesOf(indexById: Placement["indexById"], { bodies }: Membership): Int32Array {
  return renumber(bodies, indexById, ({ id }, index) => index.get(id));
}

/** Each member that has a place, partnership after partnership. */
export function eachParty(
  { indexById }: Pick<Placement, "indexById">,
  membership: Membership,
  visit: (at: number, body: number) => void,
): void {
  const { start, items, rowOf } = membership;
  const placeOf = placesOf(indexById, membership);
  for (let at = 0; at < rowOf.length; at++) {
    const row = rowOf[at] ?? 0;
    const end = start[row + 1] ?? 0;
    for (let member = start[row] ?? 0; member < end; member++) {
      const body = placeOf[items[member] ?? 0] ?? NOWHERE;
      if (body !== NOWHERE) visit(at, body);
    }
  }
}

/** Of each partnership, its members that have a place. */
export function partiesOf(placement: Pick<Placement, "indexById">, membership: Membership): Groups {
  const offsets = new Uint32Array(membership.rowOf.length + 1);
  eachParty(placement, membership, (at) => (offsets[at + 1] = (offsets[at + 1] ?? 0) + 1));
  for (let at = 1; at < offsets.length; at++)
    offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
  const items = new Uint32Array(offsets.at(-1) ?? 0);
  let seated = 0;
  eachParty(placement, membership, (_, body) => (items[seated++] = body));
  return { offsets, items };
}

function signOf({ active, started }: PartnershipState): number {
  return (active ? ACTIVE : 0) | (started ? STARTED : 0);
}
