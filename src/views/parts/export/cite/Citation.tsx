import { use } from "react";
import { useLocation } from "react-router-dom";
import { useLanguage, usePhrases } from "../../../../i18n/useLanguage";
import { CopyText } from "../../../../ui/CopyText";
import type { Reading } from "../../../useReading";
import { licenceOf } from "../../licenceOf";
import { EXPORT_PHRASES } from "../exportPhrases";
import { useToday } from "../useToday";
import { describeCitation } from "./describeCitation";

/** How to name these data where they are used, ready to copy. */
export function Citation({ reading }: { readonly reading: Reading }) {
  const phrases = usePhrases(EXPORT_PHRASES);
  const language = useLanguage();
  const licence = use(licenceOf(reading.dataSet));
  const day = useToday();
  // Another place in the address is another citation.
  useLocation();
  const text = describeCitation(
    { programme: reading.programme, day: reading.day, licence, link: window.location.href },
    day,
    language,
  );
  return (
    <div className="citation">
      <h4>{phrases.cite}</h4>
      <p>{text}</p>
      <CopyText
        text={text}
        label={phrases.copy}
        doneLabel={phrases.copied}
        fieldLabel={phrases.citation}
      />
    </div>
  );
}
