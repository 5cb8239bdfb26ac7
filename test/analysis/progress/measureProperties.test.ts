import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTRIBUTIONS, measureIndicator } from "../../../src/analysis/progress/measureIndicator";
import { isAsked } from "../../../src/analysis/progress/throughMeasure";
import { addRecords } from "../../fixtures/dataSet";
import { indicatorOn, measureOn, withPartnerships } from "./measureOn";

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

  it.each(measures.slice(1))("of %s counts each id of its partnerships once", (measure) => {
    fc.assert(
      fc.property(
        fc.array(anyPartnership, { maxLength: 5 }),
        fc.constantFrom(null, "15", "16"),
        (added, region) => {
          const more = withPartnerships(
            ...added.map(
              ([bodies, countries, stage], i) => [`x${i}`, bodies, countries, stage] as const,
            ),
          );
          const { at, indicator } = indicatorOn("2012-06-30", measure, more);
          const { measure: asked } = indicator;
          if (asked.kind === "observed" || asked.kind === "authorities-capacity") {
            throw new Error(`${measure} does not count through partnerships`);
          }
          const { idsFrom } = CONTRIBUTIONS[asked.kind];
          const plain = at.partnerships
            .filter((item) => isAsked(item, asked))
            .flatMap((item) => idsFrom(item, region, at.scope));
          const { value, evidence } = measureIndicator(at, indicator, region);
          expect(evidence.counted).toEqual([...new Set(plain)].toSorted());
          expect(value).toBe(evidence.counted.length);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("of a capacity never falls when steps that only go up are added, in the whole or in a region", () => {
    const stages = ["started", "drafted", "approved", "in-use"] as const;
    const climb = fc.record({
      organisation: fc.constantFrom("salerno", "lecce", "brindisi"),
      upTo: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(climb, { maxLength: 3, selector: ({ organisation }) => organisation }),
        fc.constantFrom(...stages),
        (climbs, wanted) => {
          const rows = climbs.flatMap(({ organisation, upTo }) =>
            stages.slice(0, upTo + 1).map((stage, i) => ({
              organisation,
              track: "plan",
              stage,
              date: `2011-0${i + 1}-01`,
            })),
          );
          for (const region of [null, "15", "16"]) {
            const values = [0, ...rows.map((_, i) => i + 1)].map((count) => {
              const capacity_steps = addRecords("capacity_steps", ...rows.slice(0, count));
              const measure = `authorities:plan:${wanted}`;
              return measureOn("2012-06-30", measure, region, { capacity_steps }).value ?? -1;
            });
            expect(values).toEqual(values.toSorted((a, b) => a - b));
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each(measures)(
    "of %s is at least that of each region, and no more than all of them",
    (measure) => {
      fc.assert(
        fc.property(fc.array(anyPartnership, { maxLength: 5 }), (added) => {
          const more = withPartnerships(
            ...added.map(
              ([bodies, countries, stage], i) => [`x${i}`, bodies, countries, stage] as const,
            ),
          );
          const idsIn = (region: string | null) =>
            measureOn("2012-06-30", measure, region, more).evidence.counted;
          const [all, ...parts] = [null, "15", "16"].map(idsIn);
          for (const part of parts) expect(all).toEqual(expect.arrayContaining([...part]));
          // What has no party at all is in no region.
          const placed = (all ?? []).filter((id) => !isEmpty(id, added));
          expect([...new Set(parts.flat())].sort()).toEqual(placed);
        }),
        { numRuns: 15 },
      );
    },
  );
});

type Added = readonly (readonly [readonly string[], ...unknown[]])[];

function isEmpty(id: string, added: Added): boolean {
  const index = /^x(\d)$/.exec(id)?.[1];
  return index !== undefined && added[Number(index)]?.[0].length === 0;
}
