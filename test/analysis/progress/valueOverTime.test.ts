import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureIndicator } from "../../../src/analysis/progress/measureIndicator";
import { valueOverTime } from "../../../src/analysis/progress/valueOverTime";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { isoDay } from "../../../src/model/calendarDate";
import { addRecords, buildProgrammeFrom, buildTables } from "../../fixtures/dataSet";
import { dateOf } from "../../fixtures/networksByHand";
import { withIndicator } from "../../fixtures/programmeOn";
import { WHOLE_PROGRAMME, type Scope } from "../../../src/model/scope";
import { indicatorOn } from "./measureOn";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

const on = (text: string) => dateOf(text).first;

const MEASURES = [
  "authorities:plan:approved",
  "authorities:any:drafted",
  "partnerships:interregional:signed",
  "partnerships:international:drafted",
  "actors:any:drafted",
  "region-pairs:interregional:drafted",
  "countries:pooled:drafted",
];

describe("an observed value over time", () => {
  it("goes from day to day, whatever the precision of the dates and their order in the file", () => {
    const { at, indicator } = withIndicator(
      "2012-06-30",
      { measure: "observed", target: 9 },
      [],
      [
        { date: "2012-01-31", value: 4 },
        { date: "2011", value: 3 },
        { date: "2011-06-30", value: 2 },
        { date: "2011-09", value: 1 },
      ],
    );
    const { points } = valueOverTime(at, indicator, null) ?? { points: [] };
    expect(points).toEqual([
      { day: on("2011-06-30"), value: 2 },
      { day: on("2011-09-30"), value: 1 },
      { day: on("2011-12-31"), value: 3 },
      { day: on("2012-01-31"), value: 4 },
    ]);
  });
});

describe("a counted value over time", () => {
  it("changes on the days of its records and holds in between, up to the reading date", () => {
    const capacity_steps = addRecords(
      "capacity_steps",
      { organisation: "lecce", track: "plan", stage: "approved", date: "2011-05-20" },
      { organisation: "lecce", track: "plan", stage: "revoked", date: "2012-01" },
      { organisation: "salerno", track: "plan", stage: "approved", date: "2012-08-01" },
    );
    const { at, indicator } = indicatorOn("2012-06-30", "authorities:plan:approved", {
      capacity_steps,
    });
    expect(valueOverTime(at, indicator, null)).toEqual({
      kind: "counted",
      points: [
        { day: on("2010-05-14"), value: 0 },
        { day: on("2011-05-20"), value: 2 },
        { day: on("2012-01-31"), value: 1 },
      ],
      gaps: [],
      until: on("2012-06-30"),
    });
  });

  it("is, on any day, what is counted on that day: in any scope, region and data", () => {
    const day = fc.integer({ min: on("2010-05-14"), max: on("2012-09-30") });
    const written = day.map(isoDay);
    const body = fc.constantFrom(
      "benevento",
      "salerno",
      "lecce",
      "brindisi",
      "unisannio",
      "durres",
    );
    const anySteps = fc.array(
      fc.record({
        partnership: fc.constantFrom("adriatico", "sannio", "bozza"),
        stage: fc.constantFrom("proposed", "drafted", "signed", "active", "ended", "withdrawn"),
        date: written,
      }),
      { maxLength: 6 },
    );
    const anyMembers = fc.array(
      fc.record({
        partnership: fc.constantFrom("adriatico", "sannio", "bozza"),
        organisation: body,
        from: fc.option(written, { nil: null }),
        to: fc.option(written, { nil: null }),
      }),
      { maxLength: 6 },
    );
    const anyCapacity = fc.array(
      fc.record({
        organisation: fc.constantFrom("benevento", "salerno", "lecce"),
        track: fc.constant("plan"),
        stage: fc.constantFrom("drafted", "approved", "in-use", "revoked"),
        date: written,
      }),
      { maxLength: 5 },
    );
    const anyPresence = fc.record({ joined: fc.option(written), left: fc.option(written) });
    const anyScope: fc.Arbitrary<Scope> = fc.record({
      regions: fc.subarray(["15", "16"]),
      theme: fc.constantFrom(null, "turismo"),
      country: fc.constantFrom(null, "AL"),
      span: fc.constantFrom(null, "interregional", "international"),
      onlyReal: fc.constant(false),
    });
    fc.assert(
      fc.property(
        fc.tuple(anySteps, anyMembers, anyCapacity, anyPresence, anyScope),
        fc.constantFrom(...MEASURES),
        fc.constantFrom(null, "15", "16"),
        fc.uniqueArray(day, { minLength: 1, maxLength: 6 }),
        ([steps, members, capacity, presence, scope], measure, region, days) => {
          const [first, ...others] = buildTables().organisations;
          const programme = buildProgrammeFrom({
            ...buildTables(),
            organisations: [{ ...first, ...presence }, ...others],
            partnership_steps: addRecords("partnership_steps", ...steps),
            members: addRecords("members", ...members),
            capacity_steps: addRecords("capacity_steps", ...capacity),
            indicators: [{ id: "it", result: "R1", name: "Prova", measure }],
          });
          const indicator = programme.indicatorById.get("it");
          if (!indicator) throw new Error(`no such measure: ${measure}`);
          const last = programmeAt(programme, Math.max(...days), scope);
          const { points } = valueOverTime(last, indicator, region);
          for (const sample of days) {
            const counted = measureIndicator(
              programmeAt(programme, sample, scope),
              indicator,
              region,
            );
            const held = points.findLast((point) => point.day <= sample);
            expect(held?.value).toBe(counted.value);
          }
        },
      ),
      FEWER_RUNS,
    );
  });
});

describe("an observed value over time", () => {
  const observations = [
    { date: "2010-12-31", value: 5 },
    { date: "2011-03", value: 6 },
    { date: "2011-03-31", value: 7, recorded: "2011-05-01" },
    { date: "2012-03-31", value: 9 },
    { date: "2012-12-31", value: 12 },
    { date: "2011-06-30", value: 3, region: "15" },
  ];

  const series = (day: string, frequency?: number, region: string | null = null) => {
    const { at, indicator } = withIndicator(day, { frequency_months: frequency }, [], observations);
    return valueOverTime(at, indicator, region);
  };

  it("is its observations, corrected, up to the reading date; a gap stays a gap", () => {
    expect(series("2012-06-30", 3)).toEqual({
      kind: "observed",
      points: [
        { day: on("2010-12-31"), value: 5 },
        { day: on("2011-03-31"), value: 7 },
        { day: on("2012-03-31"), value: 9 },
      ],
      gaps: [{ from: on("2011-03-31"), to: on("2012-03-31") }],
      until: on("2012-06-30"),
    });
  });

  it("ends in a gap where nothing recent is known, in none where no frequency is given", () => {
    expect(series("2012-11-30", 3).gaps.at(-1)).toEqual({
      from: on("2012-03-31"),
      to: on("2012-11-30"),
    });
    expect(series("2012-11-30").gaps).toEqual([]);
  });

  it("is of exactly the region asked, and none before the first", () => {
    expect(series("2012-06-30", 3, "15").points).toEqual([{ day: on("2011-06-30"), value: 3 }]);
    expect(series("2010-06-30", 3)).toMatchObject({ points: [], gaps: [] });
  });
});

it("a scope of the whole programme is no restriction", () => {
  const { at, indicator } = indicatorOn(
    "2012-06-30",
    "partnerships:any:signed",
    {},
    WHOLE_PROGRAMME,
  );
  expect(valueOverTime(at, indicator, null).points.map(({ value }) => value)).toEqual([0, 1, 2]);
});
