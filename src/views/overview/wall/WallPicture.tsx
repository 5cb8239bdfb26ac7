import { useMemo } from "react";
import { useGeography } from "../../../data/useLoaded";
import { StillPicture } from "../../../figures/network/StillPicture";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { buildScene } from "../../../layout/buildScene";
import type { Face } from "../../../layout/placement";
import { FACE_NAMES } from "../../parts/faceNames";
import type { Reading } from "../../useReading";
import { namesIn } from "../namesIn";
import { usePlacement } from "../../parts/seating/usePlacement";

/** Map or network as the overview draws them, to be seen from the back of a room. */
export function WallPicture({ reading, face }: { readonly reading: Reading; readonly face: Face }) {
  const { dataSet, at, whole } = reading;
  const language = useLanguage();
  const faces = usePhrases(FACE_NAMES);
  const geography = useGeography();
  const shown = usePlacement(dataSet, geography, "landscape", face);
  const scene = useMemo(
    () => buildScene(shown.placement, at, whole, null),
    [shown.placement, at, whole],
  );
  const names = useMemo(() => namesIn(dataSet.programme, language), [dataSet.programme, language]);
  return (
    <StillPicture
      scene={scene}
      face={shown.face}
      label={faces[face]}
      bodyName={names.body}
      regionName={names.region}
      countryName={names.country}
      attribution={geography.notes.attribution[language]}
    />
  );
}
