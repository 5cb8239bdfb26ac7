import { useEffect, useMemo, useState, type RefObject } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import type { Focus } from "../../model/focus";
import type { Face } from "../../layout/placement";
import { GATHERED_FROM, type PlacedScene } from "../../layout/scene";
import { useFetched } from "../../ui/useFetched";
import { CROWD_ZOOM, decideDrawn, OPEN_ZOOM, visibleBodies } from "./drawn";
import { lightUp, type PictureTarget } from "./lightUp";
import { MANY_LINKS } from "./manyLinks";
import { networkPhrases } from "./networkPhrases";
import type { Names, PictureState } from "./pictureState";
import { shortName } from "./shortName";
import { useFontsLoaded } from "./useFontsLoaded";
import { faceDuring, useGlide } from "./useGlide";
import { usePageSize } from "./usePageSize";
import { usePalette } from "./usePalette";
import { useSelectionPainter } from "./useSelectionPainter";
import { viewOf, type View, type ZoomState } from "./view";

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
  const shownFace = faceDuring(glide);
  const names = useNames(naming);
  const selection = useSelectionPainter(focus !== null || cursor !== null || hovered !== null);
  const network = useFetched(face === "network", fetchNetworkPainter);
  // Where the keyboard is, is pointed at.
  const cursorId = cursor === null ? null : (scene.placement.bodies[cursor]?.id ?? null);
  // Over very many lines, what is pointed at is painted on a sheet of its own: nothing else changes for it.
  const isOver = scene.links.count > MANY_LINKS;
  const [pointed, pointedId] = isOver ? [null, null] : [hovered, cursorId];
  const lighting = useMemo(() => {
    const atCursor = pointedId === null ? null : ({ kind: "organisation", id: pointedId } as const);
    return lightUp(scene, focus, pointed ?? atCursor);
  }, [scene, focus, pointed, pointedId]);
  // The same view object as long as nothing moved: the ground is painted again only when it changes.
  const view = useMemo(
    () => (size ? viewOf(size, scene.placement, zoom) : null),
    [size, scene.placement, zoom],
  );
  const isGathered = scene.links.count > GATHERED_FROM;
  const decideMany = useFetched(isOver, fetchMany);
  // Of very many, nothing is chosen anew while a hand moves them.
  const rested = useRested(isOver ? view : null);
  // Only what is gathered depends on which part is on show.
  const part = isGathered ? rested : null;
  const near = isOver ? (rested?.zoom ?? 1) : zoom.k;
  // The zoom decides only on which side of the openings it is: the same while it moves on.
  const nearness = [CROWD_ZOOM, OPEN_ZOOM].find((opening) => near >= opening) ?? 1;
  const atRest = useMemo(() => {
    if (!isOver) return decideDrawn(scene, shownFace, nearness, lighting);
    const page = size && part && { size, view: part };
    return decideMany && decideMany(scene, shownFace, nearness, page, lighting);
  }, [scene, shownFace, nearness, lighting, isOver, decideMany, size, part]);
  // Actors come out of their places and go back there on the way, not at its ends.
  const isOut = glide.links === 0 && !isGathered;
  const drawn = useMemo(
    () =>
      atRest && isOut
        ? { ...atRest, bodies: visibleBodies(scene, "network", nearness, lighting) }
        : atRest,
    [atRest, isOut, scene, nearness, lighting],
  );
  return useMemo(() => {
    if (!palette || !size || !view || !drawn) return null;
    return {
      scene,
      face: shownFace,
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
      network,
      names,
      fonts,
    };
  }, [
    scene,
    shownFace,
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
    network,
    names,
    fonts,
  ]);
}

const fetchNetworkPainter = async () => (await import("./networkPainter")).networkPainter;

const fetchMany = async () => (await import("./large/decideMany")).decideMany;

const REST_MS = 60;

/** The view once it has rested. */
function useRested(view: View | null): View | null {
  const [rested, setRested] = useState(view);
  useEffect(() => {
    const timer = setTimeout(() => setRested(view), REST_MS);
    return () => clearTimeout(timer);
  }, [view]);
  return rested;
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
      number: phrases.number,
      seaName: (id) => phrases[id],
    }),
    [bodyName, regionName, countryName, phrases],
  );
}
