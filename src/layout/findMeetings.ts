import { eachPairOfPlaces, kindOf } from "../analysis/linksAt";
import type { Steps } from "../analysis/inSteps";
import type { PartnershipAt } from "../analysis/programmeAt";
import type { Groups } from "./groups";
import { pairTable } from "./pairTable";
import type { Placement } from "./placement";
import { LINK_KINDS, LINK_STATES, type LinkState, type PlacedLinks } from "./scene";

/** Who meets whom in the partnerships drawn, by the numbers of bodies and of links. */
export interface Meetings {
  /** Of each partnership, its members that have a place. */
  readonly parties: Groups;
  /** Of each partnership, the links it runs on. */
  readonly runs: Groups;
  readonly columns: Omit<PlacedLinks, "inScope" | "lit">;
}

/** How many meetings there may be at most. */
export function countMeetings(drawn: readonly PartnershipAt[]): number {
  return countSeats(drawn).meetings;
}

interface SeatCounts {
  /** At most. */
  readonly meetings: number;
  readonly seats: number;
}

const counted = new WeakMap<readonly PartnershipAt[], SeatCounts>();

function countSeats(drawn: readonly PartnershipAt[]): SeatCounts {
  const known = counted.get(drawn);
  if (known) return known;
  let [meetings, seats] = [0, 0];
  for (const { members, authorities } of drawn) {
    const { length } = authorities;
    meetings += (length * (length - 1)) / 2 + (members.length - length) * length;
    seats += members.length;
  }
  const counts = { meetings, seats };
  counted.set(drawn, counts);
  return counts;
}

/** Meetings, or links, between two steps. */
const PIECE = 20_000;

/** Each two bodies that a line joins, where both are placed, in the order of `linksAt`. */
export function* findMeetings(
  placement: Placement,
  drawn: readonly PartnershipAt[],
): Steps<Meetings> {
  const book = openBook(placement, drawn);
  let next = PIECE;
  for (const [at, item] of drawn.entries()) {
    const written = book.add(item, at);
    if (written < next) continue;
    next = written + PIECE;
    yield;
  }
  return yield* book.close();
}

const ACTIVE = 1;
const STARTED = 2;
const REAL = 4;
/** The signs take three places; above them it is counted. */
const ONE_MORE = 8;

function openBook({ bodies, indexById }: Placement, drawn: readonly PartnershipAt[]) {
  const { meetings: most, seats } = countSeats(drawn);
  const mostLinks = Math.min(most, (bodies.length * (bodies.length - 1)) / 2);
  const pairs = pairTable(most, bodies.length);
  const source = new Uint32Array(mostLinks);
  const target = new Uint32Array(mostLinks);
  // How many partnerships, and what they are between them: side by side, since both are written at every meeting.
  const facts = new Uint32Array(mostLinks);
  const runs = { offsets: new Uint32Array(drawn.length + 1), items: new Uint32Array(most) };
  const parties = { offsets: new Uint32Array(drawn.length + 1), items: new Uint32Array(seats) };
  let [met, seated, links] = [0, 0, 0];

  // Of the partnership being written.
  let [members, sign]: [PartnershipAt["members"], number] = [[], 0];
  const places: number[] = [];

  function meet(i: number, j: number): void {
    const [one = NOWHERE, other = NOWHERE] = [places[i], places[j]];
    if (one === NOWHERE || other === NOWHERE) return;
    const link = pairs.numberOf(one, other);
    if (link === links) {
      links += 1;
      const isInOrder = (members[i]?.id ?? "") < (members[j]?.id ?? "");
      source[link] = isInOrder ? one : other;
      target[link] = isInOrder ? other : one;
    }
    facts[link] = ((facts[link] ?? 0) + ONE_MORE) | sign;
    runs.items[met++] = link;
  }

  function add(item: PartnershipAt, at: number): number {
    ({ members } = item);
    sign = signOf(item);
    for (let i = 0; i < members.length; i++) {
      const place = indexById.get(members[i]?.id ?? "") ?? NOWHERE;
      places[i] = place;
      if (place !== NOWHERE) parties.items[seated++] = place;
    }
    parties.offsets[at + 1] = seated;
    eachPairOfPlaces(members, meet);
    runs.offsets[at + 1] = met;
    return met;
  }

  function* close(): Steps<Meetings> {
    const ends = { source: source.slice(0, links), target: target.slice(0, links) };
    yield;
    const columns = { count: links, ...ends, ...(yield* looksOf(bodies, ends, facts)) };
    return { parties, runs: { ...runs, items: runs.items.subarray(0, met) }, columns };
  }

  return { add, close };
}

const NOWHERE = -1;

function signOf({ active, started, partnership }: PartnershipAt): number {
  return (active ? ACTIVE : 0) | (started ? STARTED : 0) | (partnership.illustrative ? 0 : REAL);
}

function* looksOf(
  bodies: Placement["bodies"],
  { source, target }: Pick<PlacedLinks, "source" | "target">,
  facts: Uint32Array,
): Steps<Pick<PlacedLinks, "kind" | "state" | "partnerships" | "illustrative">> {
  const { length } = source;
  const kind = new Uint8Array(length);
  const state = new Uint8Array(length);
  const partnerships = new Uint32Array(length);
  const illustrative = new Uint8Array(length);
  const kindBetween = kindsAmong(bodies);
  for (let link = 0; link < length; link++) {
    const sign = facts[link] ?? 0;
    kind[link] = kindBetween(source[link] ?? 0, target[link] ?? 0);
    state[link] = STATE_BY_SIGN[sign & (ACTIVE | STARTED)] ?? 0;
    partnerships[link] = Math.floor(sign / ONE_MORE);
    illustrative[link] = (sign & REAL) === 0 ? 1 : 0;
    if (link % PIECE === PIECE - 1) yield;
  }
  return { kind, state, partnerships, illustrative };
}

const STATE_BY_SIGN = [0, ACTIVE, STARTED, ACTIVE | STARTED].map((sign) =>
  LINK_STATES.indexOf(stateFrom((sign & ACTIVE) !== 0, (sign & STARTED) !== 0)),
);

/** The number of a link's kind; bodies of one role and region are asked about once. */
function kindsAmong(bodies: Placement["bodies"]): (a: number, b: number) => number {
  const names = new Map<string, number>();
  const sortOf = Uint32Array.from(bodies, ({ role, region }) => {
    const name = `${role} ${region ?? ""}`;
    const sort = names.get(name) ?? names.size;
    names.set(name, sort);
    return sort;
  });
  const kinds: number[][] = Array.from(names, () => []);
  return (a, b) => {
    const known = kinds[sortOf[a] ?? 0] ?? [];
    const sort = sortOf[b] ?? 0;
    const [one, other] = [bodies[a], bodies[b]];
    return (known[sort] ??= one && other ? LINK_KINDS.indexOf(kindOf([one, other])) : 0);
  };
}

/** Of a line with several partnerships: the furthest of theirs. */
export function stateFrom(isActive: boolean, isStarted: boolean): LinkState {
  if (isActive) return "active";
  return isStarted ? "ended" : "preparation";
}
