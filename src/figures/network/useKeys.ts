import { useState, type KeyboardEvent } from "react";
import type { PictureTarget } from "./lightUp";
import { moveCursor, type Cursor } from "./moveCursor";
import type { PictureState } from "./pictureState";
import type { ZoomControl } from "./useZoom";

/** The keyboard's place in the picture, and what its keys do. */
export function useKeys(control: ZoomControl, onSelect: (target: PictureTarget | null) => void) {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const zoomKeys: Readonly<Record<string, () => void>> = {
    "+": control.zoomIn,
    "=": control.zoomIn,
    "-": control.zoomOut,
    "0": control.showAll,
  };
  return {
    cursor: hasKeyboard ? cursor : null,
    handlersFor: (state: PictureState | null) => ({
      onFocus: () => setHasKeyboard(true),
      onBlur: () => setHasKeyboard(false),
      onKeyDown: (event: KeyboardEvent) => {
        if (!state || event.ctrlKey || event.metaKey || event.altKey) return;
        const zoomKey = zoomKeys[event.key];
        const moved = moveCursor(event.key, cursor, state.scene, state.drawn);
        if (zoomKey) zoomKey();
        else if (moved) setCursor(moved);
        else if (event.key === "Enter" || event.key === " ") {
          const id = cursor === null ? undefined : state.scene.placement.bodies[cursor.body]?.id;
          if (id === undefined) return;
          onSelect({ kind: "organisation", id });
        } else if (event.key === "Escape") onSelect(null);
        else return;
        event.preventDefault();
      },
    }),
  };
}
