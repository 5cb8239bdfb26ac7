const modules = import.meta.glob<Record<string, unknown>>(
  [
    "../../src/**/*hrases.ts",
    "../../src/i18n/vocabulary.ts",
    "../../src/i18n/faultTitles.ts",
    "../../src/views/parts/guide/pageGuides.ts",
    "../../src/views/parts/statusRules.ts",
    "../../src/analysis/network/*Guides.ts",
  ],
  { eager: true },
);

/** Where phrases were looked for. */
export const PHRASE_MODULES: readonly string[] = Object.keys(modules);

/** A sentence in pieces, some of them links, is read as a whole. */
type Said = string | readonly { readonly text: string }[];

export type Leaf = string | ((...args: unknown[]) => Said) | Readonly<Record<string, string>>;

export interface PhraseEntry {
  readonly name: string;
  readonly it: Leaf;
  readonly en: Leaf;
}

/** Every phrase of the project, with the module and the book it stands in. */
export const PHRASE_ENTRIES: readonly PhraseEntry[] = Object.entries(modules).flatMap(
  ([path, exports]) =>
    Object.entries(exports).flatMap(([book, value]) =>
      isBook(value) ? entriesOf(value, `${path.replace("../../src/", "")} ${book}`) : [],
    ),
);

/** A book's phrases, and those of the books within it. */
function entriesOf(book: Readonly<Record<string, unknown>>, name: string): readonly PhraseEntry[] {
  return Object.entries(book).flatMap(([key, entry]) => {
    const isShelf = isBook(entry) && !("it" in entry);
    if (isShelf) return entriesOf(entry, `${name}.${key}`);
    if (!isBook(entry)) return [];
    return [{ name: `${name}.${key}`, ...(entry as { it: Leaf; en: Leaf }) }];
  });
}

function isBook(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/** What a phrase says: functions are called with a number, with a text and with many, so that every branch speaks. */
export function spoken(leaf: Leaf): readonly string[] {
  if (typeof leaf === "string") return [leaf];
  if (typeof leaf === "object") return Object.values(leaf);
  return [1, 2].map((count) => {
    const said = leaf(count, count, count > 1, ...Array.from({ length: leaf.length }, () => count));
    return typeof said === "string" ? said : said.map(({ text }) => text).join("");
  });
}

/** A day in the sentence's place: what needs an object instead has its own tests. */
const NEED_OBJECTS =
  /HEADLINE_PHRASES\.sentence$|PROGRESS_PHRASES\.coverage$|SCOPE_NEWS_PHRASES\.changed$|COUNTRY_PHRASES\.(leadNobody|leadWorkers|bodiesThere|ideasOf|mapSentence)$/;

/** Those that speak without an object of their own. */
export const CALLABLE_ENTRIES = PHRASE_ENTRIES.filter(({ name }) => !NEED_OBJECTS.test(name));
