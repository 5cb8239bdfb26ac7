import { createContext, use } from "react";
import type { Language } from "../model/localText";
import { speak, type PhraseBook, type Spoken } from "./phraseBook";

/** The language the page speaks now; set once by the app from the URL. */
export const LanguageContext = createContext<Language>("it");

export function useLanguage(): Language {
  return use(LanguageContext);
}

/** The phrases of a book in the page's language. */
export function usePhrases<const B extends PhraseBook>(book: B): Spoken<B> {
  return speak(book, useLanguage());
}
