import { usePhrases } from "../../../i18n/useLanguage";
import { ChangeSign } from "./ChangeSign";
import { COMPARE_PHRASES } from "./comparePhrases";

/** What the signs of the comparison mean, under every face. */
export function ChangesKey() {
  const phrases = usePhrases(COMPARE_PHRASES);
  return (
    <ul className="changes-key" aria-label={phrases.key}>
      <li>
        <ChangeSign kind="new" /> {phrases.signNew}
      </li>
      <li>
        <ChangeSign kind="lost" /> {phrases.signLost}
      </li>
      <li>{phrases.signNone}</li>
      <li className="quiet">({phrases.rule})</li>
    </ul>
  );
}
