import { lazy } from "react";
import type { DataSet } from "../../data/loadDataSet";
import { CAN_REMEMBER } from "../../data/visits/canRemember";
import type { Reading } from "../useReading";
import { Guarded } from "./Guarded";
import { isAnotherEdition } from "./link/isAnotherEdition";

// Most data sets and most links leave nothing to say.
const NoticeList = lazy(async () => ({ default: (await import("./NoticeList")).NoticeList }));

// Most visits have a network. Fetched while there is one.
const fetchKeptNotice = () => import("./KeptNotice");
const KeptNotice = lazy(async () => ({ default: (await fetchKeptNotice()).KeptNotice }));

/** Asked for when the first drawing is over. */
const NewsLine = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  fetchKeptNotice().catch(() => {});
  return { default: (await import("./NewsLine")).NewsLine };
});

/** Where the data are not the published ones but those last verified here. */
export function KeptMark({ dataSet }: { readonly dataSet: DataSet }) {
  const { kept } = dataSet;
  return kept ? (
    <Guarded part="quiet" waiting={null}>
      <KeptNotice dataSet={dataSet} kept={kept} />
    </Guarded>
  ) : null;
}

/** What the reader must know before trusting the page, where there is such a thing, and what is new to them. */
export function DataNotices({ reading }: { readonly reading: Reading }) {
  const { leftAside, dataSet } = reading;
  const hasErrors = dataSet.faults.some(({ severity }) => severity === "error");
  return (
    <>
      <KeptMark dataSet={dataSet} />
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
