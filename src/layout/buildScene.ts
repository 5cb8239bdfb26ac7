import { linkKey } from "../analysis/linksAt";
import { drawnPartnerships, type ProgrammeAt } from "../analysis/programmeAt";
import type { Emphasis } from "../model/focus";
import { bundleLinks } from "./bundleLinks";
import { gatherAbroad } from "./gatherAbroad";
import { anyOf } from "./groups";
import { markRadius, markScale, shapeOf } from "./mark";
import type { Placement } from "./placement";
import { linkEnds, type PlacedLinks, type PlacedScene } from "./scene";
import { standingLinks, type StandingLinks } from "./standingLinks";

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
  const { bodies } = placement;
  const standing = standingLinks(placement, whole);
  const { partnerships } = standing;
  const links = placeLinks(placement, standing, at, whole, emphasis);
  const scale = markScale(bodies);
  const present = idsOf([whole.roster, whole.actors, whole.partners]);
  return {
    placement,
    hasEmphasis: emphasis !== null,
    shapes: bodies.map(shapeOf),
    shown: flag(bodies, ({ id }) => present.has(id)),
    inScope: scopeOf(placement, at, whole, partnerships),
    lit: flag(bodies, ({ id }) => emphasis === null || emphasis.organisations.has(id)),
    illustrative: flag(bodies, (body) => body.illustrative),
    radius: Float32Array.from(bodies, (body, i) => markRadius(body, partnerships[i] ?? 0, scale)),
    partnerships,
    links,
    bundles: bundleLinks(placement, links, at, emphasis),
    streams: gatherAbroad(placement, links),
    membersOf: standing.membersOf,
    linksOf: standing.linksOf,
  };
}

type Identified = readonly { readonly id: string }[];

function idsOf(lists: readonly Identified[]): Set<string> {
  const ids = new Set<string>();
  for (const list of lists) for (const { id } of list) ids.add(id);
  return ids;
}

function flag<T>(items: readonly T[], test: (item: T, index: number) => boolean): Uint8Array {
  return Uint8Array.from(items, (item, index) => (test(item, index) ? 1 : 0));
}

/** A chosen region keeps all its bodies; theme, country and span keep those of the partnerships they choose. */
function scopeOf(
  placement: Placement,
  at: ProgrammeAt,
  whole: ProgrammeAt,
  partnerships: Uint16Array,
): Uint8Array {
  const { bodies } = placement;
  const { theme, country, span } = at.scope;
  const members = isWhole(at, whole)
    ? partnerships.map((count) => Math.min(1, count))
    : membersIn(placement, at);
  if (theme !== null || country !== null || span !== null) return Uint8Array.from(members);
  const own = idsOf([at.authorities, at.actors]);
  const isOpen = at.scope.regions.length === 0;
  const partners = isOpen ? idsOf([at.partners]) : null;
  return flag(
    bodies,
    ({ id, role }, body) =>
      (role === "partner" && partners ? partners.has(id) : members[body] === 1) ||
      (role !== "partner" && own.has(id)),
  );
}

function membersIn({ bodies, indexById }: Placement, at: ProgrammeAt): Uint8Array {
  const members = new Uint8Array(bodies.length);
  for (const item of drawnPartnerships(at)) {
    for (const { id } of item.members) {
      const body = indexById.get(id);
      if (body !== undefined) members[body] = 1;
    }
  }
  return members;
}

function placeLinks(
  placement: Placement,
  { drawn, runs, columns }: StandingLinks,
  at: ProgrammeAt,
  whole: ProgrammeAt,
  emphasis: Emphasis | null,
): PlacedLinks {
  const all = new Uint8Array(columns.count).fill(1);
  const within = (ids: ReadonlySet<string>) =>
    anyOf(
      runs,
      flag(drawn, ({ partnership }) => ids.has(partnership.id)),
    );
  const inScope = isWhole(at, whole)
    ? all
    : within(new Set(drawnPartnerships(at).map(({ partnership }) => partnership.id)));
  if (emphasis === null) return { ...columns, inScope, lit: all };
  const { links: keys } = emphasis;
  const named = (_: number, link: number) => {
    const ends = linkEnds({ placement, links: columns }, link);
    return keys?.has(linkKey(...ends)) === true ? 1 : 0;
  };
  const lit = keys ? columns.kind.map(named) : within(emphasis.partnerships);
  return { ...columns, inScope, lit };
}

/** Whether the filters leave nothing out. */
function isWhole(at: ProgrammeAt, whole: ProgrammeAt): boolean {
  return (
    at.network.length === whole.network.length &&
    at.inPreparation.length === whole.inPreparation.length
  );
}
