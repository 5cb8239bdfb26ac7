import { lazily } from "../analysis/lazily";
import { allAtOnce, inTurns, type Steps } from "../model/inSteps";
import { drawnRows, type DrawnRows } from "../analysis/drawnRows";
import type { ProgrammeAt } from "../analysis/programmeAt";
import type { Membership } from "../analysis/membersOf";
import { recordColumns } from "../analysis/recordColumns";
import { findBundles, type FoundBundles } from "./bundleLinks";
import { findMeetings, type Meetings } from "./findMeetings";
import { findStreams, type FoundStream } from "./gatherAbroad";
import { groupNumbers, itemsOf } from "./groups";
import { countMeetings, knownPairs } from "./pairIndex";
import { eachParty, partiesOf } from "./parties";
import { markRadius, markScale, shapeOf } from "./mark";
import type { Placement } from "./placement";
import type { PlacedScene } from "./scene";

type StandingMarks = Pick<
  PlacedScene,
  "shapes" | "shown" | "illustrative" | "evidence" | "radius" | "partnerships"
>;

/** What of a scene follows from the day alone, whatever the filters and the emphasis. */
export interface StandingLinks extends Meetings {
  readonly indexById: Placement["indexById"];
  /** All that is drawn on the day. */
  readonly drawn: DrawnRows;
  readonly marks: StandingMarks;
  readonly bundles: FoundBundles;
  readonly streams: readonly FoundStream[];
  readonly membersOf: PlacedScene["membersOf"];
  readonly linksOf: PlacedScene["linksOf"];
}

const known = new WeakMap<ProgrammeAt, StandingLinks>();

/** The links of a day as columns, in the order of `linksAt`; found once for all scenes of a reading. */
export function standingLinks(placement: Placement, whole: ProgrammeAt): StandingLinks {
  return knownLinks(placement, whole) ?? keep(whole, allAtOnce(findLinks(placement, whole)));
}

function knownLinks({ indexById }: Placement, whole: ProgrammeAt): StandingLinks | null {
  const found = known.get(whole);
  return found?.indexById === indexById ? found : null;
}

function keep(whole: ProgrammeAt, found: StandingLinks): StandingLinks {
  known.set(whole, found);
  return found;
}

/** More links than this are not sorted by their bodies in one go, when somebody first points at one. */
const SORTED_AHEAD = 1_000_000;
/** More meetings than this are not looked for in one go where somebody waits, … */
const MANY_MEETINGS = 400_000;
/** … and more than this are not counted in one go where it is known who meets whom. */
const MANY_KNOWN = 2_000_000;

/** Whether finding the links of a day would keep a page from answering. */
export function hasManyToFind(placement: Placement, whole: ProgrammeAt): boolean {
  if (knownLinks(placement, whole)) return false;
  const { membership } = drawnRows(whole);
  const pairs = knownPairs(placement.indexById, membership);
  return pairs ? pairs.runs.items.length > MANY_KNOWN : countMeetings(membership) > MANY_MEETINGS;
}

/** Finds the links of a day step by step, so that `standingLinks` has them; `pause` lets others work in between. */
export async function findLinksAhead(
  placement: Placement,
  whole: ProgrammeAt,
  pause: () => Promise<void>,
): Promise<void> {
  keep(whole, await inTurns(findLinks(placement, whole), pause));
}

function* findLinks(placement: Placement, whole: ProgrammeAt): Steps<StandingLinks> {
  const { bodies, indexById } = placement;
  const drawn = drawnRows(whole);
  const meetings = yield* findMeetings(placement, drawn);
  const { membership, columns } = meetings;
  const parties = lazily(() => partiesOf(placement, membership));
  const { source, target } = columns;
  const positionOf = lazily(
    () => new Map(Array.from(membership.rowOf, (row, at) => [idOf(membership, row), at])),
  );
  const incident = () => groupNumbers([source, target], bodies.length);
  const found = columns.count > SORTED_AHEAD ? yield* incident() : null;
  const links = lazily(() => found ?? allAtOnce(incident()));
  return {
    ...meetings,
    indexById,
    drawn,
    marks: marksOf(placement, whole, meetings),
    bundles: yield* findBundles(placement, columns, membership),
    streams: yield* findStreams(placement, columns),
    membersOf: (id) => {
      const at = positionOf().get(id);
      return at === undefined ? [] : [...itemsOf(parties(), at)];
    },
    linksOf: (body) => itemsOf(links(), body),
  };
}

/** Of the partnership in a row. */
export function idOf({ partnerships }: Membership, row: number): string {
  return partnerships[row]?.id ?? "";
}

function marksOf(
  placement: Placement,
  whole: ProgrammeAt,
  { membership }: Meetings,
): StandingMarks {
  const { bodies, indexById } = placement;
  const levels = recordColumns(membership.partnerships).evidence;
  const partnerships = new Uint32Array(bodies.length);
  const evidence = new Uint8Array(bodies.length);
  eachParty(placement, membership, (at, body) => {
    partnerships[body] = (partnerships[body] ?? 0) + 1;
    const level = levels[membership.rowOf[at] ?? 0] ?? 0;
    if (level > (evidence[body] ?? 0)) evidence[body] = level;
  });
  const { scale, ...looks } = looksOf(bodies);
  return {
    ...looks,
    partnerships,
    shown: markBodies(indexById, [whole.roster, whole.actors, whole.partners]),
    evidence,
    radius: Float32Array.from(bodies, (body, i) => markRadius(body, partnerships[i] ?? 0, scale)),
  };
}

interface Looks extends Pick<StandingMarks, "shapes" | "illustrative"> {
  readonly scale: ReturnType<typeof markScale>;
}

const looks = new WeakMap<Placement["bodies"], Looks>();

/** What of the marks follows from the bodies alone. */
function looksOf(bodies: Placement["bodies"]): Looks {
  const found = looks.get(bodies) ?? {
    scale: markScale(bodies),
    shapes: bodies.map(shapeOf),
    illustrative: Uint8Array.from(bodies, (body) => (body.illustrative ? 1 : 0)),
  };
  looks.set(bodies, found);
  return found;
}

type BodyList = readonly { readonly id: string }[];

const placesOf = new WeakMap<BodyList, readonly [Placement["indexById"], Uint32Array]>();

/** Where the bodies of a list stand; found once, since most lists stay the same from day to day. */
function placesIn(indexById: Placement["indexById"], list: BodyList): Uint32Array {
  const [where, known] = placesOf.get(list) ?? [];
  if (known && where === indexById) return known;
  const places = list.flatMap(({ id }) => indexById.get(id) ?? []);
  const found = Uint32Array.from(places);
  placesOf.set(list, [indexById, found]);
  return found;
}

/** 1 for the bodies on one of the lists. */
export function markBodies(
  indexById: Placement["indexById"],
  lists: readonly BodyList[],
): Uint8Array {
  const marked = new Uint8Array(indexById.size);
  for (const list of lists) for (const body of placesIn(indexById, list)) marked[body] = 1;
  return marked;
}
