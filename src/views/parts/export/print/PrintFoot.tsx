import { useEffect } from "react";
import type { Reading } from "../../../useReading";
import { PageFoot } from "../../PageFoot";
import { keepPrintable } from "./keepPrintable";

/** On paper only: data, date, sources and link under the picture; and the picture itself made fit for paper. */
export function PrintFoot({ reading }: { readonly reading: Reading }) {
  useEffect(keepPrintable, []);
  return (
    <div className="print-foot">
      <PageFoot reading={reading} records={[...reading.programme.indicators]} />
    </div>
  );
}
