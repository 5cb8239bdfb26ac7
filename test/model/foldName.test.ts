import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSearchIndex, searchFor } from "../../src/analysis/search/searchIndex";
import { foldName } from "../../src/model/foldName";
import { RUNS } from "../fixtures/propertyRuns";

describe("a folded name", () => {
  it.each([
    ["Nard\u00F2", "Nardo\u0300", "an accent of its own or on its letter"],
    ["FORLÌ", "forli", "case and accents"],
    ["Sant’Agata", "Sant'Agata", "a curly apostrophe or a straight one"],
    ["Sant‘Agata", "Sant´Agata", "a quotation mark or an accent in its place"],
    ["Sant`Agata", "Sant\u02BCAgata", "whatever else stands for an apostrophe"],
    [" Reggio \u00A0 di\tCalabria ", "Reggio di Calabria", "spaces of any kind"],
  ])("is the same for «%s» and «%s»: %s", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ["Bari", "Bar i"],
    ["Sant'Agata", "Santagata"],
    ["Patto 1", "Patto 2"],
  ])("is another for «%s» and «%s»", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it("is the same however its letters are composed, and folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const folded = foldName(name);
        expect(foldName(name.normalize("NFD"))).toBe(foldName(name.normalize("NFC")));
        expect(foldName(folded)).toBe(folded);
      }),
      RUNS,
    );
  });

  it("is what a search finds, whichever way both were typed", () => {
    const index = buildSearchIndex([{ name: "Comune di Nardo\u0300", aliases: [], weight: 0 }]);
    for (const typed of ["nard\u00F2", "NARDO", "nardo'"]) {
      expect(searchFor(index, typed)).toHaveLength(1);
    }
  });
});
