import { describe, expect, it } from "vitest";
import { pooling } from "../../../src/analysis/ideas/pooling";
import { suggestions } from "../../../src/analysis/ideas/suggestions";
import { changeRecord } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";

const relations = [
  { organisation: "lecce", country: "AL" },
  { organisation: "benevento", country: "AL" },
  { organisation: "salerno", country: "AL", since: "1998" },
  { organisation: "salerno", country: "TN", until: "2012-06-29" },
  { organisation: "brindisi", country: "TN" },
  { organisation: "benevento", country: "TN" },
];

describe("a country to pool", () => {
  it("has its holders of the day, their regions, and the pairs that were never together", () => {
    expect(pooling(programmeOn("2012-06-30", { relations }))).toEqual([
      {
        country: "AL",
        holders: ["benevento", "lecce", "salerno"],
        regions: ["15", "16"],
        poolable: false,
        neverTogether: [["lecce", "salerno"]],
      },
      {
        country: "TN",
        holders: ["benevento", "brindisi"],
        regions: ["15", "16"],
        poolable: true,
        neverTogether: [["benevento", "brindisi"]],
      },
    ]);
  });

  it("is not there to pool while one region holds it", () => {
    const [albania] = pooling(programmeOn("2010-01-01", { relations: relations.slice(1, 3) }));
    expect(albania).toMatchObject({ regions: ["15"], poolable: false, neverTogether: [] });
  });

  it.each([
    { span: "local" },
    { theme: "turismo" },
    { country: "TN" },
    { regions: ["15"] },
  ] as const)("stays the same whatever part of the programme is looked at: %o", (scope) => {
    const whole = pooling(programmeOn("2012-06-30", { relations }));
    const part = { ...scope, ...("regions" in scope && { regions: [...scope.regions] }) };
    expect(pooling(programmeOn("2012-06-30", { relations }, part))).toEqual(whole);
  });
});

describe("suggestions", () => {
  it("join authorities of different regions that share a country and no partnership, the rarest first", () => {
    expect(suggestions(programmeOn("2012-06-30", { relations }))).toEqual([
      {
        pair: ["benevento", "brindisi"],
        score: 1 / Math.log(2),
        countries: ["TN"],
        themes: [],
      },
      { pair: ["lecce", "salerno"], score: 1 / Math.log(3), countries: ["AL"], themes: [] },
    ]);
  });

  it("with only a theme in common come last, with nothing to weigh", () => {
    const at = programmeOn("2012-06-30", {
      relations: [],
      partnerships: changeRecord("partnerships", 2, { themes: ["porti"] }).map((record) => record),
      members: [
        { partnership: "adriatico", organisation: "lecce" },
        { partnership: "sannio", organisation: "benevento" },
      ],
    });
    expect(suggestions(at)).toEqual([
      { pair: ["benevento", "lecce"], score: 0, countries: [], themes: ["porti"] },
    ]);
  });

  it("are at most as many as asked, the best ones", () => {
    const best = suggestions(programmeOn("2012-06-30", { relations }), 1);
    expect(best.map(({ pair }) => pair)).toEqual([["benevento", "brindisi"]]);
  });
});
