import { countsIn, memberIdsOf } from "./regionsCounted";
import type { Contribution } from "./throughPartnerships";

/** Partnerships; one between regions counts once in the total and once in each of its regions. */
export const partnershipCount: Contribution<"partnerships"> = {
  kind: "partnerships",
  counts: "partnership",
  idsFrom: (item, region) => (countsIn(item, region) ? [item.partnership.id] : []),
  by: "own",
  isOwn: countsIn,
  bodiesOf: memberIdsOf,
};
