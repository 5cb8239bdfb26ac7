import { KIND_WORDS, ROLE_WORDS, wordFor } from "../../../i18n/vocabulary";
import type { Language } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";

/** What a body is, in one word: its kind, or its role where the data do not say. */
export function kindOfBody({ kind, role }: Organisation, language: Language): string {
  return kind === null ? wordFor(ROLE_WORDS, role, language) : wordFor(KIND_WORDS, kind, language);
}
