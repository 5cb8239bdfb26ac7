import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Face } from "../../layout/placement";
import { prefersStillness } from "./useGlide";
import { LARGEST_ZOOM, WHOLE_FRAME, ZOOM_STEP, type ZoomState } from "./view";
import type { Zooming } from "./attachZoom";

const MOVE_MS = 220;
const REACHING = ["pointerenter", "pointerdown", "touchstart", "focus", "wheel"] as const;

export interface ZoomControl {
  readonly zoom: ZoomState;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
}

/** Where the picture is zoomed to, and the buttons that change it. */
export function useZoom(ref: RefObject<HTMLElement | null>, face: Face): ZoomControl {
  const [state, setState] = useState<ZoomState>(WHOLE_FRAME);
  const attaching = useRef<Promise<Zooming | null> | null>(null);
  const target = useRef<ZoomState>(WHOLE_FRAME);
  const motion = useRef(0);

  // The first picture does not need the hands: they come when somebody reaches for it.
  const reach = useCallback(() => {
    attaching.current ??= import("./attachZoom").then(({ attachZoom }) => {
      const element = ref.current;
      return element === null
        ? null
        : attachZoom(element, (next) => {
            target.current = next;
            setState(next);
          });
    });
    return attaching.current;
  }, [ref]);

  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const handleReach = () => void reach();
    for (const event of REACHING) element.addEventListener(event, handleReach, { once: true });
    return () => {
      for (const event of REACHING) element.removeEventListener(event, handleReach);
      cancelAnimationFrame(motion.current);
      void attaching.current?.then((zooming) => zooming?.detach());
      attaching.current = null;
    };
  }, [reach, ref]);

  const moveTo = useCallback(
    async (end: ZoomState) => {
      const zooming = await reach();
      const start = target.current;
      const startTime = performance.now();
      cancelAnimationFrame(motion.current);
      const step = (now: number) => {
        const passed = prefersStillness() ? 1 : Math.min(1, (now - startTime) / MOVE_MS);
        const mix = (a: number, b: number) => a + (b - a) * (1 - (1 - passed) ** 3);
        zooming?.moveTo({ k: mix(start.k, end.k), x: mix(start.x, end.x), y: mix(start.y, end.y) });
        if (passed < 1) motion.current = requestAnimationFrame(step);
      };
      step(startTime + (prefersStillness() ? MOVE_MS : 0));
    },
    [reach],
  );
  const shownFace = useRef(face);
  useEffect(() => {
    if (shownFace.current === face) return;
    shownFace.current = face;
    if (target.current.k !== 1) void moveTo(WHOLE_FRAME);
  }, [face, moveTo]);
  const zoomBy = useCallback(
    (factor: number) => {
      const { width = 0, height = 0 } = ref.current?.getBoundingClientRect() ?? {};
      void moveTo(zoomAbout(target.current, factor, width / 2, height / 2));
    },
    [moveTo, ref],
  );
  return {
    zoom: state,
    zoomIn: useCallback(() => zoomBy(ZOOM_STEP), [zoomBy]),
    zoomOut: useCallback(() => zoomBy(1 / ZOOM_STEP), [zoomBy]),
    showAll: useCallback(() => void moveTo(WHOLE_FRAME), [moveTo]),
  };
}

function zoomAbout(from: ZoomState, factor: number, x: number, y: number): ZoomState {
  const k = Math.max(1, Math.min(LARGEST_ZOOM, from.k * factor));
  if (k === 1) return WHOLE_FRAME;
  return { k, x: x - ((x - from.x) * k) / from.k, y: y - ((y - from.y) * k) / from.k };
}
