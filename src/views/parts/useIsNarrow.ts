import { useMedia } from "../../ui/useMedia";

/** Of a screen: paper is wide enough whatever it was printed from. */
const NARROW = "screen and (max-width: 47.99rem)";

/** Whether charts have to be drawn for a phone. */
export function useIsNarrow(): boolean {
  return useMedia(NARROW);
}
