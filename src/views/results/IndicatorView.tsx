import { useMemo } from "react";
import { useParams } from "react-router-dom";
import type { Progress } from "../../analysis/progress/progressOf";
import { judgementOn } from "../../analysis/progress/judgementOn";
import { upcoming } from "../../analysis/progress/upcoming";
import { onDayAtStart } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Indicator } from "../../model/indicator";
import { textIn } from "../../model/localText";
import { describeProgress } from "../parts/describeProgress";
import { FocusLink } from "../parts/FocusLink";
import { Page } from "../parts/Page";
import { PageFoot } from "../parts/PageFoot";
import { ProgressStatus } from "../parts/ProgressStatus";
import { ReadingBar } from "../parts/ReadingBar";
import { SourceLine } from "../parts/SourceLine";
import { AlmostRecords } from "./AlmostRecords";
import { CountedRecords } from "./CountedRecords";
import { countInFilters } from "./countInFilters";
import { CourseFigure } from "./CourseFigure";
import { DueRows } from "./DueSoon";
import { IndicatorRule } from "./IndicatorRule";
import { INDICATOR_PHRASES } from "./indicatorPhrases";
import { JudgementLine } from "./JudgementLine";
import { RegionCharts } from "./RegionCharts";
import { Reliance } from "./Reliance";
import { RESULTS_PHRASES } from "./resultsPhrases";
import { ScopeNotes } from "./ScopeNotes";
import { UnknownRecord } from "./UnknownRecord";
import { useIndicatorStory, useRegionStories } from "./useIndicatorStory";
import { useResultsReading, type ResultsReading } from "./useResultsReading";
import "./results.css";

/** One indicator: where it stands and why, by region, with the records it counts and those it nearly counts. */
export function IndicatorView() {
  const { id = "" } = useParams();
  const results = useResultsReading();
  const phrases = usePhrases(RESULTS_PHRASES);
  const indicator = results.at.programme.indicatorById.get(id);
  if (indicator) return <IndicatorPage indicator={indicator} results={results} />;
  return <UnknownRecord reading={results.reading} heading={phrases.unknownIndicator(id)} />;
}

interface IndicatorPageProps {
  readonly indicator: Indicator;
  readonly results: ResultsReading;
}

function IndicatorPage({ indicator, results }: IndicatorPageProps) {
  const { reading, at, region, regionName } = results;
  const phrases = usePhrases(RESULTS_PHRASES);
  const words = usePhrases(INDICATOR_PHRASES);
  const language = useLanguage();
  const story = useIndicatorStory(at, indicator, region);
  const regions = useRegionStories(at, indicator);
  const { progress } = story;
  const isCounted = indicator.measure.kind !== "observed";
  const name = textIn(indicator.name, language);
  return (
    <Page
      reading={reading}
      title={`${name} · ${words.indicator}`}
      overline={[words.indicator, indicator.result, regionName ?? phrases.whole].join(" · ")}
      heading={indicator.name}
      lead={<Lead progress={progress} results={results} />}
    >
      <ReadingBar reading={reading} />
      <ScopeNotes results={results} />
      <IndicatorRule indicator={indicator} progress={progress} at={at} />
      <div className="indicator-columns">
        <div className="indicator-main">
          <section aria-labelledby="course-title">
            <h2 id="course-title">{words.course}</h2>
            <CourseFigure story={story} />
          </section>
          <RegionCharts stories={regions} programme={at.programme} />
        </div>
        <div className="indicator-aside">
          {isCounted && <AlmostRecords indicator={indicator} region={region} at={at} />}
          <NextDue indicator={indicator} results={results} />
        </div>
      </div>
      {isCounted && (
        <CountedRecords
          indicator={indicator}
          region={region}
          at={at}
          inFilters={countInFilters(progress, results)}
        />
      )}
      <SourceLine record={indicator} />
      <PageFoot reading={reading} records={[...indicator.targets, ...indicator.observations]} />
    </Page>
  );
}

/** Status and figures in one sentence; what was judged by somebody; how far it can be relied on. */
function Lead({ progress, results }: { progress: Progress; results: ResultsReading }) {
  const phrases = usePhrases(RESULTS_PHRASES);
  const language = useLanguage();
  const { at } = results;
  const { indicator, region } = progress;
  const judgement = judgementOn(at, indicator, region);
  return (
    <>
      <ProgressStatus status={progress.status} /> · {onDayAtStart(at.day, language)}:{" "}
      <span data-figure={indicator.id}>{describeProgress(progress, language)}</span>.
      {judgement && <JudgementLine judgement={judgement} />}
      <span className="lead-notes">
        <Reliance progress={progress} at={at} />{" "}
        {indicator.measure.kind !== "observed" && (
          <FocusLink focus={{ kind: "indicator", id: indicator.id }}>{phrases.inPicture}</FocusLink>
        )}
      </span>
    </>
  );
}

/** The milestones of this indicator in the coming days, and those gone by. */
function NextDue({ indicator, results }: IndicatorPageProps) {
  const { at, region } = results;
  const words = usePhrases(INDICATOR_PHRASES);
  const items = useMemo(() => {
    const { overdue, due } = upcoming(at);
    return [...overdue, ...due].filter(
      (item) => item.indicator.id === indicator.id && item.region === region,
    );
  }, [at, indicator, region]);
  return (
    <section aria-labelledby="due-title">
      <h2 id="due-title">{words.due}</h2>
      {items.length === 0 && <p className="quiet">{words.noDue}</p>}
      <DueRows items={items} at={at} isOfOne />
    </section>
  );
}
