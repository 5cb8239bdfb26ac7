import {
  CAPACITY_WORDS,
  EVIDENCE_WORDS,
  INDICATOR_TYPE_WORDS,
  MEMBER_ROLE_WORDS,
  ROLE_WORDS,
  STAGE_WORDS,
  TRACK_WORDS,
  wordFor,
} from "../../../i18n/vocabulary";
import type { Language } from "../../../model/localText";

const VOCABULARIES: Readonly<Record<string, Parameters<typeof wordFor>[0]>> = {
  "organisations.role": ROLE_WORDS,
  "members.role": MEMBER_ROLE_WORDS,
  "partnerships.evidence": EVIDENCE_WORDS,
  "partnership_steps.stage": STAGE_WORDS,
  "capacity_steps.track": TRACK_WORDS,
  "capacity_steps.stage": CAPACITY_WORDS,
  "indicators.type": INDICATOR_TYPE_WORDS,
};

/** A code of a column (`partnerships.evidence`) in words; the code itself where nobody has any. */
export function codeInWords(target: string, code: string, language: Language): string {
  return wordFor(VOCABULARIES[target] ?? {}, code, language);
}
