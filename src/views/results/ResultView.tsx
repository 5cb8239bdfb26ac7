import { useParams } from "react-router-dom";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import { almostCounting } from "../../analysis/progress/almostCounting";
import type { Progress } from "../../analysis/progress/progressOf";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { Result } from "../../model/programme";
import { FocusLink } from "../parts/FocusLink";
import { Page } from "../parts/Page";
import { PageFoot } from "../parts/PageFoot";
import { IndicatorPageLink } from "../parts/pageLinks";
import { ReadingBar } from "../parts/ReadingBar";
import { SourceLine } from "../parts/SourceLine";
import { CourseFigure } from "./CourseFigure";
import { IndicatorRow } from "./IndicatorRow";
import { INDICATOR_PHRASES } from "./indicatorPhrases";
import { ResultAims } from "./ResultHeading";
import { RESULTS_PHRASES } from "./resultsPhrases";
import { ScopeNotes } from "./ScopeNotes";
import { StatusTally } from "./StatusTally";
import { UnknownRecord } from "./UnknownRecord";
import { useIndicatorStory } from "./useIndicatorStory";
import { useResultsReading, type ResultsReading } from "./useResultsReading";
import { DataText } from "../parts/DataText";
import "./results.css";

/** One expected result: what the project promised, and the course of each of its indicators. */
export function ResultView() {
  const { id = "" } = useParams();
  const results = useResultsReading();
  const phrases = usePhrases(RESULTS_PHRASES);
  const result = results.at.programme.resultById.get(id);
  if (result) return <ResultPage result={result} results={results} />;
  return <UnknownRecord reading={results.reading} heading={phrases.unknownResult(id)} />;
}

function ResultPage({ result, results }: { result: Result; results: ResultsReading }) {
  const { reading, at, regionName } = results;
  const phrases = usePhrases(RESULTS_PHRASES);
  const language = useLanguage();
  const own = results.progress.filter(({ indicator }) => indicator.result === result.id);
  const title = textIn(result.title, language);
  return (
    <Page
      reading={reading}
      title={`${result.id} · ${title}`}
      overline={[phrases.title, result.id, regionName ?? phrases.whole].join(" · ")}
      heading={result.title}
      {...(result.text ? { lead: <DataText text={result.text} /> } : {})}
    >
      <div className="result-intro">
        <ResultAims result={result} programme={at.programme} />
        <FocusLink focus={{ kind: "result", id: result.id }}>{phrases.inPicture}</FocusLink>
      </div>
      <ReadingBar reading={reading} />
      <ScopeNotes results={results} />
      {own.length === 0 ? <p>{phrases.noIndicators}</p> : <StatusTally progress={own} />}
      <ul className="result-rows">
        {own.map((item) => (
          <IndicatorRow key={item.indicator.id} progress={item} results={results} />
        ))}
      </ul>
      <div className="course-grid">
        {own.map((item) => (
          <IndicatorCourse key={item.indicator.id} progress={item} at={at} />
        ))}
      </div>
      <SourceLine record={result} />
      <PageFoot reading={reading} records={own.map(({ indicator }) => indicator)} />
    </Page>
  );
}

function IndicatorCourse({ progress, at }: { progress: Progress; at: ProgrammeAt }) {
  const { indicator, region } = progress;
  const words = usePhrases(INDICATOR_PHRASES);
  const language = useLanguage();
  const story = useIndicatorStory(at, indicator, region);
  const almost = almostCounting(at, indicator, region).length;
  return (
    <section>
      <h2>
        <IndicatorPageLink indicator={indicator} />
      </h2>
      <CourseFigure story={story} isHalf />
      {almost > 0 && (
        <div className="quiet">
          <IndicatorPageLink indicator={indicator}>
            {words.almost(formatNumber(almost, language))}
          </IndicatorPageLink>
        </div>
      )}
    </section>
  );
}
