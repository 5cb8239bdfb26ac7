import { lazy } from "react";
import type { Reading } from "../useReading";
import { Guarded } from "./Guarded";

// Most data sets and most links leave nothing to say.
const NoticeList = lazy(async () => ({ default: (await import("./NoticeList")).NoticeList }));

/** What the reader must know before trusting the page, where there is such a thing, and what is new to them. */
export function DataNotices({ reading }: { readonly reading: Reading }) {
  return (
    <Guarded part="quiet" waiting={null}>
      <NoticeList reading={reading} />
    </Guarded>
  );
}
