import { lazy, useMemo } from "react";
import { useGeography } from "../../data/useLoaded";
import { NetworkPicture } from "../../figures/network/NetworkPicture";
import { PictureLegend } from "../../figures/network/PictureLegend";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Geography } from "../../model/geography";
import type { Face, Frame } from "../../layout/placement";
import { openHelp } from "../parts/raster/openHelp";
import { placeMapOn, usePlacement } from "../parts/seating/usePlacement";
import type { Reading } from "../useReading";
import { namesIn } from "./namesIn";
import { OVERVIEW_PHRASES } from "./overviewPhrases";
import type { OverviewFigures } from "./useOverviewFigures";
import { usePictureScene } from "./usePictureScene";
import { usePictureWork } from "./usePictureWork";
import { useTargetWords } from "./useTargetWords";
import { Guarded } from "../parts/Guarded";

const PictureTools = lazy(async () => ({
  default: (await import("./picture/PictureTools")).PictureTools,
}));
const SeatingProgress = lazy(async () => ({
  default: (await import("../parts/seating/SeatingProgress")).SeatingProgress,
}));
const LegendTail = lazy(async () => ({
  default: (await import("./picture/LegendTail")).LegendTail,
}));
const NoBodies = lazy(async () => ({ default: (await import("./picture/NoBodies")).NoBodies }));
const Unplaced = lazy(async () => ({ default: (await import("./picture/Unplaced")).Unplaced }));

interface PicturePanelProps {
  readonly reading: Reading;
  readonly figures: OverviewFigures;
  readonly frame: Frame;
  readonly face: Face;
  /** The computed sentence stands for the picture's summary. */
  readonly label: string;
}

/** The live picture with its legend, its notes and the bodies it cannot place. */
export function PicturePanel(props: PicturePanelProps) {
  const { reading, frame, face } = props;
  const geography = useGeography();
  // Three parts in all, for the sake of what is drawn in slices: each has a third of the work.
  if (face === "map") placeMapOn(reading.dataSet.programme, geography, frame);
  return <PlacedPicture {...props} geography={geography} />;
}

interface PlacedPictureProps extends PicturePanelProps {
  readonly geography: Geography;
}

function PlacedPicture(props: PlacedPictureProps) {
  const { reading, geography, frame, face } = props;
  const shown = usePlacement(reading.dataSet, geography, frame, face);
  return <Picture {...props} shown={shown} />;
}

interface PictureProps extends PlacedPictureProps {
  readonly shown: ReturnType<typeof usePlacement>;
}

function Picture({ reading, figures, label, geography, shown }: PictureProps) {
  const { placement, onMap, face, seating } = shown;
  const { dataSet, selection, select } = reading;
  const { comparison } = figures;
  const at = comparison?.joined ?? reading.at;
  const phrases = usePhrases(OVERVIEW_PHRASES);
  const language = useLanguage();
  const { work, change, onKey, onPick, onToggle } = usePictureWork(reading);
  const unseated = usePictureScene(onMap, reading, figures, work.many);
  const scene = useMemo(() => {
    const seated = { ...unseated, placement };
    return comparison?.countIn(seated) ?? seated;
  }, [unseated, placement, comparison]);
  const paintOver = useMemo(() => comparison?.painterOf(scene), [comparison, scene]);
  const names = useMemo(() => namesIn(dataSet.programme, language), [dataSet.programme, language]);
  const isEmpty = [at.authorities, at.actors, at.partners].every(({ length }) => length === 0);
  const { describe, fetchWords } = useTargetWords(at, language);
  return (
    <>
      {isEmpty && (
        <Guarded part="quiet" waiting={null}>
          <NoBodies />
        </Guarded>
      )}
      <div className="picture" data-keeps-focus onPointerEnter={fetchWords} onFocus={fetchWords}>
        <NetworkPicture
          scene={scene}
          face={face}
          focus={selection.focus}
          label={label}
          describe={describe}
          regionName={names.region}
          countryName={names.country}
          bodyName={names.body}
          attribution={geography.notes.attribution[language]}
          onFocus={(focus) => {
            change({ many: [] });
            select({ focus });
          }}
          picking={work.picking}
          {...{ onKey, onPick, openHelp }}
          {...(paintOver && { paintOver })}
          tools={(state, moveTo) => (
            <>
              <div className="picture-zoom picture-work">
                <button
                  type="button"
                  aria-label={phrases.tools}
                  title={phrases.tools}
                  aria-expanded={work.isOpen}
                  onClick={() => change({ isOpen: !work.isOpen, picking: null })}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M10.2 10.2l3.3 3.3M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0" />
                  </svg>
                </button>
              </div>
              {work.isOpen && (
                <Guarded part="quiet" waiting={null}>
                  <PictureTools
                    {...{ reading, work, placement, state, moveTo }}
                    onChange={change}
                  />
                </Guarded>
              )}
            </>
          )}
        />
      </div>
      {seating && face === "network" && (
        <Guarded part="quiet" waiting={null}>
          <SeatingProgress {...seating} />
        </Guarded>
      )}
      <PictureLegend
        scene={scene}
        face={face}
        regionName={names.region}
        chosen={[...selection.scope.regions, ...selection.marks]}
        onToggle={onToggle}
      />
      {(work.isOpen || selection.marks.length > 0 || selection.measure !== "agreements") && (
        <Guarded part="quiet" waiting={null}>
          <LegendTail {...{ reading, scene }} />
        </Guarded>
      )}
      {face === "map" && placement.unplaced.length > 0 && (
        <Guarded part="quiet" waiting={null}>
          <Unplaced scene={scene} />
        </Guarded>
      )}
    </>
  );
}
