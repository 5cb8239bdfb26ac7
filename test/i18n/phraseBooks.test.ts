import { describe, expect, it } from "vitest";
import { speak, type PhraseBook } from "../../src/i18n/phraseBook";
import * as vocabulary from "../../src/i18n/vocabulary";
import { LANGUAGES, type Language } from "../../src/model/localText";

const modules = import.meta.glob<Record<string, unknown>>(
  ["../../src/**/*hrases.ts", "../../src/i18n/vocabulary.ts"],
  { eager: true },
);

/** Words that are the same in both languages. */
const SHARED = new Set(["partner", "porto", "Link", "Excel", "GEXF", "GraphML", "GeoJSON"]);

/** A sentence in pieces, some of them links, is read as a whole. */
type Said = string | readonly { readonly text: string }[];

type Leaf = string | ((...args: unknown[]) => Said) | Readonly<Record<string, string>>;

interface Entry {
  readonly name: string;
  readonly it: Leaf;
  readonly en: Leaf;
}

const entries: readonly Entry[] = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports).flatMap(([book, value]) =>
    isBook(value) ? entriesOf(value, `${path.replace("../../src/", "")} ${book}`) : [],
  ),
);

/** A book's phrases, and those of the books within it. */
function entriesOf(book: Readonly<Record<string, unknown>>, name: string): readonly Entry[] {
  return Object.entries(book).flatMap(([key, entry]) => {
    const isShelf =
      isBook(entry) && !("it" in entry) && Object.values(entry).every((inner) => isBook(inner));
    return isShelf
      ? entriesOf(entry, `${name}.${key}`)
      : [{ name: `${name}.${key}`, ...(entry as { it: Leaf; en: Leaf }) }];
  });
}

function isBook(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/** What a phrase says: functions are called with a number, with a text and with many, so that every branch speaks. */
function spoken(leaf: Leaf): readonly string[] {
  if (typeof leaf === "string") return [leaf];
  if (typeof leaf === "object") return Object.values(leaf);
  return [1, 2].map((count) => {
    const said = leaf(count, count, count > 1, ...Array.from({ length: leaf.length }, () => count));
    return typeof said === "string" ? said : said.map(({ text }) => text).join("");
  });
}

/** A day in the sentence's place: what needs an object instead has its own tests. */
const NEED_OBJECTS =
  /HEADLINE_PHRASES\.sentence$|PROGRESS_PHRASES\.coverage$|COUNTRY_PHRASES\.(leadNobody|leadWorkers|bodiesThere|ideasOf|mapSentence)$/;
const callable = entries.filter(({ name }) => !NEED_OBJECTS.test(name));

describe("the phrase books", () => {
  it("are found wherever there are any", () => {
    const paths = Object.keys(modules);
    expect(paths.length).toBeGreaterThanOrEqual(14);
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
