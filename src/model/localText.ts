/** The languages the page speaks; the first is the one it is written in. */
export const LANGUAGES = ["it", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text for people: Italian, and its English twin where the data set has one. */
export interface LocalText {
  readonly it: string;
  readonly en: string | null;
}

/** The text in the wanted language, in Italian where there is no twin. */
export function textIn(text: LocalText, language: Language): string {
  return language === "en" && text.en !== null ? text.en : text.it;
}
