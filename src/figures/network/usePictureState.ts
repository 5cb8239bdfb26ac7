import { useMemo, type RefObject } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import type { Focus } from "../../model/focus";
import type { Face } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import { decideDrawn, OPEN_ZOOM } from "./drawn";
import { lightUp, type PictureTarget } from "./lightUp";
import { networkPhrases } from "./networkPhrases";
import type { Names, PictureState } from "./pictureState";
import { shortName } from "./shortName";
import { useFontsLoaded } from "./useFontsLoaded";
import { useGlide } from "./useGlide";
import { usePageSize } from "./usePageSize";
import { usePalette } from "./usePalette";
import { useSelectionPainter } from "./useSelectionPainter";
import { viewOf, type ZoomState } from "./view";

interface Wanted {
  readonly scene: PlacedScene;
  readonly face: Face;
  readonly focus: Focus | null;
  readonly hovered: PictureTarget | null;
  readonly cursor: number | null;
  readonly zoom: ZoomState;
  readonly isAsLargeAsLetters?: boolean;
  readonly bodyName: (id: string) => string;
  readonly regionName: (id: string) => string;
  readonly countryName: (id: string) => string;
}

/** Everything the painters need, once the room is measured; `null` before. */
export function usePictureState(
  ref: RefObject<HTMLElement | null>,
  { scene, face, focus, hovered, cursor, zoom, ...naming }: Wanted,
): PictureState | null {
  const palette = usePalette(ref);
  const fonts = useFontsLoaded();
  const size = usePageSize(ref, naming.isAsLargeAsLetters);
  const glide = useGlide(face);
  const names = useNames(naming);
  const selection = useSelectionPainter(focus !== null || cursor !== null || hovered !== null);
  // Where the keyboard is, is pointed at.
  const cursorId = cursor === null ? null : (scene.placement.bodies[cursor]?.id ?? null);
  const lighting = useMemo(
    () =>
      lightUp(
        scene,
        focus,
        hovered ?? (cursorId === null ? null : { kind: "organisation", id: cursorId }),
      ),
    [scene, focus, hovered, cursorId],
  );
  // The zoom decides only on which side of the opening it is: the same while it moves on.
  const nearness = zoom.k < OPEN_ZOOM ? 1 : OPEN_ZOOM;
  const drawn = useMemo(
    () => decideDrawn(scene, face, nearness, lighting),
    [scene, face, nearness, lighting],
  );
  // The same view object as long as nothing moved: the ground is painted again only when it changes.
  const view = useMemo(
    () => (size ? viewOf(size, scene.placement, zoom) : null),
    [size, scene.placement, zoom],
  );
  return useMemo(() => {
    if (!palette || !size || !view) return null;
    return {
      scene,
      face,
      palette,
      size,
      view,
      glide,
      lighting,
      drawn,
      hovered,
      focus,
      cursor,
      selection,
      names,
      fonts,
    };
  }, [
    scene,
    face,
    palette,
    size,
    view,
    glide,
    lighting,
    drawn,
    hovered,
    focus,
    cursor,
    selection,
    names,
    fonts,
  ]);
}

function useNames({
  bodyName,
  regionName,
  countryName,
}: Pick<Names, "bodyName" | "regionName" | "countryName">): Names {
  const phrases = usePhrases(networkPhrases);
  return useMemo(
    () => ({
      bodyName: (id) => shortName(bodyName(id)),
      regionName,
      countryName,
      regionTitle: ({ region, authorities, isolates }, isShort) => {
        const name = region === null ? phrases.otherBodies : regionName(region);
        return isShort
          ? phrases.regionTitleShort(name, authorities)
          : phrases.regionTitle(name, authorities, isolates);
      },
      seaName: (id) => phrases[id],
    }),
    [bodyName, regionName, countryName, phrases],
  );
}
