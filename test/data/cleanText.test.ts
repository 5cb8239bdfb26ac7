import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, findMixedWord, showValue } from "../../src/data/cleanText";
import { RUNS } from "../fixtures/propertyRuns";

describe("a text for people", () => {
  it.each([
    ["zero-width characters", "Co\u200Bmu\u200Dne\uFEFF", "Comune"],
    ["what turns the reading direction", "a\u202Eb\u2066c\u2069", "abc"],
    ["control characters", "a\u0000b\u0007c\u007Fd", "abcd"],
    ["soft hyphens", "co\u00ADmune", "comune"],
    ["halves of a pair", "a\uD83Db", "ab"],
    ["the mark of a damaged byte", "citt\uFFFD", "citt"],
  ])("loses %s, which is said", (_what, raw, text) => {
    expect(cleanText(raw)).toEqual({ text, isChanged: true });
  });

  it.each([
    ["spaces at its ends", "  Comune\u00A0", "Comune"],
    ["the way its accents are written", "Nardo\u0300", "Nard\u00F2"],
    ["a tab, which becomes a space", "a\tb", "a b"],
    ["line ends of any system", "a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"],
    ["nothing else", "Città 😀 «x» – ἄλφα", "Città 😀 «x» – ἄλφα"],
  ])("changes %s without a word", (_what, raw, text) => {
    expect(cleanText(raw)).toEqual({ text, isChanged: false });
  });

  it("is clean once it was cleaned", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const { text } = cleanText(raw);
        expect(cleanText(text)).toEqual({ text, isChanged: false });
      }),
      RUNS,
    );
  });
});

describe("a word of two alphabets", () => {
  it.each([
    ["Comune di \u0422aranto", "\u0422aranto", "a Cyrillic T"],
    ["R\u0435gione Puglia", "R\u0435gione", "a Cyrillic e"],
    ["Provincia di \u039Cilano", "\u039Cilano", "a Greek M"],
    ["\u0391\u0430", "\u0391\u0430", "Greek and Cyrillic"],
    ["Bene\u0301v\u0435nto", "Bene\u0301v\u0435nto", "after an accent of its own"],
  ])("is found in %j: %j, %s", (text, word) => {
    expect(findMixedWord(text)).toBe(word);
  });

  it.each([
    "Comune di Forlì-Cesena",
    "\u0391\u03B8\u03AE\u03BD\u03B1 (Atene)",
    "\u0421\u043E\u0444\u0438\u044F, Sofia",
    "Besançon, Łódź, Þingvellir",
    "10 \u00B5m",
    "東京 Tokyo",
    "",
  ])("is not in %j, of one alphabet a word", (text) => {
    expect(findMixedWord(text)).toBeNull();
  });

  it("is found wherever one look-alike takes the place of a letter", () => {
    const around = fc.stringMatching(/^[a-zàèéìòù]{1,20}$/);
    const alike = fc.constantFrom(
      "\u0430",
      "\u0435",
      "\u043E",
      "\u0440",
      "\u03BF",
      "\u03BD",
      "\u03C1",
    );
    fc.assert(
      fc.property(around, alike, around, (before, letter, after) => {
        const word = before + letter + after;
        expect(findMixedWord(`Ente di ${word}, sede`)).toBe(word);
      }),
      RUNS,
    );
  });
});

describe("a value in a message", () => {
  it("is as long as a line: sixty characters, the last of more a sign that there are more", () => {
    expect(showValue("a".repeat(60))).toBe("a".repeat(60));
    expect(showValue("a".repeat(61))).toBe(`${"a".repeat(59)}…`);
  });

  it.each<[unknown, string]>([
    [[], "[]"],
    [["x"], "[…]"],
    [{ id: "x" }, "{…}"],
    [null, "null"],
    [0, "0"],
    ["a\u200Bb", "a\\u{200B}b"],
    ["a\u0007b", "a\\u{7}b"],
    ["a\uFFFDb", "a\\u{FFFD}b"],
  ])("%j is told as %s", (value, told) => {
    expect(showValue(value)).toBe(told);
  });
});
