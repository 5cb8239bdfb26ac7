import { useGeography } from "../../data/useLoaded";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { Hint } from "../../ui/Hint";
import { OVERVIEW_PHRASES } from "./overviewPhrases";

/** How the picture is read, and what its borders do not say. */
export function HowToRead() {
  const phrases = usePhrases(OVERVIEW_PHRASES);
  const language = useLanguage();
  const { boundaries, kosovo, palestine } = useGeography().notes;
  return (
    <Hint title={phrases.howToRead}>
      <h2>{phrases.howToRead}</h2>
      <p>{phrases.howToReadText}</p>
      <h3>{phrases.bordersNote}</h3>
      <p>
        {boundaries[language]} {kosovo[language]} {palestine[language]}
      </p>
    </Hint>
  );
}
