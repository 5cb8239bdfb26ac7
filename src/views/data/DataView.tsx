import { usePhrases } from "../../i18n/useLanguage";
import { PageTitle } from "../../ui/PageTitle";
import { KeptMark } from "../parts/DataNotices";
import { PageGuide } from "../parts/guide/PageGuide";
import { Guarded } from "../parts/Guarded";
import { LeftAsideNotice } from "../parts/NoticeList";
import { useReading } from "../useReading";
import { DATA_PHRASES } from "./dataPhrases";
import { DataSections, SectionLinks } from "./DataSections";
import { OpeningSection } from "./opening/OpeningSection";
import "../parts/page.css";

/** The data themselves: open one's own, see what is in them and what is wrong, compare, take away. */
export function DataView() {
  const phrases = usePhrases(DATA_PHRASES);
  return (
    <div className="page">
      <PageTitle title={phrases.title} />
      <header>
        <h1>{phrases.title}</h1>
        <Guarded part="quiet" waiting={null}>
          <Lead />
        </Guarded>
      </header>
      {/* Stands even where the data on the page cannot be read. */}
      <OpeningSection />
      <Guarded part="panel" waiting={<p role="status">{phrases.waiting}</p>}>
        <DataSections />
      </Guarded>
    </div>
  );
}

function Lead() {
  const reading = useReading();
  const phrases = usePhrases(DATA_PHRASES);
  const { totals, programme, faults } = reading.dataSet;
  const records = totals.reduce((sum, { read }) => sum + read, 0);
  return (
    <>
      <KeptMark dataSet={reading.dataSet} />
      <LeftAsideNotice reading={reading} />
      <p className="page-lead">{phrases.lead(records, programme.excluded, faults.length)}</p>
      <PageGuide />
      <SectionLinks />
    </>
  );
}
