import { facePositions } from "../../layout/facePositions";
import type { Point } from "../../layout/placement";
import type { PictureState } from "./pictureState";
import { toPage } from "./view";

/** How bodies are picked by dragging. */
export type Picking = "box" | "lasso";

/** Shorter drags are presses. */
const SHORTEST_DRAG = 6;

/**
 * Follows a pointer from where it was pressed until it is let go; both callbacks get the outline drawn so far, in
 * pixels of the stage, or `null` when nothing was enclosed. The stage is left as it was.
 */
export function trackPick(
  stage: HTMLElement,
  pressed: Point,
  picking: Picking,
  onOutline: (outline: readonly Point[] | null) => void,
  onDone: (outline: readonly Point[] | null) => void,
): void {
  const way: Point[] = [pressed];
  let outline: readonly Point[] | null = null;
  const handleMove = ({ clientX, clientY }: PointerEvent) => {
    const { left, top } = stage.getBoundingClientRect();
    const here = { x: clientX - left, y: clientY - top };
    way.push(here);
    if (Math.hypot(here.x - pressed.x, here.y - pressed.y) > SHORTEST_DRAG || outline !== null) {
      outline = picking === "box" ? boxBetween(pressed, here) : [...way];
      onOutline(outline);
    }
  };
  const stop = (ended: boolean) => {
    window.removeEventListener("pointermove", handleMove);
    window.removeEventListener("pointerup", handleUp);
    window.removeEventListener("pointercancel", handleCancel);
    onOutline(null);
    onDone(ended ? outline : null);
  };
  const handleUp = () => stop(true);
  const handleCancel = () => stop(false);
  window.addEventListener("pointermove", handleMove);
  window.addEventListener("pointerup", handleUp);
  window.addEventListener("pointercancel", handleCancel);
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
