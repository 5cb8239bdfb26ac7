import { usePhrases } from "../../i18n/useLanguage";
import { PART_PHRASES } from "./partPhrases";
import "./parts.css";

/** The small striped square before everything that is made up for demonstration. */
export function IllustrativeMark() {
  const phrases = usePhrases(PART_PHRASES);
  return (
    <span className="illustrative-mark" title={phrases.illustrativeTitle}>
      <span className="for-ears">({phrases.illustrative}) </span>
    </span>
  );
}
