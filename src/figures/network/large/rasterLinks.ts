import { CURVE } from "../../../layout/traceLinks";
import { rasterCurve, type Cover, type Stroke } from "./rasterCurve";

/** Lines to be turned into pixels, in the order of painting. A worker takes them as they are. */
export interface RasterLinks {
  /** x0 y0 … x3 y3 of each, in world units. */
  readonly curves: Float32Array<ArrayBuffer>;
  readonly layers: readonly RasterLayer[];
}

/** Lines of one colour and one strength of light. */
export interface RasterLayer {
  readonly colour: readonly [number, number, number];
  readonly strokes: readonly RasterStroke[];
}

/** As links do, as roots of gathered links do, or not at all. */
export type Growth = "link" | "root" | "none";

/** How the next so many lines are drawn. */
export interface RasterStroke {
  readonly count: number;
  /** Pixels, before they grow with the picture. */
  readonly thick: number;
  readonly grows: Growth;
  readonly alpha: number;
  readonly dash: readonly number[];
  readonly isDotted: boolean;
}

/** Which part of a picture, in device pixels, and how fine: world × scale + offset are pixels of the page. */
export interface RasterView {
  readonly width: number;
  readonly height: number;
  /** Device pixels of the page beside and above the part. */
  readonly left: number;
  readonly top: number;
  readonly ratio: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** What a stroke's thickness is multiplied by. */
  readonly thickness: Readonly<Record<Growth, number>>;
}

/** Lines between two pauses. */
const STRIDE = 500;

/**
 * Lines as pixels, laid over each other: what `paintLinks` draws, far sooner where there are many, because no outline
 * is built. In steps, so that a page can answer between them.
 * @returns red, green, blue and alpha of each device pixel, not premultiplied.
 */
export function* rasterLinks(
  { curves, layers }: RasterLinks,
  view: RasterView,
): Generator<undefined, Uint8ClampedArray<ArrayBuffer>> {
  const { width, height, ratio } = view;
  const picture = new Float32Array(width * height * 4);
  const cover: Cover = { width, height, sums: new Float32Array(width * height) };
  const curve = new Float32Array(CURVE);
  const scale = view.scale * ratio;
  const left = view.x * ratio - view.left;
  const up = view.y * ratio - view.top;
  let at = 0;
  for (const { colour, strokes } of layers) {
    for (const look of strokes) {
      const stroke = strokeOf(look, view);
      for (let line = 1; line <= look.count; line++) {
        for (let i = 0; i < CURVE; i += 2) {
          curve[i] = (curves[at + i] ?? 0) * scale + left;
          curve[i + 1] = (curves[at + i + 1] ?? 0) * scale + up;
        }
        at += CURVE;
        rasterCurve(cover, curve, stroke);
        if (line % STRIDE === 0) yield;
      }
    }
    layOver(picture, cover.sums, colour);
    yield;
  }
  return toPixels(picture);
}

/** All at once. */
export function rasterWhole(links: RasterLinks, view: RasterView): Uint8ClampedArray<ArrayBuffer> {
  const drawing = rasterLinks(links, view);
  let step = drawing.next();
  while (step.done !== true) step = drawing.next();
  return step.value;
}

function strokeOf(look: RasterStroke, { thickness, ratio }: RasterView): Stroke {
  const width = look.thick * thickness[look.grows] * ratio;
  const [on, off] = look.dash;
  const strength = -Math.log(1 - look.alpha);
  if (on === undefined || off === undefined) return { width, strength, dash: null };
  // Round ends make a dot as long as it is wide.
  const grown = look.isDotted ? on * ratio + width * 0.8 : on * ratio;
  return { width, strength, dash: [grown, Math.max(0.5, (on + off) * ratio - grown)] };
}

const STEPS_PER_UNIT = 512;
/** e to the power of minus i/512: beyond 8 nothing shines through. */
const SHINE = Float32Array.from({ length: 8 * STEPS_PER_UNIT }, (_, i) =>
  Math.exp(-i / STEPS_PER_UNIT),
);

/** Lays one colour over a premultiplied picture and empties its cover. */
function layOver(
  picture: Float32Array,
  sums: Float32Array,
  [red, green, blue]: readonly [number, number, number],
): void {
  for (let pixel = 0; pixel < sums.length; pixel++) {
    const sum = sums[pixel] ?? 0;
    if (sum === 0) continue;
    sums[pixel] = 0;
    const through = SHINE[Math.round(sum * STEPS_PER_UNIT)] ?? 0;
    const at = pixel * 4;
    const share = 1 - through;
    picture[at] = (picture[at] ?? 0) * through + red * share;
    picture[at + 1] = (picture[at + 1] ?? 0) * through + green * share;
    picture[at + 2] = (picture[at + 2] ?? 0) * through + blue * share;
    picture[at + 3] = (picture[at + 3] ?? 0) * through + share;
  }
}

function toPixels(picture: Float32Array): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(picture.length);
  for (let at = 0; at < picture.length; at += 4) {
    const alpha = picture[at + 3] ?? 0;
    if (alpha === 0) continue;
    pixels[at] = (picture[at] ?? 0) / alpha;
    pixels[at + 1] = (picture[at + 1] ?? 0) / alpha;
    pixels[at + 2] = (picture[at + 2] ?? 0) / alpha;
    pixels[at + 3] = alpha * 255;
  }
  return pixels;
}
