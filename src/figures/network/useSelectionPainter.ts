import { useFetched } from "../../ui/useFetched";
import type { SelectionPainter } from "./pictureState";

const fetchPainter = async () => (await import("./paintSelection")).selectionPainter;

/** What paints a selection, fetched when there is one for the first time. */
export function useSelectionPainter(isNeeded: boolean): SelectionPainter | null {
  return useFetched(isNeeded, fetchPainter);
}
