import { describe, expect, it } from "vitest";
import { speak, type PhraseBook } from "../../src/i18n/phraseBook";
import * as vocabulary from "../../src/i18n/vocabulary";
import { LANGUAGES, type Language } from "../../src/model/localText";
import { CALLABLE_ENTRIES, PHRASE_ENTRIES, PHRASE_MODULES, spoken } from "./phraseEntries";

/** Words that are the same in both languages. */
const SHARED = new Set([
  "Formula:",
  "Titillium Web, SIL Open Font License 1.1",
  "partner",
  "porto",
  "Link",
  "Excel",
  "GEXF",
  "GraphML",
  "GeoJSON",
]);

const entries = PHRASE_ENTRIES;
const callable = CALLABLE_ENTRIES;

describe("the phrase books", () => {
  it("are found wherever there are any", () => {
    expect(PHRASE_MODULES.length).toBeGreaterThanOrEqual(14);
    expect(entries.length).toBeGreaterThan(250);
  });

  it("have both languages for each phrase, of the same kind", () => {
    const lame = entries.filter(
      (entry) =>
        Object.keys(entry).toSorted().join() !== "en,it,name" ||
        typeof entry.it !== typeof entry.en ||
        (typeof entry.it === "function" &&
          typeof entry.en === "function" &&
          entry.it.length !== entry.en.length),
    );
    expect(lame.map(({ name }) => name)).toEqual([]);
  });

  it.each(LANGUAGES)("have no empty phrase, no stray space and no gap in %s", (language) => {
    const bad = callable.flatMap((entry) =>
      spoken(entry[language])
        .filter((text) => text.trim() !== text || text === "" || / {2}|undefined|NaN/.test(text))
        .map((text) => `${entry.name}: «${text}»`),
    );
    expect(bad).toEqual([]);
  });

  it("do not pass one language off as the other", () => {
    const same = callable.filter(({ it, en }) => {
      const [italian, english] = [spoken(it), spoken(en)];
      return italian.some((text, i) => {
        const isMadeOfFigures = text.replaceAll(/[^a-z]/gi, "").length <= 2;
        return text === english[i] && !isMadeOfFigures && !SHARED.has(text);
      });
    });
    expect(same.map(({ name }) => name)).toEqual([]);
  });

  it.each(LANGUAGES)(
    "use the typographer's apostrophe in %s, never the typewriter's",
    (language) => {
      const bad = callable.filter((entry) =>
        spoken(entry[language]).some((text) => /\p{L}'/u.test(text)),
      );
      expect(bad.map(({ name }) => name)).toEqual([]);
    },
  );

  it("speak one language at a time, the same object at every call", () => {
    const book = {
      hello: { it: "ciao", en: "hello" },
      days: { it: (n: number) => `${n} giorni`, en: (n: number) => `${n} days` },
    } satisfies PhraseBook;
    const english = speak(book, "en");
    expect([english.hello, english.days(2)]).toEqual(["hello", "2 days"]);
    expect(speak(book, "en")).toBe(english);
    expect(speak(book, "it").hello).toBe("ciao");
  });
});

describe("the word for a code", () => {
  it.each<[Language, string]>([
    ["it", "Unione di comuni"],
    ["en", "Union of municipalities"],
  ])("is the vocabulary's in %s: %s", (language, word) => {
    expect(vocabulary.wordFor(vocabulary.KIND_WORDS, "unione-comuni", language)).toBe(word);
  });

  it.each(["cooperativa", "toString", "__proto__", ""])("is «%s» itself when unknown", (code) => {
    expect(vocabulary.wordFor(vocabulary.KIND_WORDS, code, "it")).toBe(code);
  });
});
