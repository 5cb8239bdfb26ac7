import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from "react";
import type { AgreementChart } from "../../layout/agreementChart";
import { windowOn } from "../../layout/lookAtAgreements";
import { useOnPaper } from "../../ui/useOnPaper";

/** Drawn beyond what is in view, so that scrolling shows no gaps; the window moves in steps of it. */
const MARGIN = 240;
/** Until the scroller has been measured, and where nothing is ever laid out. */
const UNMEASURED = { left: 0, top: 0, width: 1200, height: 1200 };

/** What of the chart is in view in its scroller; paper gets all of it. */
export function useChartWindow(scroller: RefObject<HTMLElement | null>, chart: AgreementChart) {
  const [view, setView] = useState(UNMEASURED);
  const isOnPaper = useOnPaper();
  const measure = () => {
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
  };
  const remeasure = useEffectEvent(measure);
  useEffect(() => {
    const observer = new ResizeObserver(() => remeasure());
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller]);
  const look = useMemo(
    () =>
      isOnPaper
        ? windowOn(chart, 0, 0, chart.width, chart.height)
        : windowOn(
            chart,
            view.left - MARGIN,
            view.top - MARGIN,
            view.width + 3 * MARGIN,
            view.height + 3 * MARGIN,
          ),
    [chart, view, isOnPaper],
  );
  return { look, size: view, handleScroll: measure };
}
