import { foldName } from "../../model/foldName";

/** A text as search sees it: without accents, capitals and apostrophes. */
export function foldWords(text: string): string {
  return foldName(text).replaceAll("'", "");
}

/** Every word that is typed stands somewhere in the text, in whatever order. */
export function holdsWords(folded: string, wanted: string): boolean {
  return wanted.split(" ").every((word) => folded.includes(word));
}
