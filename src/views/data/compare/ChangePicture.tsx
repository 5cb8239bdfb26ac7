import { useMemo, useState } from "react";
import type { ProgrammeComparison } from "../../../analysis/compare/compareProgrammes";
import { joinProgrammes } from "../../../analysis/compare/joinProgrammes";
import { programmeAt, type ProgrammeAt } from "../../../analysis/programmeAt";
import { useGeography } from "../../../data/useLoaded";
import { NetworkPicture } from "../../../figures/network/NetworkPicture";
import { changePainter } from "../../../figures/network/paintChanges";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { buildScene } from "../../../layout/buildScene";
import { markChanges, type ChangeMarks } from "../../../layout/markChanges";
import type { Face } from "../../../layout/placement";
import type { PlacedScene } from "../../../layout/scene";
import type { Focus } from "../../../model/focus";
import { WHOLE_PROGRAMME } from "../../../model/scope";
import { Tabs } from "../../../ui/Tabs";
import { SeatingProgress } from "../../parts/seating/SeatingProgress";
import { usePlacement } from "../../parts/seating/usePlacement";
import { useFrame } from "../../parts/useFrame";
import { ChangesHere } from "./ChangesHere";
import { PICTURE_PHRASES } from "./comparePhrases";
import { emphasiseChanges } from "./emphasiseChanges";
import { PictureSigns } from "./PictureSigns";
import { pictureNames } from "./pictureNames";
import { describeChanged } from "./whatChangedAt";

const FACES: readonly Face[] = ["map", "network"];

/** The network of both versions together: what is new, lost or changed has its sign, line and colour. */
export function ChangePicture({ comparison }: { readonly comparison: ProgrammeComparison }) {
  const phrases = usePhrases(PICTURE_PHRASES);
  const language = useLanguage();
  const geography = useGeography();
  const [face, setFace] = useState<Face>("map");
  const [focus, setFocus] = useState<Focus | null>(null);
  const { at, scene, marks, shown } = useChangeScene(comparison, face);
  const paintOver = useMemo(() => changePainter(marks), [marks]);
  const names = useMemo(() => pictureNames(at.programme, language), [at, language]);
  return (
    <section aria-labelledby="picture-title" className="change-picture">
      <h2 id="picture-title">{phrases.title}</h2>
      <p className="quiet">{phrases.rule}</p>
      <Tabs
        label={phrases.label}
        tabs={FACES.map((value) => ({
          value,
          label: value === "map" ? phrases.faceMap : phrases.faceNetwork,
        }))}
        value={face}
        onChoose={setFace}
      >
        <div className="picture">
          <NetworkPicture
            scene={scene}
            face={shown.face}
            focus={focus}
            label={phrases.label}
            describe={(target) => describeChanged(target, at, comparison, language)}
            bodyName={names.body}
            regionName={names.region}
            countryName={names.country}
            attribution={geography.notes.attribution[language]}
            onFocus={setFocus}
            paintOver={paintOver}
          />
        </div>
        {shown.seating && <SeatingProgress {...shown.seating} />}
        <PictureSigns comparison={comparison} marks={marks} at={at} />
      </Tabs>
      {focus && (
        <ChangesHere focus={focus} at={at} comparison={comparison} onClose={() => setFocus(null)} />
      )}
    </section>
  );
}

interface ChangeScene {
  readonly at: ProgrammeAt;
  readonly scene: PlacedScene;
  readonly marks: ChangeMarks;
  readonly shown: ReturnType<typeof usePlacement>;
}

function useChangeScene(comparison: ProgrammeComparison, face: Face): ChangeScene {
  const { before, after, day, touched } = comparison;
  const geography = useGeography();
  const frame = useFrame();
  const joined = useMemo(() => joinProgrammes(before, after), [before, after]);
  const at = useMemo(() => programmeAt(joined, day, WHOLE_PROGRAMME), [joined, day]);
  // Of both versions together nothing is published.
  const whole = useMemo(
    () => ({ programme: joined, path: "", origin: "opened" }) as const,
    [joined],
  );
  const shown = usePlacement(whole, geography, frame, face);
  const { placement } = shown;
  const drawn = useMemo(() => {
    const scene = buildScene(placement, at, at, emphasiseChanges(touched, at));
    return { at, scene, marks: markChanges(scene, at, touched) };
  }, [placement, at, touched]);
  return { ...drawn, shown };
}
