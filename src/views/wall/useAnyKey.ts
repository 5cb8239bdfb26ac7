import { useEffect, useEffectEvent } from "react";
import type { Cycle } from "./useCycle";

/** Keys of the device and of the browser. */
const NOT_OURS = /^(F\d+|Control|Meta|Alt|AltGraph|Shift)$/;
/** What these open belongs to the header, which a wall has not. */
const OF_THE_HEADER = new Set(["/", "?"]);

/** Any key and any press stop a wall that plays; the arrows turn the pages of one that stands. */
export function useAnyKey({ isPlaying, stop, step }: Cycle): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (NOT_OURS.test(key)) return;
    const isChord = ctrlKey || metaKey || altKey;
    const isInField = target instanceof Element && target.closest("input, select") !== null;
    const isArrow = !isInField && !isChord && (key === "ArrowRight" || key === "ArrowLeft");
    const isOpening = OF_THE_HEADER.has(key) || (isChord && key.toLowerCase() === "k");
    if (!isPlaying && !isArrow && !isOpening) return;
    event.stopPropagation();
    if (!isChord || isOpening) event.preventDefault();
    if (isPlaying) stop();
    else if (isArrow) step(key === "ArrowRight" ? 1 : -1);
  });
  const handlePress = useEffectEvent(() => {
    if (isPlaying) stop();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => handleKey(event);
    const onPress = () => handlePress();
    // Before the header's own keys.
    window.addEventListener("keydown", onKey, { capture: true });
    window.addEventListener("pointerdown", onPress);
    return () => {
      window.removeEventListener("keydown", onKey, { capture: true });
      window.removeEventListener("pointerdown", onPress);
    };
  }, []);
}
