import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3";
import { LARGEST_ZOOM, ZOOM_STEP, type ZoomState } from "./view";

/** The hands on a picture: wheel, drag, pinch and double click, once they are attached. */
export interface Zooming {
  readonly moveTo: (state: ZoomState) => void;
  readonly detach: () => void;
}

/**
 * Attaches wheel, drag, pinch and double click. One finger scrolls the page, two move the picture; the wheel belongs
 * to the page where that can scroll, unless Ctrl is held or the picture has the keyboard.
 */
export function attachZoom(element: HTMLElement, onZoom: (state: ZoomState) => void): Zooming {
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, LARGEST_ZOOM])
    .filter((event: Event) => isForPicture(event, element))
    .constrain(keepInSight)
    .on("zoom", ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) =>
      onZoom({ k, x, y }),
    );
  const selection = select(element);
  // The library's own double click would bring a timer of its own.
  selection.call(behaviour).on("dblclick.zoom", (event: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect();
    behaviour.scaleBy(selection, ZOOM_STEP, [event.clientX - left, event.clientY - top]);
  });
  return {
    moveTo: ({ k, x, y }) => behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k)),
    detach: () => selection.on(".zoom", null),
  };
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
  return !(event instanceof MouseEvent) || event.button === 0;
}
