import { linkKey } from "../linkKinds";
import { regionRows } from "../regionRows";
import type { Contribution } from "./throughPartnerships";

/** Pairs of regions joined by at least one such partnership; in a region: the pairs that include it. */
export const regionPairs: Contribution<"region-pairs"> = {
  kind: "region-pairs",
  counts: "region-pair",
  idsFrom: ({ regions }, region) =>
    regions.flatMap((a, i) =>
      regions
        .slice(i + 1)
        .filter((b) => region === null || a === region || b === region)
        .map((b) => linkKey(a, b)),
    ),
  by: "basis",
  basesOf: (members) => regionRows(members).of,
  bodiesOf: ({ authorities }) => authorities.map(({ id }) => id),
};
