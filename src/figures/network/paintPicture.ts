import { paintBodies } from "./paintBodies";
import { paintBadges, paintBundles, paintStreams } from "./paintBundles";
import { paintLabels } from "./paintLabels";
import { paintLinks } from "./paintLinks";
import { paintRegions } from "./paintRegions";
import type { PictureState } from "./pictureState";

/** The marks' canvas, from the ground up. */
export function paintPicture(context: CanvasRenderingContext2D, state: PictureState): void {
  const { size, palette } = state;
  context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.lineJoin = "miter";
  context.font = `400 12px ${palette.font}`;
  paintRegions(context, state);
  paintStreams(context, state);
  paintBundles(context, state);
  paintLinks(context, state);
  state.selection?.paintHubs(context, state);
  paintBodies(context, state);
  paintBadges(context, state);
  state.selection?.paintRings(context, state);
  paintLabels(context, state);
}
