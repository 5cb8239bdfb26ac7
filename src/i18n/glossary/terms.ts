import type { Language } from "../../model/localText";
import { DATA_TERMS } from "./dataTerms";
import type { GlossaryTerm } from "./glossaryTerm";
import { NETWORK_TERMS } from "./networkTerms";
import { RESULT_TERMS } from "./resultTerms";

/** Every word that the page uses in a sense of its own. */
export const TERMS: readonly GlossaryTerm[] = [...NETWORK_TERMS, ...RESULT_TERMS, ...DATA_TERMS];

/** The word itself, by its key in the address. Throws for a key that the glossary does not have. */
export function termName(key: string, language: Language): string {
  const term = TERMS.find((candidate) => candidate.key === key);
  if (!term) throw new Error(`No term «${key}» in the glossary`);
  return term.name[language];
}
