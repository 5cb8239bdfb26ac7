import { useLayoutEffect, useRef, useState } from "react";
import { ROWS_PER_STEP, rowsInView } from "./rowWindow";

/** Until the first row has been measured, and where nothing is ever laid out. */
const UNMEASURED = { rowHeight: 40, height: 1200 };

/** Which rows of a scrolled table are in view, as its scroller is scrolled and resized. */
export function useRowWindow(rowCount: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState(UNMEASURED);
  const [scrollTop, setScrollTop] = useState(0);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const measure = () => {
      const rowHeight = box.querySelector<HTMLElement>("tr[data-row]")?.offsetHeight ?? 0;
      const height = box.clientHeight;
      if (rowHeight > 0 && height > 0) {
        setSizes((old) =>
          old.rowHeight === rowHeight && old.height === height ? old : { rowHeight, height },
        );
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [rowCount]);
  return {
    scroller,
    inView: rowsInView(rowCount, sizes.rowHeight, scrollTop, sizes.height),
    rowHeight: sizes.rowHeight,
    handleScroll: () => setScrollTop(stepOf(scroller.current?.scrollTop ?? 0, sizes.rowHeight)),
  };
}

/** Where the window's step begins: the same for all scroll positions that draw the same rows. */
function stepOf(scrollTop: number, rowHeight: number): number {
  return Math.floor(scrollTop / (rowHeight * ROWS_PER_STEP)) * rowHeight * ROWS_PER_STEP;
}
