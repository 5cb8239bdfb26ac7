import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureOn, withPartnerships } from "./measureOn";

describe("every count", () => {
  const measures = [
    "authorities:plan:approved",
    "authorities:any:drafted",
    "partnerships:any:drafted",
    "actors:any:drafted",
    "region-pairs:interregional:drafted",
    "countries:pooled:drafted",
  ];
  const anyPartnership = fc.tuple(
    fc.uniqueArray(fc.constantFrom("benevento", "salerno", "lecce", "brindisi", "unisannio"), {
      maxLength: 4,
    }),
    fc.subarray(["AL", "TN"]),
    fc.constantFrom("proposed", "drafted", "signed", "active"),
  );

  it.each(measures)(
    "of %s is the length of its list, and never falls when evidence is added",
    (measure) => {
      fc.assert(
        fc.property(fc.array(anyPartnership, { maxLength: 5 }), (added) => {
          let before = -1;
          for (let count = 0; count <= added.length; count++) {
            const more = withPartnerships(
              ...added
                .slice(0, count)
                .map(
                  ([bodies, countries, stage], i) => [`x${i}`, bodies, countries, stage] as const,
                ),
            );
            const { value, evidence } = measureOn("2012-06-30", measure, null, more);
            expect(value).toBe(evidence.counted.length);
            expect(new Set(evidence.counted).size).toBe(value);
            expect(value).toBeGreaterThanOrEqual(before);
            before = value ?? Number.NaN;
          }
        }),
        { numRuns: 15 },
      );
    },
  );
});
