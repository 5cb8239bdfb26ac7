import { CURVE } from "../../layout/traceLinks";
import { DOTS, lineScale, linkBatches } from "./linkLooks";
import { MANY_LINKS } from "./manyLinks";
import type { PictureState } from "./pictureState";

/** Links in batches of one look each, the receded below, the lit on top. */
export function paintLinks(context: CanvasRenderingContext2D, state: PictureState): void {
  const { view, glide, scene } = state;
  if (glide.links === 0) return;
  const isOneByOne = scene.links.count > MANY_LINKS;
  for (const { brush, links } of linkBatches(state)) {
    context.globalAlpha = brush.alpha * glide.links;
    context.strokeStyle = brush.colour;
    context.lineWidth = brush.thick * lineScale(view.markScale);
    context.lineCap = brush.dash === DOTS ? "round" : "butt";
    context.setLineDash([...brush.dash]);
    context.beginPath();
    for (const link of links) {
      addCurve(context, state, link);
      if (!isOneByOne) continue;
      context.stroke();
      context.beginPath();
    }
    if (!isOneByOne) context.stroke();
  }
  context.setLineDash([]);
  context.lineCap = "butt";
  context.globalAlpha = 1;
}

function addCurve(
  context: CanvasRenderingContext2D,
  { drawn: { curves }, view: { scale, x, y } }: PictureState,
  link: number,
): void {
  const at = link * CURVE;
  const px = (i: number) => (curves[at + i] ?? 0) * scale + x;
  const py = (i: number) => (curves[at + i] ?? 0) * scale + y;
  context.moveTo(px(0), py(1));
  context.bezierCurveTo(px(2), py(3), px(4), py(5), px(6), py(7));
}
