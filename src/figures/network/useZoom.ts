import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from "d3";
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { prefersStillness } from "./useGlide";
import { WHOLE_FRAME, type ZoomState } from "./view";

const LARGEST_ZOOM = 14;
const STEP = 1.6;
const MOVE_MS = 220;

export interface ZoomControl {
  readonly zoom: ZoomState;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
}

/**
 * Wheel, drag, pinch, double click and buttons. One finger scrolls the page, two move the picture; the wheel belongs
 * to the page where that can scroll, unless Ctrl is held or the picture has the keyboard.
 */
export function useZoom(ref: RefObject<HTMLElement | null>): ZoomControl {
  const [state, setState] = useState<ZoomState>(WHOLE_FRAME);
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const target = useRef<ZoomState>(WHOLE_FRAME);
  const motion = useRef(0);

  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const made = zoom<HTMLElement, unknown>()
      .scaleExtent([1, LARGEST_ZOOM])
      .filter((event: Event) => isForPicture(event, element))
      .on("zoom", ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        target.current = transform;
        setState({ k: transform.k, x: transform.x, y: transform.y });
      });
    behaviour.current = made;
    const selection = select(element);
    selection.call(made).on("dblclick.zoom", null);
    return () => {
      cancelAnimationFrame(motion.current);
      selection.on(".zoom", null);
    };
  }, [ref]);

  const moveTo = useCallback(
    (end: ZoomState) => {
      const element = ref.current;
      const made = behaviour.current;
      if (!element || !made) return;
      const start = target.current;
      const startTime = performance.now();
      cancelAnimationFrame(motion.current);
      const step = (now: number) => {
        const passed = prefersStillness() ? 1 : Math.min(1, (now - startTime) / MOVE_MS);
        const mix = (a: number, b: number) => a + (b - a) * (1 - (1 - passed) ** 3);
        const [k, x, y] = [mix(start.k, end.k), mix(start.x, end.x), mix(start.y, end.y)];
        made.transform(select(element), zoomIdentity.translate(x, y).scale(k));
        if (passed < 1) motion.current = requestAnimationFrame(step);
      };
      step(startTime + (prefersStillness() ? MOVE_MS : 0));
    },
    [ref],
  );
  const zoomBy = useCallback(
    (factor: number) => {
      const { width = 0, height = 0 } = ref.current?.getBoundingClientRect() ?? {};
      moveTo(zoomAbout(target.current, factor, width / 2, height / 2));
    },
    [moveTo, ref],
  );
  return {
    zoom: state,
    zoomIn: useCallback(() => zoomBy(STEP), [zoomBy]),
    zoomOut: useCallback(() => zoomBy(1 / STEP), [zoomBy]),
    showAll: useCallback(() => moveTo(WHOLE_FRAME), [moveTo]),
  };
}

function zoomAbout(from: ZoomState, factor: number, x: number, y: number): ZoomState {
  const k = Math.max(1, Math.min(LARGEST_ZOOM, from.k * factor));
  if (k === 1) return WHOLE_FRAME;
  return { k, x: x - ((x - from.x) * k) / from.k, y: y - ((y - from.y) * k) / from.k };
}

function isForPicture(event: Event, element: HTMLElement): boolean {
  if (typeof TouchEvent !== "undefined" && event instanceof TouchEvent) {
    return event.touches.length > 1;
  }
  if (event instanceof WheelEvent) {
    const page = document.documentElement;
    const canScroll = page.scrollHeight > page.clientHeight + 1;
    return event.ctrlKey || event.metaKey || !canScroll || element.contains(document.activeElement);
  }
  return !(event instanceof MouseEvent) || event.button === 0;
}
