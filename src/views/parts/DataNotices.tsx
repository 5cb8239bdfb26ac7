import { describeFault } from "../../i18n/describeFault";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Fault } from "../../model/fault";
import { formatList } from "../../i18n/format";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { Reading } from "../useReading";
import { NOTICE_PHRASES } from "./noticePhrases";

const SHOWN_AT_ONCE = 200;

/** What the reader must know before trusting the page: records left out, and requests that could not be met. */
export function DataNotices({ reading }: { readonly reading: Reading }) {
  const phrases = usePhrases(NOTICE_PHRASES);
  const language = useLanguage();
  const { dataSet, programme, leftAside, selection, select } = reading;
  return (
    <>
      {leftAside.length > 0 && (
        <Notice
          tone="info"
          actions={
            <Button onPress={() => select(selection, { replace: true })}>{phrases.drop}</Button>
          }
        >
          {phrases.leftAside(formatList(leftAside, language))}
        </Notice>
      )}
      {dataSet.faults.some(({ severity }) => severity === "error") && (
        <Notice tone="warn">
          <details>
            <summary>{phrases.faults(programme.excluded, dataSet.faults.length)}</summary>
            <FaultList faults={dataSet.faults} />
          </details>
        </Notice>
      )}
    </>
  );
}

/** Each fault with where it is, why, and what to do. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const phrases = usePhrases(NOTICE_PHRASES);
  const language = useLanguage();
  return (
    <>
      <ul className="fault-list">
        {faults.slice(0, SHOWN_AT_ONCE).map((fault) => {
          const { place, reason, remedy } = describeFault(fault, language);
          return (
            <li key={`${place} ${fault.kind} ${fault.value} ${fault.detail}`}>
              <strong>{place}</strong> {reason} <em>{remedy}</em>
            </li>
          );
        })}
      </ul>
      {faults.length > SHOWN_AT_ONCE && <p>{phrases.moreFaults(faults.length - SHOWN_AT_ONCE)}</p>}
    </>
  );
}
