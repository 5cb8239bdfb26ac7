import { facePositions } from "../../layout/facePositions";
import type { Point } from "../../layout/placement";
import type { PictureState } from "./pictureState";
import { toPage } from "./view";

/** Where a body stands on the page; `null` where the face does not show it. */
export function spotOf(
  { scene, drawn, view }: Pick<PictureState, "scene" | "drawn" | "view">,
  body: number,
): Point | null {
  const [x, y] = facePositions(scene.placement, drawn.face);
  const at = { x: x[body] ?? Number.NaN, y: y[body] ?? Number.NaN };
  return Number.isNaN(at.x) ? null : toPage(view, at);
}
