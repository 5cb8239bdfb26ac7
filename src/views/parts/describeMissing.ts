import type { Missing } from "../../analysis/progress/missing";
import type { StepTaken } from "../../analysis/progress/steps";
import { formatList } from "../../i18n/format";
import { whenDate } from "../../i18n/italianDate";
import { CAPACITY_WORDS, STAGE_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Language } from "../../model/localText";
import { REACHED_STAGES } from "../../model/stages";
import { COUNTED_PHRASES } from "./countedPhrases";
import {
  CAPACITY_NOUNS,
  PARTY_NOUNS,
  START_DATE_NOUN,
  STEP_DATE_NOUNS,
  STEP_NOUNS,
} from "./missingNouns";

/** What a record lacks to count: «mancano la delibera della Giunta e la firma». */
export function describeMissing(missing: readonly Missing[], language: Language): string {
  const nouns = missing.map((item) => nounFor(item, language));
  return COUNTED_PHRASES.missing[language](formatList(nouns, language), missing.length > 1);
}

/** The last dated step: «ultima tappa: in bozza il 28 giugno 2012». */
export function describeLastStep(step: StepTaken | null, language: Language): string {
  if (step === null) return COUNTED_PHRASES.noStep[language];
  const words = step.stage in STAGE_WORDS ? STAGE_WORDS : CAPACITY_WORDS;
  const when = whenDate(step.date, language);
  return COUNTED_PHRASES.lastStep[language](wordFor(words, step.stage, language), when);
}

function nounFor(item: Missing, language: Language): string {
  switch (item.kind) {
    case "stage": {
      const stage = REACHED_STAGES.find((known) => known === item.stage);
      return stage ? STEP_NOUNS[stage][language] : wordFor(STAGE_WORDS, item.stage, language);
    }
    case "capacity":
      return item.stage === "revoked"
        ? STEP_DATE_NOUNS.revoked[language]
        : CAPACITY_NOUNS[item.track][item.stage][language];
    case "date":
      return (item.stage === null ? START_DATE_NOUN : STEP_DATE_NOUNS[item.stage])[language];
    default:
      return PARTY_NOUNS[item.kind][language];
  }
}
