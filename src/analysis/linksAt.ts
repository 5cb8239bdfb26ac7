import type { Organisation } from "../model/organisation";
import { drawnPartnerships, type PartnershipAt, type ProgrammeAt } from "./programmeAt";

/** interregional and regional join authorities; abroad joins one with a foreign partner, local one with an actor. */
export type LinkKind = "interregional" | "regional" | "abroad" | "local";

/** Two bodies and every partnership in which they meet: one line, however many partnerships. */
export interface Link {
  /** `a~b`, ids sorted. */
  readonly key: string;
  readonly ends: readonly [Organisation, Organisation];
  readonly kind: LinkKind;
  readonly partnerships: readonly PartnershipAt[];
}

export function linkKey(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

const drawn = new WeakMap<ProgrammeAt, readonly Link[]>();

/** The links that are there to be drawn on the day: those of the network and of what is on its way. Found once a reading. */
export function linksAt(at: ProgrammeAt): readonly Link[] {
  const links = drawn.get(at) ?? linksOf(drawnPartnerships(at));
  drawn.set(at, links);
  return links;
}

interface GrowingLink extends Link {
  readonly partnerships: PartnershipAt[];
}

/**
 * The links of some partnerships. Authorities are joined pairwise; an actor or a foreign partner is joined with the
 * authorities it meets there (an actor only with the one it serves, where that one takes part), not with the others
 * of its kind: a partnership of many parties stays readable.
 */
export function linksOf(partnerships: readonly PartnershipAt[]): readonly Link[] {
  const links: GrowingLink[] = [];
  const byEnds = new Map<string, Map<string, GrowingLink>>();
  for (const item of partnerships) {
    eachPair(item, (one, other) => {
      const ends: Pair = one.id < other.id ? [one, other] : [other, one];
      const [{ id: a }, { id: b }] = ends;
      const ofFirst = byEnds.get(a) ?? new Map<string, GrowingLink>();
      const known = ofFirst.get(b);
      if (known) {
        known.partnerships.push(item);
        return;
      }
      const link = { key: linkKey(a, b), ends, kind: kindOf(ends), partnerships: [item] };
      links.push(link);
      byEnds.set(a, ofFirst.set(b, link));
    });
  }
  return links;
}

type Pair = readonly [Organisation, Organisation];

/** Each two bodies of a partnership that a line joins; as often as they are written down. */
export function eachPair(
  { members }: Pick<PartnershipAt, "members">,
  visit: (one: Organisation, other: Organisation) => void,
): void {
  eachPairOfPlaces(members, (i, j) => {
    const [one, other] = [members[i], members[j]];
    if (one && other) visit(one, other);
  });
}

/** The same by their places among the members. */
export function eachPairOfPlaces(
  members: readonly Organisation[],
  visit: (one: number, other: number) => void,
): void {
  const authorities: number[] = [];
  for (let at = 0; at < members.length; at++) {
    if (members[at]?.role === "authority") authorities.push(at);
  }
  for (let i = 0; i < authorities.length; i++) {
    const one = authorities[i] ?? 0;
    for (let j = i + 1; j < authorities.length; j++) visit(one, authorities[j] ?? 0);
  }
  if (authorities.length === members.length) return;
  for (const [at, { role, serves }] of members.entries()) {
    if (role === "authority") continue;
    const served =
      role === "actor" ? authorities.filter((place) => members[place]?.id === serves) : [];
    for (const authority of served.length > 0 ? served : authorities) visit(authority, at);
  }
}

export function kindOf([a, b]: Pair): LinkKind {
  if (a.role === "partner" || b.role === "partner") return "abroad";
  if (a.role === "actor" || b.role === "actor") return "local";
  return a.region === b.region ? "regional" : "interregional";
}
