import { useLocation } from "react-router-dom";
import { countIllustrative } from "../../../../analysis/countIllustrative";
import { useLanguage, usePhrases } from "../../../../i18n/useLanguage";
import { useReading } from "../../../useReading";
import { footLines } from "../../footLines";
import { IllustrativeMark } from "../../IllustrativeMark";
import { EMBED_PHRASES } from "./embedPhrases";

/** What a figure in another site's frame says of itself, and the way to the whole page. */
export function EmbedFoot() {
  const reading = useReading();
  const phrases = usePhrases(EMBED_PHRASES);
  const language = useLanguage();
  const { pathname } = useLocation();
  const isMadeUp = countIllustrative(reading.at.programme).illustrative > 0;
  return (
    <footer className="embed-foot">
      {isMadeUp && <IllustrativeMark />}
      {footLines(reading, language).map((line) => (
        <span key={line}>{line}</span>
      ))}
      <a href={`#${reading.hrefTo(pathname, { embed: null })}`} target="_blank" rel="noopener">
        {phrases.whole}
      </a>
    </footer>
  );
}
