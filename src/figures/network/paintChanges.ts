import { facePositions } from "../../layout/facePositions";
import { CHANGE_MARKS, type ChangeMarks } from "../../layout/markChanges";
import { CURVE } from "../../layout/traceLinks";
import { CHANGE_LOOKS, type ChangeLook } from "./changeLooks";
import { paintBodies } from "./paintBodies";
import { paintBadges } from "./paintBundles";
import { paintLabels } from "./paintLabels";
import type { PaintOver, PictureState } from "./pictureState";

/** More signs on lines than this would hide the lines. */
const MANY_LINES = 60;
/** More signs beside bodies than this would hide the bodies: their rings are solid or dashed. */
const MANY_BODIES = 150;
/** More lines than this are painted the fainter the more they are, each without a halo. */
const CROWD = 600;
const FAINTEST = 0.2;
const SIGN_RADIUS = 7;

/** Paints over a picture what changed: lines of what is new, lost or changed, and a ring with a sign around bodies. */
export function changePainter(marks: ChangeMarks): PaintOver {
  return (context, state) => {
    // Pictures of very many lines are painted on canvases that are no part of the page.
    const { canvas } = context;
    const style = getComputedStyle(canvas instanceof Element ? canvas : document.documentElement);
    const colourOf = ({ colour }: ChangeLook) =>
      style.getPropertyValue(colour).trim() || "currentColor";
    context.save();
    context.globalAlpha = state.glide.links;
    paintLines(context, state, marks, colourOf);
    context.globalAlpha = 1;
    // Lines lie under bodies and names, as everywhere.
    paintBodies(context, state);
    paintLabels(context, state);
    paintMarkedBodies(context, state, marks, colourOf);
    paintBadges(context, state);
    context.restore();
  };
}

type ColourOf = (look: ChangeLook) => string;

function lookOf(mark: number | undefined): ChangeLook | null {
  const kind = CHANGE_MARKS[mark ?? 0] ?? "none";
  return kind === "none" ? null : CHANGE_LOOKS[kind];
}

function paintLines(
  context: CanvasRenderingContext2D,
  { drawn, view, palette }: PictureState,
  { links }: ChangeMarks,
  colourOf: ColourOf,
): void {
  const marked: number[] = [];
  for (let link = 0; link < links.length; link++) {
    if (links[link] !== 0 && drawn.links[link] === 1) marked.push(link);
  }
  const hasSigns = marked.length <= MANY_LINES;
  const isCrowd = marked.length > CROWD;
  const width = hasSigns ? 2.4 : isCrowd ? 1 : 1.5;
  context.globalAlpha *= isCrowd ? Math.max(FAINTEST, Math.sqrt(CROWD / marked.length)) : 1;
  for (const link of marked) {
    const look = lookOf(links[link]);
    if (!look) continue;
    const at = link * CURVE;
    const px = (i: number) => (drawn.curves[at + i] ?? 0) * view.scale + view.x;
    const py = (i: number) => (drawn.curves[at + i] ?? 0) * view.scale + view.y;
    context.beginPath();
    context.moveTo(px(0), py(1));
    context.bezierCurveTo(px(2), py(3), px(4), py(5), px(6), py(7));
    context.setLineDash([]);
    if (!isCrowd) {
      context.strokeStyle = palette.paper;
      context.lineWidth = width + 1.6;
      context.stroke();
    }
    context.setLineDash([...look.dash]);
    context.strokeStyle = colourOf(look);
    context.lineWidth = width;
    context.stroke();
    context.setLineDash([]);
    if (!hasSigns) continue;
    // The middle of a cubic curve.
    const x = (px(0) + 3 * px(2) + 3 * px(4) + px(6)) / 8;
    const y = (py(1) + 3 * py(3) + 3 * py(5) + py(7)) / 8;
    paintSign(context, palette.paper, look.sign, colourOf(look), x, y);
  }
}

function paintMarkedBodies(
  context: CanvasRenderingContext2D,
  { scene, drawn, view, palette, glide }: PictureState,
  { bodies }: ChangeMarks,
  colourOf: ColourOf,
): void {
  if (glide.t !== 0 && glide.t !== 1) return;
  const [worldX, worldY] = facePositions(scene.placement, drawn.face);
  const hasSigns = bodies.filter((mark) => mark !== 0).length <= MANY_BODIES;
  bodies.forEach((mark, body) => {
    const look = lookOf(mark);
    if (!look || drawn.bodies[body] !== 1) return;
    const x = (worldX[body] ?? 0) * view.scale + view.x;
    const y = (worldY[body] ?? 0) * view.scale + view.y;
    const radius = (scene.radius[body] ?? 4) * view.markScale + 4;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.setLineDash([...look.dash]);
    context.strokeStyle = colourOf(look);
    context.lineWidth = hasSigns ? 2 : 1.5;
    context.stroke();
    context.setLineDash([]);
    if (!hasSigns) return;
    const aside = radius * Math.SQRT1_2 + 2;
    paintSign(context, palette.paper, look.sign, colourOf(look), x + aside, y - aside);
  });
}

function paintSign(
  context: CanvasRenderingContext2D,
  paper: string,
  sign: string,
  colour: string,
  x: number,
  y: number,
): void {
  context.beginPath();
  context.arc(x, y, SIGN_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = paper;
  context.lineWidth = 1.5;
  context.stroke();
  context.fillStyle = paper;
  context.font = "600 12px sans-serif";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(sign, x, y + 0.5);
}
