import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { usePhrases } from "../../../../i18n/useLanguage";
import type { Reading } from "../../../useReading";
import { PageFoot } from "../../PageFoot";
import { EXPORT_PHRASES } from "../exportPhrases";
import { hasLinesAsImage } from "../picture/linesAsImage";
import { keepPrintable } from "./keepPrintable";

/** On paper only: data, date, sources and link under the picture; and the picture itself made fit for paper. */
export function PrintFoot({ reading }: { readonly reading: Reading }) {
  const phrases = usePhrases(EXPORT_PHRASES);
  const [isImage, setIsImage] = useState(false);
  useEffect(keepPrintable, []);
  useEffect(() => {
    // What is to be printed must stand in the page before the browser goes on.
    const look = () => flushSync(() => setIsImage(hasLinesAsImage(document)));
    addEventListener("beforeprint", look);
    return () => removeEventListener("beforeprint", look);
  }, []);
  return (
    <div className="print-foot">
      {isImage && <p className="page-foot">{phrases.linesAsImage}</p>}
      <PageFoot reading={reading} records={[...reading.programme.indicators]} />
    </div>
  );
}
