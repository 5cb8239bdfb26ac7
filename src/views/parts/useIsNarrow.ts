import { useSyncExternalStore } from "react";

/** Of a screen: paper is wide enough whatever it was printed from. */
const NARROW = "screen and (max-width: 47.99rem)";

/** Whether charts have to be drawn for a phone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    () => window.matchMedia(NARROW).matches,
  );
}
