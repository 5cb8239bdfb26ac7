import { usePhrases } from "../../../i18n/useLanguage";
import type { Reading } from "../../useReading";
import { OUT_PHRASES } from "./outPhrases";

/** The data set as files to take away, and the template to fill in. */
export function OutSection(_: { readonly reading: Reading }) {
  const phrases = usePhrases(OUT_PHRASES);
  return (
    <section aria-labelledby="out-title" className="out">
      <h2 id="out-title">{phrases.title}</h2>
      <p>{phrases.lead}</p>
    </section>
  );
}
