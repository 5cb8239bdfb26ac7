import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldPlace, readBodyName } from "../../../src/data/mapping/foldBody";
import { RUNS } from "../../fixtures/propertyRuns";
import { committedRoster } from "./looseTables";

describe("the folded name of a body", () => {
  it.each([
    ["Reggio di Calabria", "Reggio Calabria"],
    ["Sant'Angelo a Cupolo", "SANT’ANGELO A CUPOLO"],
    ["S. Giorgio del Sannio", "San Giorgio del Sannio"],
    ["S.to Stefano di Camastra", "Santo Stefano di Camastra"],
    ["Nardo'", "Nardò"],
    ["Calatafimi Segesta", "Calatafimi-Segesta"],
    ["Barletta Andria Trani", "Barletta-Andria-Trani"],
    ["Cava dei Tirreni", "Cava de' Tirreni"],
    ["Nardo\u0300", "Nard\u00F2"],
  ])("%s is %s", (one, other) => {
    expect(foldPlace(one)).toBe(foldPlace(other));
  });

  it("keeps apart every two bodies of one kind in the roster", () => {
    const { byCore } = committedRoster();
    const shared = [...byCore.values()].filter(
      (bodies) => new Set(bodies.map(({ kind }) => kind)).size < bodies.length,
    );
    expect(shared).toEqual([]);
  });

  it("is not empty where the name holds a letter or a digit, and folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const folded = foldPlace(name);
        expect(foldPlace(folded)).toBe(folded);
        if (/[a-z0-9]/i.test(name)) expect(folded).not.toBe("");
      }),
      RUNS,
    );
  });
});

describe("what the name of a body says", () => {
  it.each([
    ["Comune di Lecce", "comune", "lecce"],
    ["COMUNE DI LECCE", "comune", "lecce"],
    ["Città di Lecce", "comune", "lecce"],
    ["Amministrazione provinciale di Salerno", "provincia", "salerno"],
    ["Provincia Regionale di Messina", "provincia", "messina"],
    ["Prov. di Benevento", "provincia", "benevento"],
    ["Lecce", null, "lecce"],
    ["Comunità montana del Gargano", null, "comunita montana gargano"],
  ])("%s: %s, %s", (name, kind, core) => {
    expect(readBodyName(name)).toMatchObject({ kind, core });
  });

  it("reads the province in brackets, and the two halves of a bilingual name", () => {
    expect(readBodyName("Castel San Giorgio (SA)")).toMatchObject({
      core: "castel s giorgio",
      province: "SA",
    });
    const { otherCores } = readBodyName("Comune di Piana degli Albanesi/Hora e Arbëreshëvet");
    expect(otherCores).toEqual(["piana albanesi", "hora e arbereshevet"]);
  });
});
