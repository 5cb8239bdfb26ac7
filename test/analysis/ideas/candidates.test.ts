import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidatesFor, countryHolders, joinersFor } from "../../../src/analysis/ideas/candidates";
import { suggestions } from "../../../src/analysis/ideas/suggestions";
import { programmeOn } from "../../fixtures/programmeOn";

const DAY = "2012-06-30";
const relations = [
  { organisation: "lecce", country: "AL" },
  { organisation: "benevento", country: "AL" },
  { organisation: "salerno", country: "AL" },
  { organisation: "salerno", country: "TN" },
  { organisation: "brindisi", country: "TN" },
];

describe("who could work with a body", () => {
  it("is of another region, shares a country or a theme, and has no partnership with it", () => {
    const at = programmeOn(DAY, { relations });
    expect(candidatesFor(at, "salerno").map(({ body, countries }) => [body.id, countries])).toEqual(
      [
        ["brindisi", ["TN"]],
        ["lecce", ["AL"]],
      ],
    );
    expect(candidatesFor(at, "benevento")).toEqual([]);
    expect(candidatesFor(at, "unisannio")).toEqual([]);
    expect(candidatesFor(at, "nobody")).toEqual([]);
  });

  it("scores a rare country higher, and says what it would add", () => {
    const at = programmeOn(DAY, { relations });
    const [brindisi, lecce] = candidatesFor(at, "salerno");
    expect(brindisi?.score).toBeCloseTo(1 / Math.log(2), 12);
    expect(lecce?.score).toBeCloseTo(1 / Math.log(3), 12);
    expect(brindisi).toMatchObject({ joinsIsolated: true, joinsParts: false });
    expect(countryHolders(at, "AL")).toBe(3);
  });

  it("come by score, then by themes in common, then by id", () => {
    const themesOf = {
      x: ["porti", "turismo"],
      b3: ["porti"],
      b2: ["porti"],
      b4: ["turismo", "porti"],
    };
    const at = programmeOn(DAY, {
      themes: ["porti", "turismo"].map((id) => ({ id, name: id })),
      organisations: [...Object.keys(themesOf), "b1"].map((id) => ({
        id,
        name: id,
        role: "authority",
        region: id === "x" ? "15" : "16",
      })),
      partnerships: Object.entries(themesOf).map(([id, themes]) => ({
        id: `p-${id}`,
        title: id,
        start: "2011-01-01",
        themes,
      })),
      members: Object.keys(themesOf).map((organisation) => ({
        partnership: `p-${organisation}`,
        organisation,
      })),
      partnership_steps: [],
      capacity_steps: [],
      relations: [],
    });
    const order = ["b4", "b2", "b3"];
    expect(candidatesFor(at, "x").map(({ body }) => body.id)).toEqual(order);
    const joiners = joinersFor(at, "p-x");
    expect(joiners.map(({ body }) => body.id)).toEqual(order);
    expect(joiners[0]?.themes).toEqual(["porti", "turismo"]);
  });

  it("are the same pairs, with the same scores, as the suggestions of the report", () => {
    const body = fc.constantFrom("lecce", "benevento", "salerno", "brindisi");
    const relation = fc.record({ organisation: body, country: fc.constantFrom("AL", "TN", "IT") });
    fc.assert(
      fc.property(fc.array(relation, { maxLength: 9 }), (anyRelations) => {
        const at = programmeOn(DAY, { relations: anyRelations });
        const found = new Map(
          at.roster.flatMap(({ id }) =>
            candidatesFor(at, id).map(({ body: other, score }) => [
              [id, other.id].sort().join("~"),
              score,
            ]),
          ),
        );
        const expected = suggestions(at).map(({ pair, score }) => [pair.join("~"), score] as const);
        expect([...found.keys()].sort()).toEqual(expected.map(([pair]) => pair).sort());
        for (const [pair, score] of expected) expect(found.get(pair)).toBeCloseTo(score, 9);
      }),
      { numRuns: 50 },
    );
  });
});

describe("who could join a partnership", () => {
  it("has ground in common with its members, on average over them", () => {
    const at = programmeOn(DAY, { relations });
    const found = joinersFor(at, "adriatico");
    expect(found.map(({ body }) => body.id)).toEqual(["salerno"]);
    const [salerno] = found;
    expect(salerno?.body.id).toBe("salerno");
    expect(salerno?.score).toBeCloseTo(1 / Math.log(3), 12);
    expect(salerno).toMatchObject({ countries: ["AL"], joinsThinRegions: false });
  });

  it("has the themes that any of its members share, each once and in order", () => {
    const themesOf = { x: ["turismo"], y: ["porti"], z: ["turismo"], b: ["turismo", "porti"] };
    const at = programmeOn(DAY, {
      themes: ["porti", "turismo"].map((id) => ({ id, name: id })),
      organisations: Object.keys(themesOf).map((id) => ({
        id,
        name: id,
        role: "authority",
        region: id === "b" ? "16" : "15",
      })),
      partnerships: [
        { id: "comune", title: "Comune", start: "2011-01-01" },
        ...Object.entries(themesOf).map(([id, themes]) => ({
          id: `p-${id}`,
          title: id,
          start: "2011-01-01",
          themes,
        })),
      ],
      members: [
        ...["x", "y", "z"].map((organisation) => ({ partnership: "comune", organisation })),
        ...Object.keys(themesOf).map((organisation) => ({
          partnership: `p-${organisation}`,
          organisation,
        })),
      ],
      partnership_steps: [],
      capacity_steps: [],
      relations: [],
    });
    expect(joinersFor(at, "comune").map(({ body, themes }) => [body.id, themes])).toEqual([
      ["b", ["porti", "turismo"]],
    ]);
  });

  it("is nobody for one that is not in the network", () => {
    expect(joinersFor(programmeOn(DAY, { relations }), "bozza")).toEqual([]);
  });
});
