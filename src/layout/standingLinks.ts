import { eachPair, kindOf, type Link } from "../analysis/linksAt";
import { drawnPartnerships, type PartnershipAt, type ProgrammeAt } from "../analysis/programmeAt";
import { anyOf, groupItems, itemsOf, type Groups } from "./groups";
import { pairTable, type Pairs } from "./pairTable";
import type { Placement } from "./placement";
import {
  LINK_KINDS,
  LINK_STATES,
  type LinkState,
  type PlacedLinks,
  type PlacedScene,
} from "./scene";

/** What of a scene follows from the day alone, whatever the filters and the emphasis. */
export interface StandingLinks extends Pick<PlacedScene, "partnerships" | "membersOf" | "linksOf"> {
  readonly indexById: Placement["indexById"];
  /** All that is drawn on the day. */
  readonly drawn: readonly PartnershipAt[];
  /** Of each link, the positions in `drawn` of the partnerships that run on it. */
  readonly runs: Groups;
  readonly columns: Omit<PlacedLinks, "inScope" | "lit">;
}

const known = new WeakMap<ProgrammeAt, StandingLinks>();

/** The links of a day as columns, in the order of `linksAt`; found once for all scenes of a reading. */
export function standingLinks(placement: Placement, whole: ProgrammeAt): StandingLinks {
  const found = known.get(whole);
  if (found?.indexById === placement.indexById) return found;
  const standing = findLinks(placement, drawnPartnerships(whole));
  known.set(whole, standing);
  return standing;
}

function findLinks(placement: Placement, drawn: readonly PartnershipAt[]): StandingLinks {
  const { bodies, indexById } = placement;
  const pairs = findPairs(placement, drawn);
  const { source, target } = pairs;
  const runs = groupItems(pairs.linkOf, pairs.itemOf, source.length);
  const membersOf = lazily(
    () => new Map(drawn.map(({ partnership, members }) => [partnership.id, members])),
  );
  const incident = lazily(() => incidentLinks(source, target, bodies.length));
  return {
    indexById,
    drawn,
    runs,
    columns: columnsOf(placement, drawn, pairs, runs),
    partnerships: countMembers(placement, drawn),
    membersOf: (id) => (membersOf().get(id) ?? []).flatMap((body) => indexById.get(body.id) ?? []),
    linksOf: (body) => itemsOf(incident(), body),
  };
}

/** Each two bodies that a line joins, where both are placed. */
function findPairs({ indexById }: Placement, drawn: readonly PartnershipAt[]): Pairs {
  let most = 0;
  for (const { members, authorities } of drawn) {
    const { length } = authorities;
    most += (length * (length - 1)) / 2 + (members.length - length) * length;
  }
  const pairs = pairTable(most);
  for (const [at, item] of drawn.entries()) {
    eachPair(item, (one, other) => {
      const [first, second] = one.id < other.id ? [one, other] : [other, one];
      const [a, b] = [indexById.get(first.id), indexById.get(second.id)];
      if (a !== undefined && b !== undefined) pairs.add(a, b, at);
    });
  }
  return pairs.finish();
}

function columnsOf(
  { bodies }: Placement,
  drawn: readonly PartnershipAt[],
  { source, target }: Pairs,
  runs: Groups,
): StandingLinks["columns"] {
  const { length: count } = source;
  const flag = (test: (item: PartnershipAt) => boolean) =>
    anyOf(
      runs,
      Uint8Array.from(drawn, (item) => (test(item) ? 1 : 0)),
    );
  const active = flag((item) => item.active);
  const started = flag((item) => item.started);
  const real = flag(({ partnership }) => !partnership.illustrative);
  const kind = new Uint8Array(count);
  const state = new Uint8Array(count);
  const partnerships = new Uint16Array(count);
  for (let link = 0; link < count; link++) {
    const [a, b] = [bodies[source[link] ?? 0], bodies[target[link] ?? 0]];
    if (a && b) kind[link] = LINK_KINDS.indexOf(kindOf([a, b]));
    const reached = stateFrom(active[link] === 1, started[link] === 1);
    state[link] = LINK_STATES.indexOf(reached);
    partnerships[link] = (runs.offsets[link + 1] ?? 0) - (runs.offsets[link] ?? 0);
  }
  const illustrative = real.map((isReal) => 1 - isReal);
  return { count, source, target, kind, state, partnerships, illustrative };
}

/** Of a line with several partnerships: the furthest of theirs. */
export function stateOf({ partnerships }: Link): LinkState {
  return stateFrom(
    partnerships.some(({ active }) => active),
    partnerships.some(({ started }) => started),
  );
}

function stateFrom(isActive: boolean, isStarted: boolean): LinkState {
  if (isActive) return "active";
  return isStarted ? "ended" : "preparation";
}

function countMembers({ indexById, bodies }: Placement, drawn: readonly PartnershipAt[]) {
  const partnerships = new Uint16Array(bodies.length);
  for (const { members } of drawn) {
    for (const { id } of members) {
      const index = indexById.get(id);
      if (index !== undefined) partnerships[index] = (partnerships[index] ?? 0) + 1;
    }
  }
  return partnerships;
}

function incidentLinks(source: Uint32Array, target: Uint32Array, bodies: number): Groups {
  const ends = new Uint32Array(2 * source.length);
  ends.set(source);
  ends.set(target, source.length);
  return groupItems(
    ends,
    ends.map((_, i) => i % source.length),
    bodies,
  );
}

function lazily<T>(find: () => T): () => T {
  let found: T | null = null;
  return () => (found ??= find());
}
