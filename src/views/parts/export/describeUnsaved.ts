import { LoadError } from "../../../data/loadError";
import { isMissingPart } from "../../../data/missingPart";
import { describeLoadError } from "../../../i18n/loadPhrases";
import { speak } from "../../../i18n/phraseBook";
import type { Language } from "../../../model/localText";
import { UNSAVED_PHRASES } from "./unsavedPhrases";

/**
 * Why a file was not written and what to do, for whoever asked for it: data, program, network or memory.
 * `extent`: whether filters would make the file smaller, or it always holds all records.
 */
export function describeUnsaved(
  failure: unknown,
  language: Language,
  extent: "shown" | "all" = "shown",
): string {
  const phrases = speak(UNSAVED_PHRASES, language);
  const smaller = extent === "all" ? phrases.otherForm : phrases.fewer;
  if (failure instanceof LoadError) {
    const { reason, remedy } = describeLoadError(failure, language);
    return phrases.because(reason, remedy);
  }
  if (isMissingPart(failure)) {
    return navigator.onLine
      ? phrases.because(phrases.partMissing, phrases.reload)
      : phrases.because(phrases.offline, phrases.connect);
  }
  // What engines throw where an array, a text or a picture would be larger than they can hold.
  if (failure instanceof RangeError) return phrases.because(phrases.tooLarge, smaller);
  return phrases.because(phrases.stopped, smaller);
}
