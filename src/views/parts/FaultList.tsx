import { describeFault } from "../../i18n/describeFault";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Fault } from "../../model/fault";
import { NOTICE_PHRASES } from "./noticePhrases";

const SHOWN_AT_ONCE = 200;

/** Each fault with where it is, why, and what to do. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const phrases = usePhrases(NOTICE_PHRASES);
  const language = useLanguage();
  return (
    <>
      <ul className="fault-list" tabIndex={0}>
        {faults.slice(0, SHOWN_AT_ONCE).map((fault, index) => {
          const { place, reason, remedy } = describeFault(fault, language);
          return (
            // Two faults can read alike, and they never change places.
            <li key={index}>
              <strong>{place}</strong> {reason} <em>{remedy}</em>
            </li>
          );
        })}
      </ul>
      {faults.length > SHOWN_AT_ONCE && <p>{phrases.moreFaults(faults.length - SHOWN_AT_ONCE)}</p>}
    </>
  );
}
