import type { ChangedRows } from "../analysis/compare/compareDays";
import { membersIn } from "../analysis/compare/openRows";
import { pairMembers } from "../analysis/pairMembers";
import type { ProgrammeAt } from "../analysis/programmeAt";
import type { Steps } from "../model/inSteps";
import { CHANGE_MARKS, type ChangeMarks } from "./markChanges";
import { countMeetings } from "./pairIndex";
import { pairTable } from "./pairTable";
import { eachParty, NOWHERE, placesOf } from "./parties";
import type { Placement } from "./placement";
import { GATHERED_FROM, type PlacedScene } from "./scene";
import { standingLinks, type StandingLinks } from "./standingLinks";

/** What became of things between two days, in a picture of both. */
export interface DayChanges {
  /** Of bodies by whether they are in something open, of links by whether something open joins their ends. */
  readonly marks: ChangeMarks;
  /** The scene with nothing lit but what changed; of very much, only bodies that came in or left; or as it was. */
  readonly light: (scene: PlacedScene) => PlacedScene;
}

/** Open on the earlier day, on the later one. */
const [WAS, IS] = [1, 2];
/** By the sum of these. */
const MARKS = (["none", "lost", "new", "none"] as const).map((kind) => CHANGE_MARKS.indexOf(kind));

/** `joined`: both days together (`joinDays`), whatever the filters, as the scene is built from. */
export function* placeDayChanges(
  placement: Placement,
  joined: ProgrammeAt,
  rows: ChangedRows,
): Steps<DayChanges> {
  const standing = standingLinks(placement, joined);
  const { shown } = standing.marks;
  const openBodies = bodiesOn(placement, [rows.before, rows.after]);
  yield;
  const openLinks = yield* linksOn(placement, standing, rows);
  const marks = {
    bodies: openBodies.map((days, body) => (shown[body] === 1 ? (MARKS[days] ?? 0) : 0)),
    links: openLinks.map((days) => MARKS[days] ?? 0),
  };
  yield;
  return { marks, light: lightOf(placement, standing, rows, marks) };
}

/** Of very many links the picture gathers bodies from afar; so many lit ones would come out again, and hide it. */
const MOST_LIT = 3000;

function lightOf(
  placement: Placement,
  standing: StandingLinks,
  rows: ChangedRows,
  marks: ChangeMarks,
): DayChanges["light"] {
  const { count, source, target } = standing.columns;
  const isMarked = (mark: number) => (mark === 0 ? 0 : 1);
  const members = bodiesOn(placement, [rows.new, rows.lost]).map(isMarked);
  const isTooMany = (bodies: Uint8Array) => count > GATHERED_FROM && sumOf(bodies) > MOST_LIT;
  const isCrowd = isTooMany(members);
  const lit = isCrowd ? marks.bodies.map(isMarked) : members;
  if (isTooMany(lit)) return (scene) => scene;
  const isOfLit = (link: number) => lit[source[link] ?? 0] === 1 || lit[target[link] ?? 0] === 1;
  const litLinks = marks.links.map((mark, link) =>
    mark === 0 || (isCrowd && !isOfLit(link)) ? 0 : 1,
  );
  const litPartnerships = countJoints(standing, rows);
  return (scene) => ({
    ...scene,
    hasEmphasis: true,
    lit,
    links: { ...scene.links, lit: litLinks },
    bundles: scene.bundles.map((bundle, i) => ({
      ...bundle,
      litPartnerships: litPartnerships[i] ?? 0,
    })),
    streams: scene.streams.map((stream) => ({
      ...stream,
      lit: stream.links.some((link) => litLinks[link] === 1),
    })),
  });
}

function sumOf(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

type Two = readonly [ChangedRows["before"], ChangedRows["after"]];

/** Of each body, whether it is in a partnership of the first list (1), of the second (2). */
function bodiesOn(placement: Placement, [first, second]: Two): Uint8Array {
  const found = new Uint8Array(placement.bodies.length);
  const mark = (bit: number) => (_: number, body: number) => {
    found[body] = (found[body] ?? 0) | bit;
  };
  eachParty(placement, membersIn(first), mark(WAS));
  eachParty(placement, membersIn(second), mark(IS));
  return found;
}

/** Meetings between two steps. */
const PIECE = 20_000;

/** Of each link, on which of the days something open joins its ends. */
function* linksOn(
  placement: Placement,
  { columns: { count, source, target } }: StandingLinks,
  { before, after }: ChangedRows,
): Steps<Uint8Array> {
  const days = [membersIn(before), membersIn(after)] as const;
  const most = days.reduce((sum, members) => sum + countMeetings(members), count);
  const pairs = pairTable(most, placement.bodies.length);
  for (let link = 0; link < count; link++) {
    pairs.numberOf(source[link] ?? 0, target[link] ?? 0);
    if (link % PIECE === PIECE - 1) yield;
  }
  const found = new Uint8Array(count);
  for (const [members, bit] of [
    [days[0], WAS],
    [days[1], IS],
  ] as const) {
    const placeOf = placesOf(placement.indexById, members);
    const eachPair = pairMembers(members);
    let met = 0;
    const meet = (a: number, b: number) => {
      met += 1;
      const [one = NOWHERE, other = NOWHERE] = [placeOf[a], placeOf[b]];
      if (one === NOWHERE || other === NOWHERE) return;
      const link = pairs.numberOf(one, other);
      // The picture has no link of a body that is gone on its day.
      if (link < count) found[link] = (found[link] ?? 0) | bit;
    };
    for (const row of members.rowOf) {
      eachPair(row, meet);
      if (met < PIECE) continue;
      met = 0;
      yield;
    }
  }
  return found;
}

/** Of each bundle, how many partnerships came or went. */
function countJoints({ bundles, drawn }: StandingLinks, rows: ChangedRows): Uint32Array {
  const counts = new Uint32Array(bundles.bundles.length);
  const changed = new Uint8Array(rows.before.of.states.length);
  for (const row of rows.new.rows) changed[row] = 1;
  for (const row of rows.lost.rows) changed[row] = 1;
  const { among, listOf } = bundles.joints;
  drawn.rows.forEach((row, at) => {
    if (changed[row] === 0) return;
    for (const bundle of among[listOf(at)] ?? []) counts[bundle] = (counts[bundle] ?? 0) + 1;
  });
  return counts;
}
