import { addMark } from "../../../figures/network/markPath";
import type { GlidingMark } from "./faceSpots";

/** How far a glide has come: where marks are, how much the old and the new face show of what is no mark. */
export interface GlidePhase {
  /** 0 = on the old face, 1 = on the new one. */
  readonly way: number;
  readonly old: number;
  readonly marks: number;
}

/** Lines are gone by the first fifth of the way; the new face appears in the last two, under marks that fade at the end. */
export function phaseAt(passed: number): GlidePhase {
  return {
    way: passed < 0.5 ? 4 * passed ** 3 : 1 - (2 - 2 * passed) ** 3 / 2,
    old: Math.max(0, 1 - passed * 5),
    marks: Math.min(1, (1 - passed) * 8),
  };
}

/** Without motion: the old face fades over the new one. */
export function fadeAt(passed: number): GlidePhase {
  return { way: 0, old: 1 - passed, marks: 1 - passed };
}

/** One picture of a glide; `before` is what the old face's canvases showed. */
export function paintGlide(
  context: CanvasRenderingContext2D,
  marks: readonly GlidingMark[],
  before: HTMLCanvasElement | null,
  { way, old, marks: presence }: GlidePhase,
): void {
  const { width, height } = context.canvas;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  if (before && old > 0) {
    context.globalAlpha = old;
    context.drawImage(before, 0, 0);
  }
  context.restore();
  for (const { shape, colour, from, to } of marks) {
    const start = from ?? to;
    const end = to ?? from;
    if (!start || !end) continue;
    const alpha = presence * (from ? (to ? 1 : 1 - way) : way);
    if (alpha <= 0) continue;
    context.globalAlpha = alpha;
    context.fillStyle = colour;
    context.beginPath();
    addMark(
      context,
      shape,
      start.x + (end.x - start.x) * way,
      start.y + (end.y - start.y) * way,
      start.radius + (end.radius - start.radius) * way,
    );
    context.fill();
  }
  context.globalAlpha = 1;
}
