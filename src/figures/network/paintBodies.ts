import type { MarkShape } from "../../layout/mark";
import { LIT, PLAIN, RECEDED } from "./lightUp";
import { addMark } from "./markPath";
import { regionColour } from "./palette";
import type { PictureState } from "./pictureState";
import { positionsAt } from "./positions";

const BODY_ALPHA: Record<number, number> = { [RECEDED]: 0.2, [PLAIN]: 1, [LIT]: 1 };
/** Small marks lie below large ones. */
const PAINT_ORDER: readonly (readonly MarkShape[])[] = [
  ["triangle"],
  ["diamond"],
  ["circle", "hexagon"],
  ["square"],
];

/** The marks of all bodies, with a halo that frees them from the lines, the receded first. */
export function paintBodies(context: CanvasRenderingContext2D, state: PictureState): void {
  const { scene, drawn, lighting, glide } = state;
  const [x, y] = positionsAt(scene.placement, glide.t);
  for (const level of [RECEDED, PLAIN, LIT]) {
    for (const shapes of PAINT_ORDER) {
      scene.shapes.forEach((shape, body) => {
        if (!shapes.includes(shape) || lighting.bodies[body] !== level) return;
        if (drawn.bodies[body] === 0 && !isOnlyPassing(state, body)) return;
        context.globalAlpha = (BODY_ALPHA[level] ?? 1) * presenceOf(state, body);
        paintBody(context, state, body, shape, x[body] ?? 0, y[body] ?? 0);
      });
    }
  }
  context.globalAlpha = 1;
}

/** During a glide, bodies that only one face shows fade. */
function isOnlyPassing({ scene, glide }: PictureState, body: number): boolean {
  return glide.links < 1 && scene.shown[body] === 1;
}

function presenceOf({ scene, glide, drawn }: PictureState, body: number): number {
  if (glide.t === 0 || glide.t === 1) return 1;
  const isOnMap = !Number.isNaN(scene.placement.mapX[body]) && scene.shapes[body] !== "triangle";
  return isOnMap || (drawn.face === "map" && drawn.bodies[body] === 1) ? 1 : glide.t;
}

function paintBody(
  context: CanvasRenderingContext2D,
  { scene, palette, view }: PictureState,
  body: number,
  shape: MarkShape,
  worldX: number,
  worldY: number,
): void {
  const x = worldX * view.scale + view.x;
  const y = worldY * view.scale + view.y;
  const radius = Math.max(1.8, (scene.radius[body] ?? 4) * view.markScale);
  const colour =
    shape === "diamond"
      ? palette.inkSoft
      : regionColour(palette, scene.placement.regionOf[body] ?? -1);
  const isSmall = shape === "triangle";
  const isUnmeasured = scene.unmeasured?.[body] === 1;
  const isAlone = isUnmeasured || (scene.partnerships[body] === 0 && !isSmall);
  context.beginPath();
  addMark(context, shape, x, y, radius);
  context.lineWidth = isSmall ? 1.6 : 3;
  context.strokeStyle = palette.paper;
  context.stroke();
  context.fillStyle = isAlone ? palette.paper : colour;
  context.fill();
  if (isAlone) {
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    if (isUnmeasured) context.setLineDash([2, 1.5]);
    context.stroke();
    context.setLineDash([]);
  }
  if (scene.illustrative[body] === 1 && !isSmall) {
    context.beginPath();
    context.arc(x, y, radius * (shape === "square" ? 1.25 : 1) + 2.6, 0, 2 * Math.PI);
    context.setLineDash([1, 2.2]);
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.stroke();
    context.setLineDash([]);
  }
}
