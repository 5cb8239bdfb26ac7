import { useRef, useState, type KeyboardEvent } from "react";
import type { PictureTarget } from "./lightUp";
import type { Cursor } from "./moveCursor";
import type { PictureState } from "./pictureState";
import type { WithHands } from "./useHands";
import type { ZoomControl } from "./useZoom";
import { MOVE_KEYS } from "../moveKeys";

/** The keyboard's place in the picture, and what its keys do. */
export function useKeys(
  control: ZoomControl,
  withHands: WithHands,
  onSelect: (target: PictureTarget | null) => void,
) {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  // Keys may come faster than pictures: each goes on from where the last one went.
  const latest = useRef<Cursor | null>(null);
  const zoomKeys: Readonly<Record<string, () => void>> = {
    "+": control.zoomIn,
    "=": control.zoomIn,
    "-": control.zoomOut,
    "0": control.showAll,
  };
  const move = (key: string, { scene, drawn }: PictureState) =>
    withHands(({ moveCursor }) => {
      latest.current = moveCursor(key, latest.current, scene, drawn) ?? latest.current;
      setCursor(latest.current);
    });
  const open = ({ scene }: PictureState) =>
    withHands(() => {
      const id = latest.current && scene.placement.bodies[latest.current.body]?.id;
      if (id) onSelect({ kind: "organisation", id });
    });
  return {
    cursor: hasKeyboard ? cursor : null,
    handlersFor: (state: PictureState | null) => ({
      onFocus: () => setHasKeyboard(true),
      onBlur: () => setHasKeyboard(false),
      onKeyDown: (event: KeyboardEvent) => {
        if (!state || event.ctrlKey || event.metaKey || event.altKey) return;
        const zoomKey = zoomKeys[event.key];
        if (zoomKey) zoomKey();
        else if (MOVE_KEYS.has(event.key) && state.drawn.bodies.includes(1)) move(event.key, state);
        else if (event.key === "Enter" || event.key === " ") open(state);
        else if (event.key === "Escape") onSelect(null);
        else return;
        event.preventDefault();
      },
    }),
  };
}
