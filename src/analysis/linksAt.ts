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

/** The links that are there to be drawn on the day: those of the network and of what is on its way. */
export function linksAt(at: ProgrammeAt): readonly Link[] {
  return linksOf(drawnPartnerships(at));
}

/**
 * The links of some partnerships. Authorities are joined pairwise; an actor or a foreign partner is joined with the
 * authorities it meets there (an actor only with the one it serves, where that one takes part), not with the others
 * of its kind: a partnership of many parties stays readable.
 */
export function linksOf(partnerships: readonly PartnershipAt[]): readonly Link[] {
  const links = new Map<string, Omit<Link, "partnerships"> & { partnerships: PartnershipAt[] }>();
  for (const item of partnerships) {
    for (const ends of pairsOf(item)) {
      const key = linkKey(ends[0].id, ends[1].id);
      const known = links.get(key);
      if (known) known.partnerships.push(item);
      else links.set(key, { key, ends, kind: kindOf(ends), partnerships: [item] });
    }
  }
  return [...links.values()];
}

type Pair = readonly [Organisation, Organisation];

function pairsOf({ members, authorities }: PartnershipAt): Pair[] {
  const pairs: Pair[] = [];
  authorities.forEach((a, i) => {
    for (const b of authorities.slice(i + 1)) pairs.push(a.id < b.id ? [a, b] : [b, a]);
  });
  for (const body of members) {
    if (body.role === "authority") continue;
    const served = authorities.filter((authority) => authority.id === body.serves);
    const met = body.role === "actor" && served.length > 0 ? served : authorities;
    for (const authority of met) {
      pairs.push(authority.id < body.id ? [authority, body] : [body, authority]);
    }
  }
  return pairs;
}

function kindOf([a, b]: Pair): LinkKind {
  if (a.role === "partner" || b.role === "partner") return "abroad";
  if (a.role === "actor" || b.role === "actor") return "local";
  return a.region === b.region ? "regional" : "interregional";
}
