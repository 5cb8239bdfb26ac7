import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { describeScope } from "../parts/describeScope";
import type { Reading } from "../useReading";
import { IDEA_PHRASES } from "./ideaPhrases";

/** Which part of the programme the measures are of. */
export function ScopeNote({ reading }: { readonly reading: Reading }) {
  const phrases = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  const scope = describeScope(reading.at.programme, reading.at.scope, language);
  return (
    <p className="quiet scope-note">
      {scope === "" ? phrases.wholeScope : phrases.partScope(scope)}
    </p>
  );
}
