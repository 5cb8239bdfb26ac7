import type { MarkShape } from "../../layout/mark";
import { regionSign, signBoxes } from "../../layout/regionLook";
import { LIT, PLAIN, RECEDED } from "./lightUp";
import { addMark } from "./markPath";
import { regionColour } from "./palette";
import type { PictureState } from "./pictureState";
import { positionsAt } from "./positions";

const LEVELS: readonly number[] = [RECEDED, PLAIN, LIT];
const BODY_ALPHA: Record<number, number> = { [RECEDED]: 0.2, [PLAIN]: 1, [LIT]: 1 };
/** Small marks lie below large ones. */
const PAINT_ORDER: readonly (readonly MarkShape[])[] = [
  ["triangle"],
  ["diamond"],
  ["circle", "hexagon"],
  ["square"],
];

/** The marks of all bodies, with a halo that frees them from the lines, the receded first. */
export function paintBodies(
  context: CanvasRenderingContext2D,
  state: PictureState,
  levels: readonly number[] = LEVELS,
): void {
  const [x, y] = positionsAt(state.scene.placement, state.glide.t);
  for (const body of paintOrder(state, levels)) {
    paintBody(context, state, body, x[body] ?? 0, y[body] ?? 0);
  }
  context.globalAlpha = 1;
}

/** Indexes of the bodies on show, the lowest first. */
export function paintOrder(
  { scene, drawn, lighting, glide }: Pick<PictureState, "scene" | "drawn" | "lighting" | "glide">,
  levels = LEVELS,
) {
  // By a value of the bodies, a large mark may reach over a small one beside it.
  const isSized = scene.unmeasured !== undefined;
  const layers: number[][] = levels.flatMap(() => PAINT_ORDER.map(() => []));
  for (const [body, shape] of scene.shapes.entries()) {
    // During a glide, bodies that only one face shows fade.
    const isOnlyPassing = glide.links < 1 && scene.shown[body] === 1;
    if (drawn.bodies[body] !== 1 && !isOnlyPassing) continue;
    const level = levels.indexOf(lighting.bodies[body] ?? PLAIN);
    const order = isSized ? 0 : PAINT_ORDER.findIndex((shapes) => shapes.includes(shape));
    if (level !== -1) layers[level * PAINT_ORDER.length + order]?.push(body);
  }
  if (isSized) {
    for (const layer of layers) {
      layer.sort((a, b) => (scene.radius[b] ?? 0) - (scene.radius[a] ?? 0));
    }
  }
  return layers.flat();
}

function presenceOf({ scene, glide, drawn }: PictureState, body: number): number {
  if (glide.t === 0 || glide.t === 1) return 1;
  const isOnMap = !Number.isNaN(scene.placement.mapX[body]) && scene.shapes[body] !== "triangle";
  return isOnMap || (drawn.face === "map" && drawn.bodies[body] === 1) ? 1 : glide.t;
}

export type BodyLook = ReturnType<typeof bodyLook>;

/** How a body's mark is drawn, whichever painter draws it. */
export function bodyLook(state: PictureState, body: number) {
  const { scene, palette, lighting } = state;
  const shape = scene.shapes[body] ?? "circle";
  const region = scene.placement.regionOf[body] ?? -1;
  const isSmall = shape === "triangle";
  const isUnmeasured = scene.unmeasured?.[body] === 1;
  return {
    shape,
    alpha: (BODY_ALPHA[lighting.bodies[body] ?? PLAIN] ?? 1) * presenceOf(state, body),
    colour: shape === "diamond" ? palette.inkSoft : regionColour(palette, region),
    sign: shape === "diamond" ? 0 : regionSign(region),
    isSmall,
    isUnmeasured,
    isAlone: isUnmeasured || (scene.partnerships[body] === 0 && !isSmall),
    isBroken: scene.evidence[body] === 1 && !isSmall && !isUnmeasured,
    isDotted: scene.illustrative[body] === 1 && !isSmall,
  };
}

function paintBody(
  context: CanvasRenderingContext2D,
  state: PictureState,
  body: number,
  worldX: number,
  worldY: number,
): void {
  const { scene, view } = state;
  const x = worldX * view.scale + view.x;
  const y = worldY * view.scale + view.y;
  const look = bodyLook(state, body);
  context.globalAlpha = look.alpha;
  paintMark(
    context,
    look,
    state.palette.paper,
    markRadius(scene.radius[body], view.markScale),
    x,
    y,
  );
}

/** The outline of bodies whose partnerships are only declared, cut as a stamp is. */
const BROKEN: readonly number[] = [1.9, 2.4];

/** Pixels on the page. */
export function markRadius(radius = 4, markScale: number): number {
  return Math.max(1.8, radius * markScale);
}

export function paintMark(
  context: CanvasRenderingContext2D,
  { shape, colour, sign, isSmall, isUnmeasured, isAlone, isBroken, isDotted }: BodyLook,
  paper: string,
  radius: number,
  x: number,
  y: number,
): void {
  context.beginPath();
  addMark(context, shape, x, y, radius);
  context.lineWidth = isSmall ? 1.6 : 3;
  context.strokeStyle = paper;
  context.stroke();
  context.fillStyle = isAlone ? paper : colour;
  context.fill();
  if (isAlone) {
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    if (isUnmeasured) context.setLineDash([2, 1.5]);
    context.stroke();
    context.setLineDash([]);
  }
  if (isBroken) {
    context.setLineDash(BROKEN);
    context.lineWidth = 2.6;
    context.stroke();
    context.setLineDash([]);
  }
  context.fillStyle = isAlone ? colour : paper;
  for (const [left, top, width, height] of signBoxes(sign)) {
    context.fillRect(x + left * radius, y + top * radius, width * radius, height * radius);
  }
  if (isDotted) {
    context.beginPath();
    context.arc(x, y, radius * (shape === "square" ? 1.25 : 1) + 2.6, 0, 2 * Math.PI);
    context.setLineDash([1, 2.2]);
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.stroke();
    context.setLineDash([]);
  }
}
