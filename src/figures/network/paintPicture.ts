import { paintBodies } from "./paintBodies";
import { paintBadges, paintBundles, paintStreams } from "./paintBundles";
import { paintLabels } from "./paintLabels";
import { paintLinks } from "./paintLinks";
import type { PictureState } from "./pictureState";

/** The marks' canvas, from the ground up. */
export function paintPicture(
  context: CanvasRenderingContext2D,
  state: PictureState,
  paintLines = paintLinks,
): void {
  paintBelow(context, state);
  paintLines(context, state);
  paintAbove(context, state);
}

/** A clean sheet with what lies under the links; without streams and roots where they are drawn with the links. */
export function paintBelow(
  context: CanvasRenderingContext2D,
  state: PictureState,
  hasRoots = true,
): void {
  clearSheet(context, state);
  state.network?.paintRegions(context, state);
  state.drawn.gathered?.paint(context, state);
  if (hasRoots) paintStreams(context, state);
  paintBundles(context, state, hasRoots);
}

export function clearSheet(context: CanvasRenderingContext2D, state: PictureState): void {
  const { size, palette } = state;
  context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.lineJoin = "miter";
  context.font = `400 12px ${palette.font}`;
}

/** What lies over the links. */
export function paintAbove(
  context: CanvasRenderingContext2D,
  state: PictureState,
  paintMarks: (context: CanvasRenderingContext2D, state: PictureState) => void = paintBodies,
): void {
  state.selection?.paintHubs(context, state);
  paintMarks(context, state);
  paintBadges(context, state);
  state.selection?.paintRings(context, state);
  paintLabels(context, state);
}
