import { usePhrases } from "../../../i18n/useLanguage";
import { TOOL_PHRASES } from "./toolPhrases";

/** Above a picture of nobody: for which choice, and what to do next. */
export function NoBodies() {
  return (
    <p className="picture-empty" role="status">
      {usePhrases(TOOL_PHRASES).noBodies}
    </p>
  );
}
