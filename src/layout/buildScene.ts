import { linkKey } from "../analysis/linkKinds";
import { drawnRows, type DrawnRows } from "../analysis/drawnRows";
import type { ProgrammeAt } from "../analysis/programmeAt";
import type { Emphasis } from "../model/focus";
import { countBundles, type DrawnFlags } from "./bundleLinks";
import { eachParty } from "./parties";
import type { Placement } from "./placement";
import { linkEnds, type PlacedLinks, type PlacedScene } from "./scene";
import { markBodies, standingLinks, type StandingLinks } from "./standingLinks";

/**
 * What the picture shows now. `at` is the programme within the filters, `whole` the same day without them: what the
 * filters leave out stays, dimmed, at its place.
 */
export function buildScene(
  placement: Placement,
  at: ProgrammeAt,
  whole: ProgrammeAt,
  emphasis: Emphasis | null,
): PlacedScene {
  const standing = standingLinks(placement, whole);
  const { marks, bundles, streams, membersOf, linksOf } = standing;
  const chosen = drawnRows(at);
  const drawn = flagDrawn(standing, chosen, emphasis);
  const links = placeLinks(placement, standing, drawn, isWhole(chosen, standing.drawn), emphasis);
  return {
    ...marks,
    placement,
    hasEmphasis: emphasis !== null,
    inScope: scopeOf(placement, standing, at, drawn),
    lit: emphasis
      ? flag(placement.bodies, ({ id }) => emphasis.organisations.has(id))
      : new Uint8Array(placement.bodies.length).fill(1),
    links,
    bundles: countBundles(bundles, drawn),
    streams: streams.map((stream) => ({
      ...stream,
      inScope: stream.links.some((link) => links.inScope[link] === 1),
      lit: stream.links.some((link) => links.lit[link] === 1),
    })),
    membersOf,
    linksOf,
  };
}

function flag<T>(items: ArrayLike<T>, test: (item: T, index: number) => boolean): Uint8Array {
  return Uint8Array.from(items, (item, index) => (test(item, index) ? 1 : 0));
}

function flagDrawn(
  { drawn: all }: StandingLinks,
  drawn: DrawnRows,
  emphasis: Emphasis | null,
): DrawnFlags {
  const count = all.rows.length;
  const inScope = isWhole(drawn, all) ? new Uint8Array(count).fill(1) : flagPart(all, drawn);
  const { partnerships, rowOf } = all.membership;
  return {
    started: new Uint8Array(count).fill(1, 0, all.started),
    inScope,
    lit: emphasis && flag(rowOf, (row) => emphasis.partnerships.has(partnerships[row]?.id ?? "")),
  };
}

/** Which of all are in the part. */
function flagPart(all: DrawnRows, part: DrawnRows): Uint8Array {
  if (all.of !== part.of) {
    // Two days in one picture.
    const { partnerships, rowOf } = part.membership;
    const known = new Set(Array.from(rowOf, (row) => partnerships[row]));
    return flag(all.membership.rowOf, (row) => known.has(all.membership.partnerships[row]));
  }
  const isIn = new Uint8Array(all.of.states.length);
  for (const row of part.rows) isIn[row] = 1;
  const flags = new Uint8Array(all.rows.length);
  for (let item = 0; item < flags.length; item++) flags[item] = isIn[all.rows[item] ?? 0] ?? 0;
  return flags;
}

/** A chosen region keeps all its bodies; theme, country and span keep those of the partnerships they choose. */
function scopeOf(
  placement: Placement,
  { membership }: StandingLinks,
  at: ProgrammeAt,
  { inScope }: DrawnFlags,
): Uint8Array {
  const { theme, country, span } = at.scope;
  const { bodies, indexById } = placement;
  const members = new Uint8Array(bodies.length);
  eachParty(placement, membership, (party, body) => {
    if (inScope[party] === 1) members[body] = 1;
  });
  if (theme !== null || country !== null || span !== null) return members;
  const own = markBodies(indexById, [at.authorities, at.actors]);
  const isOpen = at.scope.regions.length === 0;
  const partners = isOpen ? markBodies(indexById, [at.partners]) : null;
  return flag(bodies, ({ role }, body) => {
    if (role === "partner") return (partners ?? members)[body] === 1;
    return members[body] === 1 || own[body] === 1;
  });
}

function placeLinks(
  placement: Placement,
  { columns, linksIn }: StandingLinks,
  drawn: DrawnFlags,
  isAll: boolean,
  emphasis: Emphasis | null,
): PlacedLinks {
  const { count } = columns;
  const all = new Uint8Array(count).fill(1);
  const inScope = isAll ? all : linksIn(drawn.inScope);
  if (emphasis === null || drawn.lit === null) return { ...columns, inScope, lit: all };
  const { links: keys } = emphasis;
  const named = (_: number, link: number) => {
    const ends = linkEnds({ placement, links: columns }, link);
    return keys?.has(linkKey(...ends)) === true ? 1 : 0;
  };
  const lit = keys ? columns.kind.map(named) : linksIn(drawn.lit);
  return { ...columns, inScope, lit };
}

/** Whether the filters leave nothing out. */
function isWhole(drawn: DrawnRows, all: DrawnRows): boolean {
  return drawn.rows.length === all.rows.length;
}
