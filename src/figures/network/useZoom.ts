import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Face } from "../../layout/placement";
import type { Zooming } from "./attachZoom";
import { WHOLE_FRAME, ZOOM_STEP, type ZoomState } from "./view";

const REACHING = ["pointerenter", "pointerdown", "touchstart", "focus", "wheel"] as const;
const TOUCHING = ["touchstart", "touchmove", "touchend", "touchcancel"] as const;

export interface ZoomControl {
  readonly zoom: ZoomState;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
  readonly moveTo: (zoom: ZoomState) => void;
}

/** Where the picture is zoomed to, and the buttons that change it. */
export function useZoom(ref: RefObject<HTMLElement | null>, face: Face): ZoomControl {
  const [zoom, setZoom] = useState<ZoomState>(WHOLE_FRAME);
  const attaching = useRef<Promise<Zooming | null> | null>(null);

  // The first picture does not need the zoom: it comes when somebody reaches for the picture.
  const withZoom = useCallback(
    async (act: (zooming: Zooming) => void) => {
      const element = ref.current;
      if (!element) return;
      // Failing, it is fetched when somebody reaches again.
      attaching.current ??= attachTo(element, setZoom).catch(() => (attaching.current = null));
      const zooming = await attaching.current;
      if (zooming) act(zooming);
    },
    [ref],
  );

  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const handleReach = () => void withZoom(() => {});
    for (const event of REACHING) element.addEventListener(event, handleReach, { once: true });
    return () => {
      for (const event of REACHING) element.removeEventListener(event, handleReach);
      void attaching.current?.then((zooming) => zooming?.detach());
      attaching.current = null;
    };
  }, [withZoom, ref]);

  const moveTo = useCallback(
    (end: ZoomState) => void withZoom((zooming) => zooming.moveTo(end)),
    [withZoom],
  );
  const showAll = useCallback(() => moveTo(WHOLE_FRAME), [moveTo]);
  const shownFace = useRef(face);
  useEffect(() => {
    if (shownFace.current === face) return;
    shownFace.current = face;
    if (zoom.k !== 1) showAll();
  }, [face, zoom.k, showAll]);
  return {
    zoom,
    zoomIn: () => void withZoom((zooming) => zooming.zoomBy(ZOOM_STEP)),
    zoomOut: () => void withZoom((zooming) => zooming.zoomBy(1 / ZOOM_STEP)),
    showAll,
    moveTo,
  };
}

async function attachTo(
  element: HTMLElement,
  onZoom: (state: ZoomState) => void,
): Promise<Zooming> {
  const release = holdFingers(element);
  try {
    const { attachZoom } = await import("./attachZoom");
    return attachZoom(element, onZoom, release());
  } finally {
    release();
  }
}

/** Keeps two fingers from scrolling the page as long as there is no zoom for them; released, says where they are. */
function holdFingers(element: HTMLElement): () => TouchEvent | null {
  let last: TouchEvent | null = null;
  const handleTouch = (event: TouchEvent) => {
    last = event;
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  for (const event of TOUCHING) element.addEventListener(event, handleTouch, { passive: false });
  return () => {
    for (const event of TOUCHING) element.removeEventListener(event, handleTouch);
    return last;
  };
}
