import { countOf, type MeasureDefinition } from "./evidence";
import { countsIn, idsOf, memberIdsOf, partnershipsReached } from "./partnershipsReached";

/** Countries named by at least one such interregional partnership; in a region: by one with an authority of it. */
export const countriesPooled: MeasureDefinition<"countries-pooled"> = {
  kind: "countries-pooled",
  measure(at, { stage }, region) {
    const items = partnershipsReached(at, "interregional", stage).filter(
      (item) => item.partnership.countries.length > 0 && countsIn(item, region),
    );
    const countries = items.flatMap(({ partnership }) => partnership.countries);
    return countOf("country", countries, {
      organisations: memberIdsOf(items),
      partnerships: idsOf(items),
    });
  },
};
