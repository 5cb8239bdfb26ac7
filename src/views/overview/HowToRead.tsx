import { lazy } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import { Hint } from "../../ui/Hint";
import { OVERVIEW_PHRASES } from "./overviewPhrases";
import { Guarded } from "../parts/Guarded";

// Long words for those who ask.
const ReadingGuide = lazy(async () => ({ default: (await import("./ReadingGuide")).ReadingGuide }));

/** How the picture and the statuses are read: a button that says so. */
export function HowToRead() {
  const phrases = usePhrases(OVERVIEW_PHRASES);
  return (
    <Hint title={phrases.howToRead}>
      <h2>{phrases.howToRead}</h2>
      <Guarded part="panel" waiting={null}>
        <ReadingGuide />
      </Guarded>
    </Hint>
  );
}
