import type { Organisation } from "../model/organisation";
import { eachPair } from "./eachPair";
import { kindOf, linkKey } from "./linkKinds";
import type { Link } from "./linksAt";
import type { PartnershipAt } from "./programmeAt";

/** The links that end at a body, as `linksOf` has them; the pairs of the others, which may be very many, are not made. */
export function linksOfBody(partnerships: readonly PartnershipAt[], id: string): readonly Link[] {
  const byOther = new Map<string, Link & { readonly partnerships: PartnershipAt[] }>();
  eachPair(partnerships, (one, other, item) => {
    if (one.id !== id && other.id !== id) return;
    const far = one.id === id ? other.id : one.id;
    const known = byOther.get(far);
    if (known) {
      known.partnerships.push(item);
      return;
    }
    const ends: readonly [Organisation, Organisation] =
      one.id < other.id ? [one, other] : [other, one];
    byOther.set(far, {
      key: linkKey(one.id, other.id),
      ends,
      kind: kindOf(ends),
      partnerships: [item],
    });
  });
  return [...byOther.values()];
}
