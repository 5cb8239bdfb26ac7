import { describe, expect, it } from "vitest";
import { MEASURES } from "../../src/analysis/network/measures";
import { TERMS } from "../../src/i18n/glossary/terms";
import { LANGUAGES, type Language } from "../../src/model/localText";
import { CALLABLE_ENTRIES, spoken } from "./phraseEntries";

/** The style page of CONTRIBUTING.md, as far as a machine can hold it. */
interface Text {
  readonly name: string;
  readonly text: string;
}

function textsIn(language: Language): readonly Text[] {
  const phrases = CALLABLE_ENTRIES.flatMap((entry) =>
    spoken(entry[language]).map((text) => ({ name: entry.name, text })),
  );
  const terms = TERMS.flatMap(({ key, name, also, text }) =>
    [name, also, text].flatMap((words) =>
      words ? [{ name: `glossary ${key}`, text: words[language] }] : [],
    ),
  );
  const measures = MEASURES.flatMap(({ key, name, sentence, pitfall }) =>
    [name, sentence, pitfall].map((words) => ({ name: `measure ${key}`, text: words[language] })),
  );
  return [...phrases, ...terms, ...measures];
}

const TEXTS: Readonly<Record<Language, readonly Text[]>> = {
  it: textsIn("it"),
  en: textsIn("en"),
};

/** The texts in which a pattern is met, with what is met. */
function found(language: Language, pattern: RegExp): readonly string[] {
  return TEXTS[language].flatMap(({ name, text }) => {
    const [met] = pattern.exec(text) ?? [];
    return met === undefined ? [] : [`${name}: «${met}» in «${text}»`];
  });
}

const LONGEST = 36;

/** Words that offices write and nobody says, each with the plain one in its place. */
const OFFICE_WORDS = {
  it: [
    "al fine di",
    "ai sensi",
    "altresì",
    "apposit[oaie]",
    "avvaler\\w*",
    "codest[oaie]",
    "effettua\\w*",
    "fruire|fruibil\\w*",
    "giacché",
    "in merito a",
    "in relazione al?\\b",
    "inerent[ei]",
    "medesim[oaie]",
    "nonché",
    "ovvero",
    "posto in essere",
    "predett[oaie]|suddett[oaie]",
    "provvede\\w* a",
    "qualora",
    "relativamente",
    "tempestivamente",
    "utilizz\\w*",
    "visualizz\\w*",
  ],
  en: [
    "aforementioned",
    "commence\\w*",
    "facilitat\\w*",
    "herein\\w*",
    "in order to",
    "leverag\\w*",
    "prior to",
    "pursuant",
    "utilis\\w*|utiliz\\w*",
    "please",
    "with regard to",
  ],
} satisfies Record<Language, readonly string[]>;

/** English words for which Italian has its own. */
const FOREIGN_WORDS =
  "baseline|budget|dataset|default|deadline|download|upload|feedback|governance|layout|link|network|output|partnership|query|range|report|stakeholder|step|target|team|tooltip|trend|update|user";
/** The button of the bar, as short as «Esporta» beside it. */
const FOREIGN_ALLOWED = /SCOPE_BAR_PHRASES\.link|SCOPE_PHRASES\.link/;

describe("the texts for people", () => {
  it("are many, in both languages", () => {
    for (const language of LANGUAGES) expect(TEXTS[language].length).toBeGreaterThan(1000);
  });

  it.each(LANGUAGES)("have no sentence of more than 36 words in %s", (language) => {
    const long = TEXTS[language].flatMap(({ name, text }) =>
      text
        .split(/[.!?;:…\n](?:\s|$)/)
        .filter((sentence) => sentence.trim().split(/\s+/).length > LONGEST)
        .map((sentence) => `${name}: ${sentence.trim()}`),
    );
    expect(long).toEqual([]);
  });

  it.each(LANGUAGES)("use no words of offices in %s", (language) => {
    const words = new RegExp(
      `(?<![\\p{L}])(?:${OFFICE_WORDS[language].join("|")})(?![\\p{L}])`,
      "iu",
    );
    expect(found(language, words)).toEqual([]);
  });

  it("use Italian words where there are any", () => {
    const words = new RegExp(`(?<![\\p{L}-])(?:${FOREIGN_WORDS})s?(?![\\p{L}-])`, "iu");
    expect(found("it", words).filter((text) => !FOREIGN_ALLOWED.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)("never shout, and never trail off in three dots, in %s", (language) => {
    expect(found(language, /!|\.\.\./)).toEqual([]);
  });

  it("quote with «» in Italian and with “” in English, always in pairs", () => {
    expect(found("it", /[“”„]|«[^»]*$|^[^«]*»/)).toEqual([]);
    expect(found("en", /[„]|“[^”]*$|^[^“]*”/)).toEqual([]);
  });

  it("put the accents of Italian where they belong", () => {
    expect(
      found("it", /(?:perch|poich|affinch|bench|finch)è|\b(?:pò|E’|nè|sè)(?!\p{L})|qual’è/u),
    ).toEqual([]);
  });

  it.each(LANGUAGES)("leave no space before a stop or within brackets in %s", (language) => {
    expect(found(language, /\S [,.;:)](?:\s|$)|\( |[ ]{2}/)).toEqual([]);
  });
});
