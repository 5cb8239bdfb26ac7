import { CURVE } from "../../layout/traceLinks";
import { DOTS, lineScale, linkBatches, MANY_LINKS } from "./linkLooks";
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
      if (!addCurve(context, state, link) || !isOneByOne) continue;
      context.stroke();
      context.beginPath();
    }
    if (!isOneByOne) context.stroke();
  }
  context.setLineDash([]);
  context.lineCap = "butt";
  context.globalAlpha = 1;
}

/** Beyond the page by so many pixels, no line reaches into it. */
const MARGIN = 6;

/** Adds a link's curve to the path, unless it cannot be seen on the page. */
function addCurve(
  context: CanvasRenderingContext2D,
  { drawn: { curves }, view: { scale, x, y }, size: { width, height } }: PictureState,
  link: number,
): boolean {
  const at = link * CURVE;
  const px = (i: number) => (curves[at + i] ?? 0) * scale + x;
  const py = (i: number) => (curves[at + i] ?? 0) * scale + y;
  const [ax, bx, cx, dx] = [px(0), px(2), px(4), px(6)];
  const [ay, by, cy, dy] = [py(1), py(3), py(5), py(7)];
  if (Math.max(ax, bx, cx, dx) < -MARGIN || Math.min(ax, bx, cx, dx) > width + MARGIN) return false;
  if (Math.max(ay, by, cy, dy) < -MARGIN || Math.min(ay, by, cy, dy) > height + MARGIN) {
    return false;
  }
  context.moveTo(ax, ay);
  context.bezierCurveTo(bx, by, cx, cy, dx, dy);
  return true;
}
