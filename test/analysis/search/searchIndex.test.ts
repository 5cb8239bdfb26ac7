import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTypoOf } from "../../../src/analysis/search/isTypoOf";
import { buildSearchIndex, searchFor } from "../../../src/analysis/search/searchIndex";

const thing = (name: string, aliases: readonly string[] = [], weight = 0) => ({
  name,
  aliases,
  weight,
});

const THINGS = [
  thing("Comune di Sant’Agata de’ Goti", ["062070", "BN"]),
  thing("Provincia di Benevento", ["062", "BN"], 2),
  thing("Comune di Benevento", ["062008", "BN"], 1),
  thing("Comune di Forlì del Sannio"),
  thing("Università di Bari", ["University of Bari"]),
  thing("Comune di Bari", [], 3),
  thing("Comune di Barletta"),
];

const found = (text: string) => searchFor(buildSearchIndex(THINGS), text).map(({ name }) => name);

describe("the search", () => {
  it.each([
    ["sant'agata de' goti"],
    ["santagata goti"],
    ["SANT AGATA"],
    ["goti"],
    ["sant’agat"],
    ["062070"],
  ])("finds Sant'Agata de' Goti as «%s»", (text) => {
    expect(found(text)[0]).toBe("Comune di Sant’Agata de’ Goti");
  });

  it("wants every word to fit, in any order", () => {
    expect(found("benevento comune")).toEqual(["Comune di Benevento"]);
    expect(found("bari forli")).toEqual([]);
  });

  it("puts a whole word before the beginning of one, then the weightier", () => {
    expect(found("bari")).toEqual(["Comune di Bari", "Università di Bari"]);
    expect(found("bar").slice(0, 1)).toEqual(["Comune di Bari"]);
    expect(found("bn").slice(0, 2)).toEqual(["Provincia di Benevento", "Comune di Benevento"]);
  });

  it("puts a name that begins with the word before one that holds it, then the shorter", () => {
    const things = [
      thing("Unione di Bari", [], 9),
      thing("Bari e dintorni", [], 1),
      thing("Bari", [], 1),
      thing("Sambari", [], 9),
    ];
    const names = (text: string) =>
      searchFor(buildSearchIndex(things), text).map(({ name }) => name);
    expect(names("bari")).toEqual(["Bari", "Bari e dintorni", "Unione di Bari", "Sambari"]);
    expect(names("ambari")).toEqual(["Sambari"]);
  });

  it("knows other names and forgives accents", () => {
    expect(found("university")).toEqual(["Università di Bari"]);
    expect(found("forli'")).toEqual(["Comune di Forlì del Sannio"]);
  });

  it("forgives slips of the hand only where nothing else fits", () => {
    expect(found("benvento")).toEqual(["Provincia di Benevento", "Comune di Benevento"]);
    expect(found("barleta")).toEqual(["Comune di Barletta"]);
    expect(found("bra")).toEqual([]);
  });

  it("finds nothing for nothing", () => {
    expect(found("  ’ ")).toEqual([]);
  });

  it("finds whatever has a name by that name, whole or cut short", () => {
    const word = fc.stringMatching(/^[a-zàèéìòù']{2,9}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        (all) => {
          const names = all.map((words) => words.join(" ")).filter((name) => /\p{L}/u.test(name));
          const built = buildSearchIndex(names.map((name) => thing(name)));
          for (const name of names) {
            expect(searchFor(built, name).map((item) => item.name)).toContain(name);
          }
        },
      ),
    );
  });
});

describe("a slip of the hand", () => {
  it.each([
    ["palemro", "palermo", true],
    ["palrmo", "palermo", true],
    ["pallermo", "palermo", true],
    ["palermi", "palermo", true],
    ["pal", "palermo", false],
    ["paleermmo", "palermo", true],
    ["napoli", "palermo", false],
    ["catanzao", "catanzaro", true],
    ["xyzermo", "palermo", false],
    ["alermo", "palermo", true],
    ["xalermo", "palermo", true],
    ["aplermo", "palermo", true],
    ["bart", "bari", true],
    ["bar", "bar", false],
    ["brt", "bari", false],
    ["pxlexmo", "palermo", false],
    ["cxtanxaro", "catanzaro", true],
    ["cxtxnxaro", "catanzaro", false],
    // Two wrong letters, but the first and the second.
    ["xytanzaro", "catanzaro", false],
    ["cartanzaroo", "catanzaro", true],
    ["catanzarolido", "catanzaro", false],
    ["catanz", "catanzaro", true],
  ])("«%s» for «%s»: %s", (typed, word, expected) => {
    expect(isTypoOf(typed, word)).toBe(expected);
  });
});
