import { useEffect, useState } from "react";
import type { SelectionPainter } from "./pictureState";

/** What paints a selection, fetched when there is one for the first time. */
export function useSelectionPainter(isNeeded: boolean): SelectionPainter | null {
  const [painter, setPainter] = useState<SelectionPainter | null>(null);
  useEffect(() => {
    if (!isNeeded || painter) return;
    import("./paintSelection")
      .then(({ selectionPainter }) => setPainter(selectionPainter))
      // Failing, it is fetched with the next selection.
      .catch(() => {});
  }, [isNeeded, painter]);
  return painter;
}
