import { lazy } from "react";
import { Link } from "react-router-dom";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { formatList } from "../../i18n/format";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { Reading } from "../useReading";
import { Guarded } from "./Guarded";
import { isAnotherEdition } from "./link/isAnotherEdition";
import { NOTICE_PHRASES } from "./noticePhrases";

// The wording of faults is not needed while there are none.
const FaultList = lazy(async () => ({ default: (await import("./FaultList")).FaultList }));

// Most links were made with these very data.
const EditionNotice = lazy(async () => ({
  default: (await import("./link/EditionNotice")).EditionNotice,
}));

/** What the reader must know before trusting the page: records left out, and requests that could not be met. */
export function NoticeList({ reading }: { readonly reading: Reading }) {
  const phrases = usePhrases(NOTICE_PHRASES);
  const { dataSet, programme, hrefTo } = reading;
  return (
    <>
      <LeftAsideNotice reading={reading} />
      {isAnotherEdition(reading) && (
        <Guarded part="quiet" waiting={null}>
          <EditionNotice reading={reading} />
        </Guarded>
      )}
      {dataSet.faults.some(({ severity }) => severity === "error") && (
        <Notice
          tone="warn"
          actions={<Link to={hrefTo("/dati", { focus: null })}>{phrases.toHealth}</Link>}
        >
          <details>
            <summary>{phrases.faults(programme.excluded, dataSet.faults.length)}</summary>
            <Guarded part="quiet" waiting={null}>
              <FaultList faults={dataSet.faults} />
            </Guarded>
          </details>
        </Notice>
      )}
    </>
  );
}

/** What the address asks for and these data do not have. */
export function LeftAsideNotice({ reading }: { readonly reading: Reading }) {
  const phrases = usePhrases(NOTICE_PHRASES);
  const language = useLanguage();
  const { leftAside, selection, select } = reading;
  if (leftAside.length === 0) return null;
  return (
    <Notice
      tone="info"
      actions={<Button onPress={() => select(selection, { replace: true })}>{phrases.drop}</Button>}
    >
      {phrases.leftAside(formatList(leftAside, language))}
    </Notice>
  );
}
