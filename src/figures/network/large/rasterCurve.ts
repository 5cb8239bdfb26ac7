/** One number per device pixel, row by row: how much of what lies under it is taken away, as a sum of logarithms. */
export interface Cover {
  readonly width: number;
  readonly height: number;
  readonly sums: Float32Array;
}

/** How a line is laid on, in device pixels. */
export interface Stroke {
  readonly width: number;
  readonly strength: number;
  /** On and off along the line; `null` without a break. */
  readonly dash: readonly [number, number] | null;
}

/** A cubic Bézier as x0 y0 … x3 y3, in device pixels. */
export type CurveInPixels = Float32Array;

/** Pieces a curve is cut into: one for so many pixels. */
const PIECE = 20;
const MOST_PIECES = 32;

/** Lays a curve over a cover; what is beyond the edges is left out. Throws nothing on `NaN`: it is not drawn. */
export function rasterCurve(cover: Cover, c: CurveInPixels, stroke: Stroke): void {
  // One name at a time: this runs for every piece of every line, and lists would have to be made.
  const x0 = c[0] ?? 0;
  const y0 = c[1] ?? 0;
  const x1 = c[2] ?? 0;
  const y1 = c[3] ?? 0;
  const x2 = c[4] ?? 0;
  const y2 = c[5] ?? 0;
  const x3 = c[6] ?? 0;
  const y3 = c[7] ?? 0;
  const margin = stroke.width;
  if (Math.max(x0, x1, x2, x3) < -margin || Math.max(y0, y1, y2, y3) < -margin) return;
  if (Math.min(x0, x1, x2, x3) > cover.width + margin) return;
  if (Math.min(y0, y1, y2, y3) > cover.height + margin) return;
  const length =
    Math.hypot(x1 - x0, y1 - y0) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x3 - x2, y3 - y2);
  const pieces = Math.min(MOST_PIECES, Math.ceil(length / PIECE) + 1);
  let fromX = x0;
  let fromY = y0;
  let gone = 0;
  for (let i = 1; i <= pieces; i++) {
    const t = i / pieces;
    const s = 1 - t;
    const a = s * s * s;
    const b = 3 * s * s * t;
    const d = 3 * s * t * t;
    const e = t * t * t;
    const toX = a * x0 + b * x1 + d * x2 + e * x3;
    const toY = a * y0 + b * y1 + d * y2 + e * y3;
    rasterPiece(cover, fromX, fromY, toX, toY, stroke, gone);
    gone += Math.hypot(toX - fromX, toY - fromY);
    fromX = toX;
    fromY = toY;
  }
}

/**
 * A straight piece, a column (or, where it is steep, a row) of pixels at a time: each pixel gets the share of it that
 * the line covers across. After X. Wu, "An efficient antialiasing technique", 1991, for lines of any width.
 */
function rasterPiece(
  cover: Cover,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  stroke: Stroke,
  gone: number,
): void {
  const { width, height } = cover;
  if (Math.abs(y1 - y0) > Math.abs(x1 - x0)) {
    rasterSteps(cover.sums, y0, x0, y1, x1, height, width, width, 1, stroke, gone);
  } else if (x0 !== x1) {
    rasterSteps(cover.sums, x0, y0, x1, y1, width, height, 1, width, stroke, gone);
  }
}

/** From a0 to a1, step by step along; b is across. The strides lead from a pixel to the next along and across. */
function rasterSteps(
  sums: Float32Array,
  a0: number,
  b0: number,
  a1: number,
  b1: number,
  steps: number,
  across: number,
  alongStride: number,
  acrossStride: number,
  { width, strength, dash }: Stroke,
  gone: number,
): void {
  const slope = (b1 - b0) / (a1 - a0);
  const slant = Math.sqrt(1 + slope * slope);
  const half = (width / 2) * slant;
  const first = Math.max(0, Math.ceil(Math.min(a0, a1) - 0.5));
  const end = Math.min(steps, Math.ceil(Math.max(a0, a1) - 0.5));
  const on = dash === null ? 0 : dash[0];
  const period = dash === null ? 0 : on + dash[1];
  for (let a = first; a < end; a++) {
    if (period > on && (Math.abs(a + 0.5 - a0) * slant + gone) % period > on) continue;
    const middle = b0 + slope * (a + 0.5 - a0);
    const high = middle + half;
    let low = middle - half;
    if (high <= 0 || low >= across) continue;
    if (low < 0) low = 0;
    // Whole numbers, which none of them exceeds: cutting off is rounding down.
    let b = low | 0;
    const last = high >= across ? across - 1 : high | 0;
    let at = a * alongStride + b * acrossStride;
    for (; b <= last; b++) {
      const share = (high < b + 1 ? high : b + 1) - (low > b ? low : b);
      sums[at] = (sums[at] ?? 0) + share * strength;
      at += acrossStride;
    }
  }
}
