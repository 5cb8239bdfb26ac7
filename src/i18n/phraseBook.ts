import type { Language } from "../model/localText";

type Phrase = string | ((...args: never[]) => string);

/** Phrases of one subject, each with both languages side by side: none can be missing. */
export type PhraseBook = Readonly<Record<string, { readonly it: Phrase; readonly en: Phrase }>>;

/** A phrase book in one language. */
export type Spoken<B extends PhraseBook> = { readonly [K in keyof B]: B[K]["it"] };

const spokenBooks = new WeakMap<PhraseBook, Partial<Record<Language, unknown>>>();

/** The book in the given language; the same object at every call, so that it can stand in dependency lists. */
export function speak<const B extends PhraseBook>(book: B, language: Language): Spoken<B> {
  const byLanguage = spokenBooks.get(book) ?? {};
  spokenBooks.set(book, byLanguage);
  byLanguage[language] ??= Object.fromEntries(
    Object.entries(book).map(([key, phrase]) => [key, phrase[language]]),
  );
  return byLanguage[language] as Spoken<B>;
}
