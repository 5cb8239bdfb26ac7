import { useRef, useState, type KeyboardEvent } from "react";
import type { PictureTarget } from "./lightUp";
import type { Cursor } from "./moveCursor";
import type { PictureState } from "./pictureState";
import type { WithHands } from "./useHands";
import type { ZoomControl } from "./useZoom";
import { MOVE_KEYS } from "../moveKeys";

/** Steps around a body, finding one, and picking the one under the cursor. */
const PICTURE_KEYS = /^[123f ]$/i;

/** The keyboard's place in the picture, and what its keys do. */
export function useKeys(
  control: ZoomControl,
  withHands: WithHands,
  onSelect: (target: PictureTarget | null) => void,
  onKey: ((key: string, id: string | null) => void) | undefined,
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
  const atCursor = ({ scene }: PictureState, act: (id: string | null) => void) =>
    withHands(() => {
      const body = latest.current?.body ?? -1;
      act(scene.placement.bodies[body]?.id ?? null);
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
        else if (event.key === "Enter") {
          atCursor(state, (id) => id !== null && onSelect({ kind: "organisation", id }));
        } else if (onKey && PICTURE_KEYS.test(event.key)) {
          atCursor(state, (id) => onKey(event.key, id));
        } else if (event.key === "Escape") onSelect(null);
        else return;
        event.preventDefault();
      },
    }),
  };
}
