import { linksAt, linksOf, type Link } from "../analysis/linksAt";
import type { PartnershipAt, ProgrammeAt } from "../analysis/programmeAt";
import type { Emphasis } from "../model/focus";
import { bundleLinks } from "./bundleLinks";
import { gatherAbroad } from "./gatherAbroad";
import { markRadius, markScale, shapeOf } from "./mark";
import type { Placement } from "./placement";
import {
  LINK_KINDS,
  LINK_STATES,
  type LinkState,
  type PlacedLinks,
  type PlacedScene,
} from "./scene";

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
  const links = placeLinks(placement, at, whole, emphasis);
  const standing = [...whole.network, ...whole.inPreparation];
  const partnerships = countMemberships(placement, standing);
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
    membersOf: new Map(
      standing.map(({ partnership, members }) => [
        partnership.id,
        members.flatMap(({ id }) => placement.indexById.get(id) ?? []),
      ]),
    ),
  };
}

type Identified = readonly { readonly id: string }[];

function idsOf(lists: readonly Identified[]): Set<string> {
  return new Set(lists.flatMap((list) => list.map(({ id }) => id)));
}

function flag<T>(items: readonly T[], test: (item: T) => boolean): Uint8Array {
  return Uint8Array.from(items, (item) => (test(item) ? 1 : 0));
}

/** A chosen region keeps all its bodies; theme, country and span keep those of the partnerships they choose. */
function scopeOf({ bodies }: Placement, at: ProgrammeAt): Uint8Array {
  const { theme, country, span } = at.scope;
  const partnerships = [...at.network, ...at.inPreparation];
  const members = idsOf(partnerships.map((item) => item.members));
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

function countMemberships(placement: Placement, standing: readonly PartnershipAt[]): Uint16Array {
  const counts = new Uint16Array(placement.bodies.length);
  for (const { members } of standing) {
    for (const { id } of members) {
      const index = placement.indexById.get(id);
      if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}

function placeLinks(
  { indexById }: Placement,
  at: ProgrammeAt,
  whole: ProgrammeAt,
  emphasis: Emphasis | null,
): PlacedLinks {
  const links = linksAt(whole).filter(
    ({ ends: [a, b] }) => indexById.has(a.id) && indexById.has(b.id),
  );
  const inScope = new Set(linksOf([...at.network, ...at.inPreparation]).map(({ key }) => key));
  const isLit = ({ key, partnerships }: Link) =>
    emphasis === null ||
    (emphasis.links?.has(key) ??
      partnerships.some(({ partnership }) => emphasis.partnerships.has(partnership.id)));
  return {
    count: links.length,
    ends: links.map(({ ends: [a, b] }) => [a.id, b.id] as const),
    source: Uint32Array.from(links, ({ ends }) => indexById.get(ends[0].id) ?? 0),
    target: Uint32Array.from(links, ({ ends }) => indexById.get(ends[1].id) ?? 0),
    kind: Uint8Array.from(links, ({ kind }) => LINK_KINDS.indexOf(kind)),
    state: Uint8Array.from(links, (link) => LINK_STATES.indexOf(stateOf(link))),
    partnerships: Uint16Array.from(links, ({ partnerships }) => partnerships.length),
    inScope: flag(links, ({ key }) => inScope.has(key)),
    lit: flag(links, isLit),
    illustrative: flag(links, ({ partnerships }) =>
      partnerships.every(({ partnership }) => partnership.illustrative),
    ),
  };
}

/** Of a line with several partnerships: the furthest of theirs. */
export function stateOf({ partnerships }: Link): LinkState {
  if (partnerships.some(({ active }) => active)) return "active";
  return partnerships.some(({ started }) => started) ? "ended" : "preparation";
}
