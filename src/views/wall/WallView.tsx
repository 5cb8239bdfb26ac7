import { Fragment, type ReactNode } from "react";
import { useLocation } from "react-router-dom";
import { countIllustrative } from "../../analysis/countIllustrative";
import { formatList, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { PageTitle } from "../../ui/PageTitle";
import { SpokenSummary } from "../parts/chance/SpokenSummary";
import { DataNotices } from "../parts/DataNotices";
import { FACE_NAMES } from "../parts/faceNames";
import { footLines } from "../parts/footLines";
import { IllustrativeMark } from "../parts/IllustrativeMark";
import { summarise, type SummarySentence } from "../parts/summarise";
import { useReading, type Reading } from "../useReading";
import { parseWall, type WallView as View } from "./wallAddress";
import { useAnyKey } from "./useAnyKey";
import { useCycle } from "./useCycle";
import { WallControls } from "./WallControls";
import { WallResults } from "./WallResults";
import { WALL_PHRASES } from "./wallPhrases";
import "./wall.css";

interface WallViewProps {
  readonly drawNetwork: (face: "map" | "network", reading: Reading) => ReactNode;
  readonly drawRegions: (reading: Reading) => ReactNode;
}

/** For the screen of a meeting room: one view after another, each with its sentence, until somebody stops it. */
export function WallView({ drawNetwork, drawRegions }: WallViewProps) {
  const reading = useReading();
  const { search } = useLocation();
  const wall = parseWall(search);
  const cycle = useCycle(wall.views.length, wall.seconds);
  useAnyKey(cycle);
  const phrases = usePhrases(WALL_PHRASES);
  const faces = usePhrases(FACE_NAMES);
  const language = useLanguage();
  const nameOf = (other: View) => (other === "results" ? phrases.results : faces[other]);
  const view = wall.views[cycle.at] ?? wall.views[0] ?? "map";
  const written = (number: number) => formatNumber(number, language);
  const isMadeUp = countIllustrative(reading.at.programme).illustrative > 0;
  const place = phrases.viewOf(written(cycle.at + 1), written(wall.views.length));
  return (
    <div className="wall" data-playing={cycle.isPlaying}>
      <PageTitle title={`${phrases.title} · ${nameOf(view)}`} />
      <header className="wall-head">
        <p className="overline">
          {textIn(reading.programme.project.title, language)} · {nameOf(view)}
        </p>
        {/* Spoken by itself only while somebody turns the pages by hand. */}
        <h1 key={view} aria-live={cycle.isPlaying ? "off" : "polite"}>
          {sentencesOf(view, reading, language).map((sentence) => (
            <Fragment key={sentence.text}>
              <SpokenSummary at={reading.at} sentence={sentence} />{" "}
            </Fragment>
          ))}
        </h1>
      </header>
      <div className="wall-view" data-view={view}>
        {(view === "map" || view === "network") && drawNetwork(view, reading)}
        {view === "regions" && drawRegions(reading)}
        {view === "results" && <WallResults reading={reading} />}
      </div>
      {!cycle.isPlaying && (
        <>
          <DataNotices reading={reading} />
          {wall.rejected.length > 0 && (
            <p role="status">{phrases.rejected(formatList(wall.rejected, language))}</p>
          )}
          <WallControls {...{ reading, wall, cycle, nameOf }} />
        </>
      )}
      <footer className="wall-foot">
        <p>
          {isMadeUp && <IllustrativeMark />}
          {footLines(reading, language).join(" ")}
        </p>
        <p className="wall-stops">{cycle.isPlaying ? phrases.stops : place}</p>
        <ol className="wall-dots" aria-hidden="true">
          {wall.views.map((other) => (
            <li key={other} data-here={other === view} />
          ))}
        </ol>
      </footer>
    </div>
  );
}

/** Who works together for the map; how far across regions for the network and the regions; and how results stand. */
function sentencesOf(
  view: View,
  reading: Reading,
  language: "it" | "en",
): readonly SummarySentence[] {
  const [together, between, ...rest] = summarise(reading, language);
  const results = rest.filter(({ proof }) => proof.focus === null).slice(0, 2);
  const chosen = { map: [together], network: [between], regions: [between], results }[view];
  return chosen.flatMap((sentence) => sentence ?? []);
}
