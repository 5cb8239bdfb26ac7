import type { DensityPicture } from "../drawn";
import { RECEDED } from "../lightUp";
import { regionColour } from "../palette";
import { positionsAt } from "../positions";

/** Side of a square in pixels. */
const CELL = 6;
/** So many bodies in a square make it about two thirds as strong as it can be. */
const FULL = 12;
const STRONGEST = 0.7;
const STEPS = 7;
/** A body outside the filters counts so much. */
const RECEDED_SHARE = 0.12;

/** How densely bodies stand: squares in the colour of the region most of a square's bodies are of. */
export function paintDensity(context: CanvasRenderingContext2D, state: DensityPicture): void {
  const { scene, view, size, lighting, palette, glide } = state;
  const [x, y] = positionsAt(scene.placement, glide.t);
  const columns = Math.ceil(size.width / CELL);
  const rows = Math.ceil(size.height / CELL);
  const hues = scene.placement.regionIds.length + 1;
  const weights = new Float32Array(columns * rows * hues);
  for (let body = 0; body < scene.shown.length; body++) {
    if (scene.shown[body] !== 1) continue;
    const column = Math.floor(((x[body] ?? Number.NaN) * view.scale + view.x) / CELL);
    const row = Math.floor(((y[body] ?? Number.NaN) * view.scale + view.y) / CELL);
    if (!(column >= 0 && row >= 0 && column < columns && row < rows)) continue;
    const at = (row * columns + column) * hues + (scene.placement.regionOf[body] ?? -1) + 1;
    weights[at] = (weights[at] ?? 0) + (lighting.bodies[body] === RECEDED ? RECEDED_SHARE : 1);
  }
  // Squares of one look together: changing the brush takes longer than painting.
  const looks = Array.from({ length: hues * (STEPS + 1) }, (): number[] => []);
  for (let cell = 0; cell < columns * rows; cell++) {
    let sum = 0;
    let hue = 0;
    for (let other = 0; other < hues; other++) {
      const weight = weights[cell * hues + other] ?? 0;
      sum += weight;
      if (weight > (weights[cell * hues + hue] ?? 0)) hue = other;
    }
    if (sum > 0) looks[hue * (STEPS + 1) + stepOf(sum)]?.push(cell);
  }
  looks.forEach((cells, look) => {
    const step = look % (STEPS + 1);
    context.globalAlpha = (STRONGEST * step) / STEPS;
    context.fillStyle = regionColour(palette, Math.floor(look / (STEPS + 1)) - 1);
    for (const cell of cells) {
      const left = (cell % columns) * CELL;
      context.fillRect(left, Math.floor(cell / columns) * CELL, CELL - 1, CELL - 1);
    }
  });
  context.globalAlpha = 1;
}

/** 1 to `STEPS`: one body already shows. */
function stepOf(bodies: number): number {
  return Math.max(1, Math.ceil(STEPS * (1 - Math.exp(-bodies / FULL))));
}
