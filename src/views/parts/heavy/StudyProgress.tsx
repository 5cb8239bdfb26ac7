import { usePhrases } from "../../../i18n/useLanguage";
import { Progress } from "../../../ui/Progress";
import { HEAVY_PHRASES } from "./heavyPhrases";

/** In place of what waits for `useStudy`. */
export function StudyProgress() {
  const phrases = usePhrases(HEAVY_PHRASES);
  return <Progress label={phrases.comparing} share={null} text={phrases.comparingNow} />;
}
