import { countsIn, memberIdsOf, regionsCounted } from "./regionsCounted";
import type { Contribution } from "./throughPartnerships";

/** Countries named by at least one such interregional partnership; in a region: by one with an authority of it. */
export const countriesPooled: Contribution<"countries-pooled"> = {
  kind: "countries-pooled",
  counts: "country",
  idsFrom: (item, region) => (countsIn(item, region) ? item.partnership.countries : []),
  by: "basis",
  basisOf: (item) => {
    const { countries } = item.partnership;
    return countries.length === 0 ? "" : [...regionsCounted(item), "", ...countries].join("\n");
  },
  bodiesOf: memberIdsOf,
};
