import { lazy, Suspense, useId, useRef, type ReactNode } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import type { Focus } from "../../model/focus";
import type { Face } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import type { OpenRasterHelp } from "./large/rasterHelp";
import type { PictureTarget } from "./lightUp";
import { networkPhrases } from "./networkPhrases";
import { PictureCanvas } from "./PictureCanvas";
import type { PaintOver, PictureState } from "./pictureState";
import { ScaleBar } from "./ScaleBar";
import type { Description } from "./TipBox";
import type { Picking } from "./trackPick";
import { useAnnounced } from "./useAnnounced";
import { useHands } from "./useHands";
import { useKeys } from "./useKeys";
import { usePictureState } from "./usePictureState";
import { usePointing, type OnPress } from "./usePointing";
import { useZoom, type ZoomControl } from "./useZoom";
import { ZoomButtons } from "./ZoomButtons";
import "./network.css";

const PictureTip = lazy(async () => ({ default: (await import("./PictureTip")).PictureTip }));
const GatheredNote = lazy(async () => ({
  default: (await import("./large/GatheredNote")).GatheredNote,
}));

export interface NetworkPictureProps {
  readonly scene: PlacedScene;
  readonly face: Face;
  readonly focus: Focus | null;
  /** Accessible name. */
  readonly label: string;
  /** `null` while there are no words yet. */
  readonly describe: (target: PictureTarget) => Description | null;
  readonly bodyName: (id: string) => string;
  readonly regionName: (id: string) => string;
  readonly countryName: (id: string) => string;
  /** Who made the base map: always in view. */
  readonly attribution: string;
  readonly onFocus: (focus: Focus | null) => void;
  /** What dragging picks; `null` = it moves the picture, and picks with Shift. */
  readonly picking?: Picking | null;
  readonly onPick?: (ids: readonly string[]) => void;
  /** A key that is not the picture's own, with the body under the cursor. Space also stands for a press with Shift. */
  readonly onKey?: (key: string, id: string | null) => void;
  /** What stands in the corner; `moveTo` changes the view. */
  readonly tools?: (state: PictureState | null, moveTo: ZoomControl["moveTo"]) => ReactNode;
  /** What a picture of something more paints on top; the same function as long as that stays. */
  readonly paintOver?: PaintOver;
  /** Who turns very many lines into pixels; the same function all the time. */
  readonly openHelp?: OpenRasterHelp;
  /** Beside the attribution: notes on borders. */
  readonly children?: ReactNode;
}

/** The network on a map or as regions: one canvas, whose marks glide from one face to the other. */
export function NetworkPicture(props: NetworkPictureProps) {
  const { scene, face, label, describe, attribution, onFocus, onKey, picking = null } = props;
  const phrases = usePhrases(networkPhrases);
  const hintId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const control = useZoom(stage, face);
  const withHands = useHands(stage);
  const handleSelect = (target: PictureTarget | null, isAdded: boolean) => {
    const isPick = onKey && (isAdded || picking) && target?.kind === "organisation";
    if (isPick) onKey(" ", target.id);
    else onFocus(target);
  };
  const handlePress: OnPress = (event, at, picture) => {
    const { onPick } = props;
    if (!onPick || event.button !== 0 || !(picking ?? event.shiftKey)) return;
    withHands(({ trackPick }) => trackPick(stage.current, picture, at, picking ?? "box", onPick));
  };
  const pointing = usePointing(stage, withHands, handleSelect, handlePress);
  const keys = useKeys(control, withHands, onFocus, onKey);
  const hovered = pointing.pointed?.target ?? keys.gathered;
  const cursor = keys.gathered ? null : (keys.cursor?.body ?? null);
  const state = usePictureState(stage, { ...props, hovered, cursor, zoom: control.zoom });
  const current = cursor === null ? null : (scene.placement.bodies[cursor]?.id ?? null);
  const reached: PictureTarget | null =
    current === null ? keys.gathered : { kind: "organisation", id: current };
  const spoken = reached && describe(reached);
  const isHushed = pointing.pointed?.isHushed === true;
  const tip = hovered ? (isHushed ? null : describe(hovered)) : spoken;
  const announced = useAnnounced(spoken ? [spoken.title, ...spoken.lines].join(". ") : "");
  return (
    <figure className="network-picture" aria-label={label}>
      <div className="picture-room">
        {/* The picture is one tab stop; arrows walk its bodies, and the live region names them. */}
        <div
          ref={stage}
          className="picture-stage"
          data-face={face}
          data-pointing={pointing.pointed !== null}
          data-picking={picking ?? undefined}
          role="group"
          aria-label={label}
          aria-describedby={hintId}
          tabIndex={0}
          {...pointing.handlersFor(state)}
          {...keys.handlersFor(state)}
        >
          {state && (
            <PictureCanvas state={state} paintOver={props.paintOver} openHelp={props.openHelp} />
          )}
          {state && tip && (
            <Suspense>
              <PictureTip state={state} pointer={pointing.pointed?.at ?? null} description={tip} />
            </Suspense>
          )}
        </div>
        <ZoomButtons {...control} />
        {props.tools?.(state, control.moveTo)}
        <p id={hintId} className="for-ears">
          {face === "map" ? phrases.keysOnMap : phrases.keysOnNetwork}
        </p>
        <p className="for-ears" aria-live="polite">
          {announced}
        </p>
      </div>
      <figcaption className="picture-foot">
        {state?.drawn.gathered && (
          <Suspense>
            <GatheredNote gathered={state.drawn.gathered} />
          </Suspense>
        )}
        {face === "map" && <span title={phrases.north}>N ↑</span>}
        {face === "map" && state && (
          <ScaleBar pxPerKm={scene.placement.map.unitsPerKm * state.view.scale} />
        )}
        {props.children}
        {face === "map" && <span className="picture-source">{attribution}</span>}
      </figcaption>
    </figure>
  );
}
