import {
  select,
  zoom,
  zoomIdentity,
  zoomTransform,
  type D3ZoomEvent,
  type ZoomTransform,
} from "d3";
import { flushSync } from "react-dom";
import { watchTouch } from "./watchTouch";
import { prefersStillness } from "./useGlide";
import { LARGEST_ZOOM, WHOLE_FRAME, ZOOM_STEP, type ZoomState } from "./view";

const MOVE_MS = 220;

/** The hands on a picture: wheel, drag, pinch and double click, once they are attached. */
export interface Zooming {
  readonly moveTo: (state: ZoomState) => void;
  /** About the middle of the picture. */
  readonly zoomBy: (factor: number) => void;
  readonly detach: () => void;
}

/**
 * Attaches wheel, drag, pinch and double click. One finger scrolls the page, two move the picture; the wheel belongs
 * to the page where that can scroll, unless Ctrl is held or the picture has the keyboard. `held`: where fingers
 * already are, which go on from there.
 */
export function attachZoom(
  element: HTMLElement,
  onZoom: (state: ZoomState) => void,
  held: TouchEvent | null = null,
): Zooming {
  const tell = tellEachFrame(onZoom);
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, LARGEST_ZOOM])
    .filter((event: Event) => isForPicture(event, element))
    .constrain(keepInSight)
    .on("zoom", ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) =>
      tell.soon({ k, x, y }),
    );
  const selection = select(element);
  // The library's own double click would bring a timer of its own.
  selection.call(behaviour).on("dblclick.zoom", (event: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect();
    behaviour.scaleBy(selection, ZOOM_STEP, [event.clientX - left, event.clientY - top]);
  });
  // Fingers that scroll the page already go on scrolling it: such a move can not be taken from the browser.
  const move = selection.on("touchmove.zoom");
  selection.on("touchmove.zoom", function (this: HTMLElement, event: TouchEvent, datum) {
    if (event.cancelable) move?.call(this, event, datum);
  });
  const stopTouch = watchTouch(element, ({ x, y }) =>
    behaviour.scaleBy(selection, ZOOM_STEP, [x, y]),
  );
  const touches = [...(held?.touches ?? [])];
  if (touches.length > 1) {
    const init = { touches, targetTouches: touches, changedTouches: touches };
    element.dispatchEvent(new TouchEvent("touchstart", init));
  }
  const glide = glideWith(({ k, x, y }) =>
    behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k)),
  );
  const moveTo = (end: ZoomState) => glide.start(zoomTransform(element), end);
  return {
    moveTo,
    zoomBy: (factor) => {
      const { width, height } = element.getBoundingClientRect();
      moveTo(zoomAbout(zoomTransform(element), factor, width / 2, height / 2));
    },
    detach: () => {
      glide.stop();
      tell.stop();
      stopTouch();
      selection.on(".zoom", null);
    },
  };
}

/**
 * Tells of the last state before each frame, and has it drawn in that frame: drawn a little later, each move of a hand
 * would cost a second frame.
 */
function tellEachFrame(tell: (state: ZoomState) => void) {
  let frame = 0;
  let last = WHOLE_FRAME;
  const tellLast = () => {
    frame = 0;
    flushSync(() => tell(last));
  };
  return {
    soon: (state: ZoomState) => {
      last = state;
      frame ||= requestAnimationFrame(tellLast);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

/** Shows the states from one to another, or the last at once where less motion is wanted. */
function glideWith(show: (state: ZoomState) => void) {
  let motion = 0;
  const stop = () => cancelAnimationFrame(motion);
  const start = (from: ZoomState, to: ZoomState) => {
    const startTime = performance.now();
    stop();
    const step = (now: number) => {
      const passed = prefersStillness() ? 1 : Math.min(1, (now - startTime) / MOVE_MS);
      const mix = (a: number, b: number) => a + (b - a) * (1 - (1 - passed) ** 3);
      show({ k: mix(from.k, to.k), x: mix(from.x, to.x), y: mix(from.y, to.y) });
      if (passed < 1) motion = requestAnimationFrame(step);
    };
    step(startTime);
  };
  return { start, stop };
}

function zoomAbout(from: ZoomState, factor: number, x: number, y: number): ZoomState {
  const k = Math.max(1, Math.min(LARGEST_ZOOM, from.k * factor));
  if (k === 1) return WHOLE_FRAME;
  return { k, x: x - ((x - from.x) * k) / from.k, y: y - ((y - from.y) * k) / from.k };
}

/** At most a fifth of the page may be left empty at a side; nothing at zoom 1. */
function keepInSight(
  { k, x, y }: ZoomTransform,
  [[left, top], [right, bottom]]: [[number, number], [number, number]],
): ZoomTransform {
  const clamp = (offset: number, length: number) => {
    const slack = k > 1 ? length / 5 : 0;
    return Math.max(length * (1 - k) - slack, Math.min(slack, offset));
  };
  return zoomIdentity.translate(clamp(x, right - left), clamp(y, bottom - top)).scale(k);
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
  if (!(event instanceof MouseEvent)) return true;
  // With Shift, or in its mode, dragging picks bodies.
  return event.button === 0 && !event.shiftKey && element.dataset["picking"] === undefined;
}
