import { describe, expect, it } from "vitest";
import { isSimilar, nameIndex } from "../../../src/data/mapping/similarNames";

describe("two names", () => {
  it.each([
    ["brindisi", "brindsi", "a letter is missing"],
    ["brindisi", "brindissi", "a letter is too many"],
    ["brindisi", "brindosi", "a letter is another"],
    ["brindisi", "birndisi", "two neighbours are swapped"],
    ["bari sud", "bari su", "the last letter is missing"],
    ["patto 12", "pato 12", "a letter is missing before a number"],
  ])("«%s» and «%s» are a slip of the hand apart: %s", (a, b) => {
    expect([isSimilar(a, b), isSimilar(b, a)]).toEqual([true, true]);
  });

  it.each([
    ["brindisi", "brindi", "two letters are missing"],
    ["brindisi", "bronsisi", "two letters are others"],
    ["brindisi", "brnidsii", "two pairs are swapped"],
    ["mazabcra", "mazcabra", "three letters have gone round"],
    ["lece", "lecc", "short names differ by a letter too easily"],
    ["ponte", "pont", "the shorter of the two is too short"],
    ["patto 12", "patto 13", "a number tells"],
    ["patto 1", "patto 12", "a number tells"],
    [`${"a".repeat(80)}b`, `${"a".repeat(80)}c`, "nobody reads names so long"],
  ])("«%s» and «%s» are not: %s", (a, b) => {
    expect([isSimilar(a, b), isSimilar(b, a)]).toEqual([false, false]);
  });

  it("of five letters, or of seventy-nine, are long and short enough", () => {
    expect(isSimilar("lecce", "lecco")).toBe(true);
    expect(isSimilar(`${"a".repeat(78)}b`, `${"a".repeat(78)}c`)).toBe(true);
    expect(isSimilar(`${"a".repeat(79)}b`, `${"a".repeat(79)}c`)).toBe(false);
  });
});

describe("an index of names", () => {
  const NAMES = ["brindisi", "brindsi", "lecce", "lecco", "patto 12", "pato 12", "patto 13", "gal"];

  it("gives what comparing each with each would give, in the order of entry, each once", () => {
    const index = nameIndex<string>();
    for (const name of NAMES) index.add(name, name);
    for (const name of [...NAMES, "brindis", "birndisi", "ptato 12", "ga"]) {
      expect(index.similarTo(name)).toEqual(
        expect.arrayContaining(NAMES.filter((other) => other !== name && isSimilar(other, name))),
      );
      expect(index.similarTo(name).every((other) => isSimilar(other, name))).toBe(true);
      expect(new Set(index.similarTo(name)).size).toBe(index.similarTo(name).length);
    }
    expect(index.similarTo("brindisi")).toEqual(["brindsi"]);
  });

  it("keeps several things of one name", () => {
    const index = nameIndex<number>();
    for (const [at, name] of ["lecce", "lecce", "lecco"].entries()) index.add(name, at);
    expect(index.similarTo("lecca")).toEqual([0, 1, 2]);
  });
});
