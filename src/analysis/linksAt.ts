import type { Organisation } from "../model/organisation";
import { eachPair } from "./eachPair";
import { kindOf, linkKey, type LinkKind, type Pair } from "./linkKinds";
import { drawnPartnerships, type PartnershipAt, type ProgrammeAt } from "./programmeAt";

/** Two bodies and every partnership in which they meet: one line, however many partnerships. */
export interface Link {
  /** `a~b`, ids sorted. */
  readonly key: string;
  readonly ends: readonly [Organisation, Organisation];
  readonly kind: LinkKind;
  readonly partnerships: readonly PartnershipAt[];
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

/** The links of some partnerships, one for each pair, by the rule of `pairMembers`. */
export function linksOf(partnerships: readonly PartnershipAt[]): readonly Link[] {
  const links: GrowingLink[] = [];
  const byEnds = new Map<string, Map<string, GrowingLink>>();
  eachPair(partnerships, (one, other, item) => {
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
  return links;
}
