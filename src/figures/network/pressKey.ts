import type { PictureTarget } from "./lightUp";
import { moveCursor, type Cursor } from "./moveCursor";
import type { PictureState } from "./pictureState";
import { nextGathered, type GatheredTarget } from "./walkGathered";
import type { ZoomControl } from "./useZoom";

/** Where the keyboard is in the picture: on a body, or on links that are drawn as one. */
export interface KeyPlace {
  readonly cursor: Cursor | null;
  /** Goes before the body, to which the arrows come back. */
  readonly gathered: GatheredTarget | null;
}

export interface KeyReach {
  readonly place: KeyPlace;
  readonly moveTo: (place: KeyPlace) => void;
  readonly control: ZoomControl;
  readonly onSelect: (target: PictureTarget | null) => void;
  /** What the picture does not do by itself. */
  readonly onKey: ((key: string, id: string | null) => void) | undefined;
}

/** What a key does in the picture; Shift comes with the capital letter. */
export function pressKey(key: string, { scene, drawn }: PictureState, reach: KeyReach): void {
  const { place, moveTo, control, onSelect, onKey } = reach;
  const { cursor, gathered } = place;
  const id = gathered ? null : (scene.placement.bodies[cursor?.body ?? -1]?.id ?? null);
  switch (key) {
    case "+":
    case "=":
      control.zoomIn();
      return;
    case "-":
      control.zoomOut();
      return;
    case "0":
      control.showAll();
      return;
    case "l":
    case "L":
      moveTo({ cursor, gathered: nextGathered(gathered, key === "l" ? 1 : -1, scene, drawn.face) });
      return;
    case "Enter":
      if (gathered) onSelect(gathered);
      else if (id !== null) onSelect({ kind: "organisation", id });
      return;
    case "Escape":
      moveTo({ cursor, gathered: null });
      onSelect(null);
      return;
  }
  const moved = moveCursor(key, cursor, scene, drawn);
  if (moved) moveTo({ cursor: gathered && cursor ? cursor : moved, gathered: null });
  else onKey?.(key, id);
}
