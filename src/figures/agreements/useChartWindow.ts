import { useCallback, useLayoutEffect, useMemo, useState, type RefObject } from "react";
import type { AgreementChart } from "../../layout/agreementChart";
import { windowOn, type ChartPlace } from "../../layout/lookAtAgreements";

/** Drawn beyond what is in view, so that scrolling shows no gaps; the window moves in steps of it. */
const MARGIN = 240;
/** Where nothing is ever laid out. */
const UNMEASURED = { left: 0, top: 0, width: 1200, height: 1200 };
const HEAD_HEIGHT = 44;

/** What of the chart is in view in its scroller, and how to bring a place into it. */
export function useChartWindow(
  scroller: RefObject<HTMLElement | null>,
  chart: AgreementChart,
  namesWidth: number,
) {
  const [view, setView] = useState(UNMEASURED);
  const measure = useCallback(() => {
    const box = scroller.current;
    if (!box || box.clientHeight === 0) return;
    const next = {
      left: Math.floor(box.scrollLeft / MARGIN) * MARGIN,
      top: Math.floor(box.scrollTop / MARGIN) * MARGIN,
      width: box.clientWidth,
      height: box.clientHeight,
    };
    setView((old) =>
      old.left === next.left &&
      old.top === next.top &&
      old.width === next.width &&
      old.height === next.height
        ? old
        : next,
    );
  }, [scroller]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroller, measure]);
  const look = useMemo(
    () =>
      windowOn(
        chart,
        view.left - MARGIN,
        view.top - MARGIN,
        view.width + 3 * MARGIN,
        view.height + 3 * MARGIN,
      ),
    [chart, view],
  );
  const showPlace = ({ column, row }: ChartPlace) => {
    const box = scroller.current;
    if (!box) return;
    const x = chart.columnX[column] ?? 0;
    const y = chart.rowY[row] ?? 0;
    box.scrollLeft = between(box.scrollLeft, x, box.clientWidth - namesWidth);
    box.scrollTop = between(box.scrollTop, y, box.clientHeight - HEAD_HEIGHT);
  };
  return { look, size: view, handleScroll: measure, showPlace };
}

const ROOM = 30;

/** The least scrolling that brings a coordinate into view. */
function between(scrolled: number, at: number, room: number): number {
  return Math.max(Math.min(scrolled, at - ROOM), at + ROOM - room);
}
