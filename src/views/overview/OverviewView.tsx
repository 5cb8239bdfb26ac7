import { lazy, useRef, useState } from "react";
import { DEFAULT_PATH } from "../../data/loadDataSet";
import { usePhrases, useLanguage } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { FACES } from "../../selection/selection";
import { useSelection } from "../../selection/useSelection";
import { Button } from "../../ui/Button";
import { PageTitle } from "../../ui/PageTitle";
import { Tabs } from "../../ui/Tabs";
import { DataNotices } from "../parts/DataNotices";
import { FACE_NAMES } from "../parts/faceNames";
import { Guarded } from "../parts/Guarded";
import { PaperFoot } from "../parts/export/PaperFoot";
import { ScopeBar } from "../parts/ScopeBar";
import { prefetchNetworkPlacing } from "../parts/seating/usePlacement";
import { useFrame } from "../parts/useFrame";
import { useReading } from "../useReading";
import { HowToRead } from "./HowToRead";
import { Headline } from "./Headline";
import { OVERVIEW_PHRASES } from "./overviewPhrases";
import { PicturePanel } from "./PicturePanel";
import { ResultsColumn } from "./ResultsColumn";
import { TimePanel } from "./TimePanel";
import { useOverviewFigures } from "./useOverviewFigures";
import "./overview.css";

// Neither is on the first page.
const FocusSheet = lazy(async () => ({ default: (await import("./FocusSheet")).FocusSheet }));
const FaceGlide = lazy(async () => ({ default: (await import("./faces/FaceGlide")).FaceGlide }));
const ChangesKey = lazy(async () => ({
  default: (await import("./compare/ChangesKey")).ChangesKey,
}));
const FacePanel = lazy(async () => ({ default: (await import("./faces/FacePanel")).FacePanel }));

/** The overview: scope, sentence, picture, results and time on one page. */
export function OverviewView() {
  const frame = useFrame("63.99rem");
  const asked = useSelection().selection;
  // Together with the data.
  if (asked.face === "network") prefetchNetworkPlacing(asked.dataSet ?? DEFAULT_PATH, frame);
  const reading = useReading();
  const figures = useOverviewFigures(reading);
  const phrases = usePhrases(OVERVIEW_PHRASES);
  const faceNames = usePhrases(FACE_NAMES);
  const language = useLanguage();
  const { selection, select, programme } = reading;
  const { face, isTable } = selection;
  const region =
    figures.progressRegion === null ? undefined : programme.regionById.get(figures.progressRegion);
  const title = textIn(programme.project.title, language);
  const lastFocused = useRef<HTMLElement>(null);
  // Somebody reaches for the tabs or the picture: another face may be next.
  const [isReached, setReached] = useState(false);
  const handleReach = () => {
    setReached(true);
    prefetchNetworkPlacing();
  };
  const closeFocus = () => select({ focus: null });
  return (
    <div
      className="overview"
      data-sheet={selection.focus !== null}
      onFocus={({ target }) => {
        if (!target.closest(".sheet")) lastFocused.current = target;
      }}
    >
      <h1 className="for-ears">
        {phrases.pageTitle} · {title}
      </h1>
      <PageTitle title={`${phrases.pageTitle} · ${title}`} />
      <DataNotices reading={reading} />
      <ScopeBar reading={reading} chosen={figures.emphasis} />
      <Headline reading={reading} {...figures} />
      <section
        className="picture-panel"
        aria-label={phrases.picture}
        onPointerEnter={handleReach}
        onFocus={handleReach}
      >
        <Tabs
          label={phrases.picture}
          tabs={FACES.map((value) => ({ value, label: faceNames[value] }))}
          value={face}
          onChoose={(face) => select({ face, isTable: false })}
          aside={
            <span className="picture-tools">
              <Guarded part="quiet" waiting={null}>
                <HowToRead />
              </Guarded>
              {face !== "list" && (
                <Button weight="quiet" isOn={isTable} onPress={() => select({ isTable: !isTable })}>
                  {phrases.asTable}
                </Button>
              )}
            </span>
          }
        >
          <Guarded
            part="panel"
            waiting={
              <div className="picture">
                <p className="picture-waiting" role="status">
                  {phrases.drawing}
                </p>
              </div>
            }
          >
            {!isTable && (face === "map" || face === "network") ? (
              <PicturePanel
                reading={reading}
                figures={figures}
                frame={frame}
                face={face}
                label={`${phrases.picture}: ${title}`}
              />
            ) : (
              <FacePanel reading={reading} figures={figures} />
            )}
          </Guarded>
          <Guarded part="quiet" waiting={null}>
            {isReached && (
              <FaceGlide place={isTable ? "table" : face} programme={reading.at.programme} />
            )}
            {figures.comparison && <ChangesKey />}
          </Guarded>
        </Tabs>
      </section>
      <aside className="side">
        <div className="side-results">
          <ResultsColumn
            results={reading.at.programme.results}
            progress={figures.progress}
            regionName={region ? textIn(region.name, language) : null}
          />
        </div>
        {selection.focus !== null && (
          <Guarded part="panel" waiting={null}>
            <FocusSheet
              focus={selection.focus}
              figures={figures}
              onClose={closeFocus}
              returnTo={lastFocused}
            />
          </Guarded>
        )}
      </aside>
      <TimePanel reading={reading} startedCount={figures.summary.counts.started} />
      <PaperFoot reading={reading} />
    </div>
  );
}
