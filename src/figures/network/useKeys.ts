import { useRef, useState, type KeyboardEvent } from "react";
import { MOVE_KEYS } from "../moveKeys";
import type { PictureTarget } from "./lightUp";
import type { PictureState } from "./pictureState";
import type { KeyPlace } from "./pressKey";
import type { WithHands } from "./useHands";
import type { ZoomControl } from "./useZoom";

const OWN_KEYS = /^([-+=0l]|Enter|Escape)$/i;
/** Steps around a body, finding one, and picking the one under the cursor. */
const OTHER_KEYS = /^[123f ]$/i;

const NOWHERE: KeyPlace = { cursor: null, gathered: null };

/** The keyboard's place in the picture, and what its keys do. */
export function useKeys(
  control: ZoomControl,
  withHands: WithHands,
  onSelect: (target: PictureTarget | null) => void,
  onKey: ((key: string, id: string | null) => void) | undefined,
) {
  const [shown, setShown] = useState(NOWHERE);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  // Keys may come faster than pictures: each goes on from where the last one went.
  const latest = useRef(NOWHERE);
  const moveTo = (place: KeyPlace) => {
    latest.current = place;
    setShown(place);
  };
  return {
    ...(hasKeyboard ? shown : NOWHERE),
    handlersFor: (state: PictureState | null) => ({
      onFocus: () => setHasKeyboard(true),
      onBlur: () => setHasKeyboard(false),
      onKeyDown: (event: KeyboardEvent) => {
        const { key } = event;
        if (!state || event.ctrlKey || event.metaKey || event.altKey) return;
        const isMove = MOVE_KEYS.has(key) && state.drawn.bodies.includes(1);
        if (!isMove && !OWN_KEYS.test(key) && !(onKey && OTHER_KEYS.test(key))) return;
        event.preventDefault();
        withHands(({ pressKey }) =>
          pressKey(key, state, { place: latest.current, moveTo, control, onSelect, onKey }),
        );
      },
    }),
  };
}
