import { usePhrases } from "../../../i18n/useLanguage";
import type { Reading } from "../../useReading";
import { COMPARE_PHRASES } from "./comparePhrases";
import { SetChooser } from "./SetChooser";
import "./compare.css";

/** The door to the comparison of these data with another version. */
export function CompareSection({ reading }: { readonly reading: Reading }) {
  const phrases = usePhrases(COMPARE_PHRASES);
  return (
    <section aria-labelledby="compare-title" className="compare-door">
      <h2 id="compare-title">{phrases.title}</h2>
      <p>{phrases.lead}</p>
      <SetChooser reading={reading} />
    </section>
  );
}
