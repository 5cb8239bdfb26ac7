import { lazy, Suspense } from "react";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { formatList } from "../../i18n/format";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { Reading } from "../useReading";
import { NOTICE_PHRASES } from "./noticePhrases";

// The wording of faults is not needed while there are none.
const FaultList = lazy(async () => ({ default: (await import("./FaultList")).FaultList }));

/** What the reader must know before trusting the page: records left out, and requests that could not be met. */
export function NoticeList({ reading }: { readonly reading: Reading }) {
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
            <Suspense>
              <FaultList faults={dataSet.faults} />
            </Suspense>
          </details>
        </Notice>
      )}
    </>
  );
}
