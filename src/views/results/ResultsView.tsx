import { byUrgency } from "../../analysis/progress/byUrgency";
import { STATUSES } from "../../analysis/progress/status";
import { formatList } from "../../i18n/format";
import { onDayAtStart } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { Button } from "../../ui/Button";
import { Page } from "../parts/Page";
import { PageFoot } from "../parts/PageFoot";
import { PROGRESS_PHRASES } from "../parts/progressPhrases";
import { ReadingBar } from "../parts/ReadingBar";
import { CompareDates } from "./CompareDates";
import { countInStatus } from "./countInStatus";
import { DueSoon } from "./DueSoon";
import { IndicatorRow } from "./IndicatorRow";
import { ResultHeading } from "./ResultHeading";
import { RESULTS_PHRASES } from "./resultsPhrases";
import { ScopeNotes } from "./ScopeNotes";
import { StatusLegend, StatusTally } from "./StatusTally";
import { SummaryToCopy } from "./SummaryToCopy";
import { useResultsReading, type ResultsReading } from "./useResultsReading";
import "./results.css";

/** All expected results on a date: what each has reached, what is due, what moved, and a summary to hand on. */
export function ResultsView() {
  const results = useResultsReading();
  const { reading, at, progress } = results;
  const { project } = at.programme;
  const phrases = usePhrases(RESULTS_PHRASES);
  const language = useLanguage();
  return (
    <Page
      reading={reading}
      title={`${phrases.title} · ${textIn(project.title, language)}`}
      overline={textIn(project.title, language)}
      heading={phrases.title}
      lead={useLead(results)}
    >
      <ReadingBar reading={reading} />
      <ScopeNotes results={results} />
      {progress.length === 0 ? (
        <p>{at.programme.results.length === 0 ? phrases.noResults : phrases.noIndicators}</p>
      ) : (
        <div className="results-tools">
          <StatusTally progress={progress} />
          <OrderChoice results={results} />
        </div>
      )}
      <ResultLists results={results} />
      {progress.length > 0 && (
        <>
          <StatusLegend title={phrases.statuses} note={phrases.bullet} />
          <DueSoon results={results} />
          <CompareDates results={results} />
          <SummaryToCopy results={results} />
        </>
      )}
      <PageFoot reading={reading} records={at.programme.indicators} />
    </Page>
  );
}

interface PartProps {
  readonly results: ResultsReading;
}

function useLead({ at, regionName, progress }: ResultsReading): string {
  const phrases = usePhrases(RESULTS_PHRASES);
  const language = useLanguage();
  const counts = STATUSES.flatMap((status) => {
    const count = progress.filter((item) => item.status === status).length;
    return count === 0 ? [] : [countInStatus(count, status, language)];
  });
  return phrases.lead(
    onDayAtStart(at.day, language),
    regionName ?? phrases.whole,
    progress.length,
    formatList(counts, language),
  );
}

function OrderChoice({ results }: PartProps) {
  const phrases = usePhrases(RESULTS_PHRASES);
  const { urgencyRule } = usePhrases(PROGRESS_PHRASES);
  const { selection, select } = results.reading;
  return (
    <div className="order-choice" role="group" aria-label={phrases.order}>
      {[false, true].map((isByUrgency) => (
        <Button
          key={String(isByUrgency)}
          weight="quiet"
          isOn={selection.isByUrgency === isByUrgency}
          onPress={() => select({ isByUrgency }, { replace: true })}
        >
          {isByUrgency ? phrases.byUrgency : phrases.planned}
        </Button>
      ))}
      {selection.isByUrgency && <p className="quiet">{urgencyRule}</p>}
    </div>
  );
}

function ResultLists({ results }: PartProps) {
  const phrases = usePhrases(RESULTS_PHRASES);
  const { at, progress, reading } = results;
  if (reading.selection.isByUrgency && progress.length > 0) {
    return (
      <section aria-labelledby="by-urgency">
        <h2 id="by-urgency">{phrases.allByUrgency}</h2>
        <ul className="result-rows">
          {byUrgency(progress).map((item) => (
            <IndicatorRow key={item.indicator.id} progress={item} results={results} withResult />
          ))}
        </ul>
      </section>
    );
  }
  return at.programme.results.map((result) => (
    <section key={result.id} aria-labelledby={`result-${result.id}`}>
      <ResultHeading result={result} programme={at.programme} />
      <ul className="result-rows">
        {progress
          .filter(({ indicator }) => indicator.result === result.id)
          .map((item) => (
            <IndicatorRow key={item.indicator.id} progress={item} results={results} />
          ))}
      </ul>
    </section>
  ));
}
