import { useEffect, useEffectEvent, useRef, useState } from "react";
import { ROWS_PER_STEP, rowsInView } from "./rowWindow";

/** Until the first row has been measured, and where nothing is ever laid out. */
const UNMEASURED = { rowHeight: 40, height: 1200, scrollTop: 0 };

/** Which rows of a scrolled table are in view, as its scroller is scrolled and resized. */
export function useRowWindow(rowCount: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState(UNMEASURED);
  const measure = () => {
    const box = scroller.current;
    const rowHeight = box?.querySelector<HTMLElement>("tr[data-row]")?.offsetHeight ?? 0;
    if (!box || rowHeight === 0) return;
    const step = rowHeight * ROWS_PER_STEP;
    // Where the step begins: the same for all scroll positions that draw the same rows.
    const scrollTop = Math.floor(box.scrollTop / step) * step;
    const height = box.clientHeight;
    setView((old) =>
      old.rowHeight === rowHeight && old.height === height && old.scrollTop === scrollTop
        ? old
        : { rowHeight, height, scrollTop },
    );
  };
  const remeasure = useEffectEvent(measure);
  useEffect(() => {
    const observer = new ResizeObserver(() => remeasure());
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);
  return {
    scroller,
    inView: rowsInView(rowCount, view.rowHeight, view.scrollTop, view.height),
    rowHeight: view.rowHeight,
    handleScroll: measure,
  };
}
