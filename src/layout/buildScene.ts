import type { Link } from "../analysis/linksAt";
import { drawnPartnerships, type ProgrammeAt } from "../analysis/programmeAt";
import type { Emphasis } from "../model/focus";
import { bundleLinks } from "./bundleLinks";
import { gatherAbroad } from "./gatherAbroad";
import { markRadius, markScale, shapeOf } from "./mark";
import type { Placement } from "./placement";
import type { PlacedLinks, PlacedScene } from "./scene";
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
  const links = placeLinks(standing, at, whole, emphasis);
  const scale = markScale(bodies);
  const present = idsOf([whole.roster, whole.actors, whole.partners]);
  return {
    placement,
    hasEmphasis: emphasis !== null,
    shapes: bodies.map(shapeOf),
    shown: flag(bodies, ({ id }) => present.has(id)),
    inScope: scopeOf(placement, at),
    lit: flag(bodies, ({ id }) => emphasis === null || emphasis.organisations.has(id)),
    illustrative: flag(bodies, (body) => body.illustrative),
    radius: Float32Array.from(bodies, (body, i) => markRadius(body, partnerships[i] ?? 0, scale)),
    partnerships,
    links,
    bundles: bundleLinks(placement, links, at, emphasis),
    streams: gatherAbroad(placement, links),
    membersOf: standing.membersOf,
  };
}

type Identified = readonly { readonly id: string }[];

function idsOf(lists: readonly Identified[]): Set<string> {
  const ids = new Set<string>();
  for (const list of lists) for (const { id } of list) ids.add(id);
  return ids;
}

function flag<T>(items: readonly T[], test: (item: T) => boolean): Uint8Array {
  return Uint8Array.from(items, (item) => (test(item) ? 1 : 0));
}

/** A chosen region keeps all its bodies; theme, country and span keep those of the partnerships they choose. */
function scopeOf({ bodies }: Placement, at: ProgrammeAt): Uint8Array {
  const { theme, country, span } = at.scope;
  const members = idsOf(drawnPartnerships(at).map((item) => item.members));
  if (theme !== null || country !== null || span !== null) {
    return flag(bodies, ({ id }) => members.has(id));
  }
  const own = idsOf([at.authorities, at.actors]);
  const isOpen = at.scope.regions.length === 0;
  const partners = isOpen ? idsOf([at.partners]) : members;
  return flag(bodies, ({ id, role }) =>
    role === "partner" ? partners.has(id) : own.has(id) || members.has(id),
  );
}

function placeLinks(
  { list, columns }: StandingLinks,
  at: ProgrammeAt,
  whole: ProgrammeAt,
  emphasis: Emphasis | null,
): PlacedLinks {
  const isLit = ({ key, partnerships }: Link) =>
    emphasis === null ||
    (emphasis.links?.has(key) ??
      partnerships.some(({ partnership }) => emphasis.partnerships.has(partnership.id)));
  return { ...columns, inScope: flag(list, scopeTest(at, whole)), lit: flag(list, isLit) };
}

/** Whether one of a line's partnerships passes the filters. */
function scopeTest(at: ProgrammeAt, whole: ProgrammeAt): (link: Link) => boolean {
  const isWhole =
    at.network.length === whole.network.length &&
    at.inPreparation.length === whole.inPreparation.length;
  if (isWhole) return () => true;
  const ids = new Set(drawnPartnerships(at).map(({ partnership }) => partnership.id));
  return ({ partnerships }) => partnerships.some(({ partnership }) => ids.has(partnership.id));
}
