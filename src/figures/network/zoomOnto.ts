import { facePositions } from "../../layout/facePositions";
import type { PictureState } from "./pictureState";
import { toPage, viewOf, WHOLE_FRAME, type ZoomState } from "./view";

/** Near enough for every name around to find room. */
const NEAR = 4;

/** Where to zoom so that a body stands in the middle; `null` where this face does not show it. */
export function zoomOnto(
  { scene, face, size, view }: Pick<PictureState, "scene" | "face" | "size" | "view">,
  id: string,
): ZoomState | null {
  const body = scene.placement.indexById.get(id) ?? -1;
  const [x, y] = facePositions(scene.placement, face);
  const spot = { x: x[body] ?? Number.NaN, y: y[body] ?? Number.NaN };
  if (Number.isNaN(spot.x)) return null;
  const k = Math.max(NEAR, view.zoom);
  const at = toPage(viewOf(size, scene.placement, WHOLE_FRAME), spot);
  return { k, x: size.width / 2 - k * at.x, y: size.height / 2 - k * at.y };
}
