import { useMemo } from "react";
import { useLocation } from "react-router-dom";
import { countIllustrative } from "../../analysis/countIllustrative";
import { formatDate, formatDay, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { parseCalendarDate } from "../../model/calendarDate";
import { textIn } from "../../model/localText";
import { noticeIn } from "../../model/notices";
import type { Provenance } from "../../model/provenance";
import type { Reading } from "../useReading";
import { IllustrativeMark } from "./IllustrativeMark";
import { PAGE_FOOT_PHRASES } from "./pageFootPhrases";
import "./pageFoot.css";

interface PageFootProps {
  readonly reading: Reading;
  /** The records whose sources are named. */
  readonly records?: readonly Provenance[];
}

/** What a page that is handed over must say of itself: data, date, sources, what is made up, and where it stands. */
export function PageFoot({ reading, records = [] }: PageFootProps) {
  const { at, day } = reading;
  const { project, version, created, notices = {} } = at.programme;
  const phrases = usePhrases(PAGE_FOOT_PHRASES);
  const language = useLanguage();
  const owner = noticeIn(notices, "owner", language);
  // Another place in the address is another render: the link is the page's own.
  useLocation();
  const { illustrative, total } = useMemo(() => countIllustrative(at.programme), [at.programme]);
  const number = (value: number) => formatNumber(value, language);
  const madeOn = created === null ? null : parseCalendarDate(created.slice(0, 10));
  const sources = [project, ...records].flatMap(({ source }) => (source === null ? [] : [source]));
  return (
    <section className="page-foot" aria-label={phrases.title}>
      <p>
        {phrases.data(textIn(project.title, language), version)}
        {madeOn && `, ${phrases.madeOn(formatDate(madeOn, language))}`};{" "}
        {phrases.readOn(formatDay(day, language))}.
      </p>
      {owner !== null && <p>{phrases.publishedBy(owner)}</p>}
      {sources.length > 0 && (
        <p>
          {phrases.sources}: {[...new Set(sources)].join("; ")}.
        </p>
      )}
      {illustrative > 0 && (
        <p className="page-foot-mark">
          <IllustrativeMark />
          {phrases.illustrative(number(illustrative), number(total))}
        </p>
      )}
      <p className="page-foot-link">
        {phrases.link}: {window.location.href}
      </p>
    </section>
  );
}
