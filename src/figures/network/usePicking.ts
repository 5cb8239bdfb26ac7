import { useState, type PointerEvent, type RefObject } from "react";
import type { Point } from "../../layout/placement";
import type { PictureState } from "./pictureState";
import type { Picking } from "./trackPick";
import type { WithHands } from "./useHands";

/** Picking several bodies by dragging: in its mode, or at any time with Shift. */
export function usePicking(
  ref: RefObject<HTMLElement | null>,
  withHands: WithHands,
  picking: Picking | null,
  onPick: ((ids: readonly string[]) => void) | undefined,
) {
  const [outline, setOutline] = useState<readonly Point[] | null>(null);
  const handlePress = (event: PointerEvent, pressed: Point, state: PictureState | null) => {
    const stage = ref.current;
    if (!onPick || !state || !stage || event.button !== 0 || !(picking || event.shiftKey)) return;
    withHands(({ trackPick, bodiesWithin }) =>
      trackPick(stage, pressed, picking ?? "box", setOutline, (enclosed) => {
        if (enclosed) onPick(bodiesWithin(state, enclosed));
      }),
    );
  };
  return { outline, handlePress };
}
