import { lazy, Suspense } from "react";
import type { Reading } from "../useReading";

// Most data sets and most links leave nothing to say.
const NoticeList = lazy(async () => ({ default: (await import("./NoticeList")).NoticeList }));

/** What the reader must know before trusting the page, where there is such a thing. */
export function DataNotices({ reading }: { readonly reading: Reading }) {
  const { dataSet, leftAside } = reading;
  const isClean =
    leftAside.length === 0 && dataSet.faults.every(({ severity }) => severity !== "error");
  return isClean ? null : (
    <Suspense>
      <NoticeList reading={reading} />
    </Suspense>
  );
}
