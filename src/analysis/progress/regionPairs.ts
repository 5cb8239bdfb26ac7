import { linkKey } from "../linksAt";
import { countOf, type MeasureDefinition } from "./evidence";
import { idsOf, partnershipsReached } from "./partnershipsReached";

/** Pairs of regions joined by at least one such partnership; in a region: the pairs that include it. */
export const regionPairs: MeasureDefinition<"region-pairs"> = {
  kind: "region-pairs",
  measure(at, { span, stage }, region) {
    const items = partnershipsReached(at, span, stage).filter(
      ({ regions }) => regions.length >= 2 && (region === null || regions.includes(region)),
    );
    const pairs = items.flatMap(({ regions }) =>
      regions.flatMap((a, i) => regions.slice(i + 1).map((b) => ({ key: linkKey(a, b), a, b }))),
    );
    const counted = pairs.filter(({ a, b }) => region === null || a === region || b === region);
    return countOf(
      "region-pair",
      counted.map(({ key }) => key),
      {
        organisations: items.flatMap(({ authorities }) => authorities.map(({ id }) => id)),
        partnerships: idsOf(items),
      },
    );
  },
};
