import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber } from "../../../src/i18n/format";
import { COUNT_IDS } from "../../../src/model/focus";
import { LANGUAGES, type Language } from "../../../src/model/localText";
import {
  HEADLINE_PHRASES,
  type HeadlineWords,
  type Segment,
} from "../../../src/views/overview/headlinePhrases";
import { RUNS } from "../../fixtures/propertyRuns";

/** Twelve authorities of which five work together, three partnerships of eight across regions, nothing coming. */
function wordsIn(language: Language, change: Partial<HeadlineWords> = {}): HeadlineWords {
  return {
    onDay: language === "it" ? "Al 30 giugno 2012" : "On 30 June 2012",
    scope: "",
    authorities: 12,
    collaborating: 5,
    started: 8,
    interregional: 3,
    expected: "6",
    comparison: "less",
    inPreparation: 0,
    format: (value) => formatNumber(value, language),
    ...change,
  };
}

const segments = (language: Language, change: Partial<HeadlineWords> = {}) =>
  HEADLINE_PHRASES.sentence[language](wordsIn(language, change));
const written = (pieces: readonly Segment[]) => pieces.map(({ text }) => text).join("");
const say = (...given: Parameters<typeof segments>) => written(segments(...given));

describe("the computed sentence", () => {
  it("says it all in Italian and in English", () => {
    expect(say("it")).toBe(
      "Al 30 giugno 2012 5 enti su 12 lavorano insieme; 3 accordi su 8 uniscono più regioni: meno dell’atteso (6).",
    );
    expect(say("en")).toBe(
      "On 30 June 2012 5 of 12 authorities work together; 3 of 8 partnerships join several regions: fewer than expected (6).",
    );
  });

  it.each([
    ["more", "più dell’atteso", "more than expected"],
    ["as", "come l’atteso", "as expected"],
    ["less", "meno dell’atteso", "fewer than expected"],
  ] as const)("compares with chance: %s is «%s», “%s”", (comparison, italian, english) => {
    expect(say("it", { comparison })).toContain(`: ${italian} (6).`);
    expect(say("en", { comparison })).toContain(`: ${english} (6).`);
  });

  it("compares nothing where chance says nothing", () => {
    expect(say("it", { comparison: null })).toMatch(/più regioni\.$/);
    expect(say("en", { expected: null })).toMatch(/several regions\.$/);
  });

  it("agrees with one", () => {
    const one = { collaborating: 1, interregional: 1, started: 1, comparison: null };
    expect(say("it", one)).toContain("1 ente su 12 lavora con altri; 1 accordo su 1 unisce ");
    expect(say("en", { ...one, authorities: 1 })).toContain(
      "1 of 1 authority works with others; 1 of 1 partnership joins ",
    );
    expect(say("it", { inPreparation: 1 })).toMatch(/\. 1 accordo è in preparazione\.$/);
    expect(say("en", { inPreparation: 1 })).toMatch(/\. 1 partnership is in preparation\.$/);
  });

  it("agrees with many and with none", () => {
    expect(say("it", { interregional: 0 })).toContain("0 accordi su 8 uniscono più regioni");
    expect(say("en", { interregional: 0 })).toContain("0 of 8 partnerships join several regions");
    expect(say("it", { inPreparation: 2 })).toMatch(/\. 2 accordi sono in preparazione\.$/);
    expect(say("en", { inPreparation: 2 })).toMatch(/\. 2 partnerships are in preparation\.$/);
  });

  it("names in every link what it opens, and no verb", () => {
    const links = (language: "it" | "en") =>
      segments(language, { inPreparation: 2 })
        .filter(({ mark }) => mark !== undefined)
        .map(({ text }) => text);
    expect(links("it")).toContain("2 accordi");
    expect(links("en")).toContain("2 partnerships");
  });

  it("makes sense of eight real authorities and one drafted protocol", () => {
    const real = {
      authorities: 8,
      collaborating: 0,
      started: 0,
      interregional: 0,
      inPreparation: 1,
    };
    const change = { ...real, expected: "0", comparison: null };
    expect(say("it", { ...change, scope: " (solo dati reali)" })).toBe(
      "Al 30 giugno 2012 (solo dati reali) nessun ente su 8 ha ancora accordi avviati con altri. 1 accordo è in preparazione.",
    );
    expect(say("en", change)).toBe(
      "On 30 June 2012 none of 8 authorities has a partnership under way with others yet. 1 partnership is in preparation.",
    );
  });

  it.each(LANGUAGES)("does not count nobody out of nobody, in %s", (language) => {
    const nobody = { authorities: 0, collaborating: 0, started: 0, interregional: 0 };
    expect(say(language, nobody)).not.toMatch(/su 0|of 0/);
    expect(say(language, nobody)).toMatch(
      /nessun ente nella selezione\.$|no authority in the selection\.$/,
    );
  });

  it("groups its numbers", () => {
    const large = { authorities: 5000, collaborating: 1234 };
    expect(say("it", large)).toContain("1.234 enti su 5.000");
    expect(say("en", large)).toContain("1,234 of 5,000 authorities");
  });

  it("names the indicator furthest behind", () => {
    const { it: italian, en: english } = HEADLINE_PHRASES.furthestBehind;
    expect(italian("Piani", "1", false)).toEqual([
      { text: "Più indietro di tutti: " },
      { text: "Piani", mark: "indicator" },
      { text: ", in ritardo di 1 giorno." },
    ]);
    expect(written(italian("Piani", "96", true))).toContain("di 96 giorni.");
    expect(written(english("Plans", "1", false))).toBe("Furthest behind: Plans, 1 day late.");
    expect(english("Plans", "1", false)[1]).toEqual({ text: "Plans", mark: "indicator" });
    expect(written(english("Plans", "96", true))).toContain("96 days late.");
  });

  it("has only marks that open something, and the figures it was given in them", () => {
    const words = fc.record({
      authorities: fc.nat(9000),
      collaborating: fc.nat(9000),
      started: fc.nat(9000),
      interregional: fc.nat(9000),
      inPreparation: fc.nat(9000),
      comparison: fc.constantFrom("more" as const, "as" as const, "less" as const, null),
    });
    const known = new Set<string>([...COUNT_IDS, "chance"]);
    fc.assert(
      fc.property(words, fc.constantFrom(...LANGUAGES), (change, language) => {
        const pieces = segments(language, change);
        const marks = pieces.filter(({ mark }) => mark !== undefined);
        expect(marks.every(({ mark = "" }) => known.has(mark))).toBe(true);
        expect(written(pieces)).not.toMatch(/[[\]|]| {2}|undefined|NaN/);
        if (change.authorities === 0) return;
        const wanted = change.collaborating === 0 ? change.authorities : change.collaborating;
        expect(written(marks)).toContain(formatNumber(wanted, language));
      }),
      RUNS,
    );
  });
});
