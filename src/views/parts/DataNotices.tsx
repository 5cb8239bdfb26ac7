import { lazy } from "react";
import { CAN_REMEMBER } from "../../data/visits/canRemember";
import type { Reading } from "../useReading";
import { Guarded } from "./Guarded";
import { isAnotherEdition } from "./link/isAnotherEdition";

// Most data sets and most links leave nothing to say.
const NoticeList = lazy(async () => ({ default: (await import("./NoticeList")).NoticeList }));

/** Asked for when the first drawing is over. */
const NewsLine = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return { default: (await import("./NewsLine")).NewsLine };
});

/** What the reader must know before trusting the page, where there is such a thing, and what is new to them. */
export function DataNotices({ reading }: { readonly reading: Reading }) {
  const { leftAside, dataSet } = reading;
  const hasErrors = dataSet.faults.some(({ severity }) => severity === "error");
  return (
    <>
      {(leftAside.length > 0 || hasErrors || isAnotherEdition(reading)) && (
        <Guarded part="quiet" waiting={null}>
          <NoticeList reading={reading} />
        </Guarded>
      )}
      {CAN_REMEMBER && (
        <Guarded part="quiet" waiting={null}>
          <NewsLine reading={reading} />
        </Guarded>
      )}
    </>
  );
}
