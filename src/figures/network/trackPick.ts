import { facePositions } from "../../layout/facePositions";
import type { Point } from "../../layout/placement";
import type { PictureState } from "./pictureState";
import { toPage } from "./view";

/** How bodies are picked by dragging. */
export type Picking = "box" | "lasso";

/** Shorter drags are presses. */
const SHORTEST_DRAG = 6;

/**
 * Follows a pointer from where it was pressed, in pixels of the stage, until it is let go, and draws the outline
 * meanwhile; then the bodies within are picked, unless the pointer hardly moved. The stage is left as it was.
 */
export function trackPick(
  stage: HTMLElement | null,
  state: PictureState | null,
  pressed: Point,
  picking: Picking,
  onPick: (ids: readonly string[]) => void,
): void {
  if (!stage || !state) return;
  const way: Point[] = [pressed];
  let outline: readonly Point[] | null = null;
  const drawing = outlineOn(stage);
  const handleMove = (event: PointerEvent) => {
    // Let go before this was fetched.
    if (event.buttons === 0) {
      stop(event);
      return;
    }
    const { clientX, clientY } = event;
    const { left, top } = stage.getBoundingClientRect();
    const here = { x: clientX - left, y: clientY - top };
    way.push(here);
    if (!outline && Math.hypot(here.x - pressed.x, here.y - pressed.y) < SHORTEST_DRAG) return;
    outline = picking === "box" ? boxBetween(pressed, here) : [...way];
    drawing.show(outline);
  };
  const ended = new AbortController();
  const stop = ({ type }: Event) => {
    ended.abort();
    drawing.remove();
    if (type === "pointerup" && outline) onPick(bodiesWithin(state, outline));
  };
  const { signal } = ended;
  window.addEventListener("pointermove", handleMove, { signal });
  window.addEventListener("pointerup", stop, { signal });
  window.addEventListener("pointercancel", stop, { signal });
}

const SVG = "http://www.w3.org/2000/svg";

function outlineOn(stage: HTMLElement) {
  const svg = document.createElementNS(SVG, "svg");
  const polygon = document.createElementNS(SVG, "polygon");
  svg.classList.add("picture-outline");
  svg.append(polygon);
  stage.append(svg);
  return {
    show: (outline: readonly Point[]) =>
      polygon.setAttribute("points", outline.map(({ x, y }) => `${x},${y}`).join(" ")),
    remove: () => svg.remove(),
  };
}

function boxBetween(a: Point, b: Point): readonly Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

/** Ids of the bodies whose middle lies within an outline on the page, sorted. */
export function bodiesWithin(
  { scene, drawn, view }: Pick<PictureState, "scene" | "drawn" | "view">,
  outline: readonly Point[],
): readonly string[] {
  const [x, y] = facePositions(scene.placement, drawn.face);
  return scene.placement.bodies
    .filter(
      (_, body) =>
        drawn.bodies[body] === 1 &&
        isWithin(toPage(view, { x: x[body] ?? 0, y: y[body] ?? 0 }), outline),
    )
    .map(({ id }) => id)
    .sort();
}

/** Even–odd rule: a ray to the right crosses the outline an odd number of times. */
function isWithin({ x, y }: Point, outline: readonly Point[]): boolean {
  let isInside = false;
  outline.forEach((to, i) => {
    const from = outline.at(i - 1) ?? to;
    const isCrossed = from.y > y !== to.y > y;
    if (isCrossed && x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)) {
      isInside = !isInside;
    }
  });
  return isInside;
}
