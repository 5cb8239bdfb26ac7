import type { MemberRows } from "../memberRows";
import { listNumbers, numberLists, type ListNumbers, type NumberedLists } from "../numberedLists";
import { companyIn } from "../partnershipAt";
import { countsIn, memberIdsOf, regionsCounted } from "./regionsCounted";
import type { Contribution } from "./throughPartnerships";

/** Countries named by at least one such interregional partnership; in a region: by one with an authority of it. */
export const countriesPooled: Contribution<"countries-pooled"> = {
  kind: "countries-pooled",
  counts: "country",
  idsFrom: (item, region) => (countsIn(item, region) ? item.partnership.countries : []),
  by: "basis",
  basesOf: (members) => {
    const bases = known.get(members) ?? findBases(members);
    known.set(members, bases);
    return bases;
  },
  bodiesOf: memberIdsOf,
};

const known = new WeakMap<MemberRows, NumberedLists["of"]>();
const numbers = new WeakMap<MemberRows["partnerships"], ListNumbers>();

function findBases(members: MemberRows): NumberedLists["of"] {
  const { partnerships } = members;
  const numbering = numbers.get(partnerships) ?? listNumbers();
  numbers.set(partnerships, numbering);
  return numberLists(numbering, partnerships.length, (row) => {
    const countries = partnerships[row]?.countries ?? [];
    return countries.length === 0
      ? []
      : [...regionsCounted(companyIn(members, row)), "", ...countries];
  }).of;
}
