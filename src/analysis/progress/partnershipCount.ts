import { countOf, type MeasureDefinition } from "./evidence";
import { countsIn, idsOf, memberIdsOf, partnershipsReached } from "./partnershipsReached";

/** Partnerships; one between regions counts once in the total and once in each of its regions. */
export const partnershipCount: MeasureDefinition<"partnerships"> = {
  kind: "partnerships",
  measure(at, { span, stage }, region) {
    const items = partnershipsReached(at, span, stage).filter((item) => countsIn(item, region));
    return countOf("partnership", idsOf(items), {
      organisations: memberIdsOf(items),
      partnerships: idsOf(items),
    });
  },
};
