import { CURVE } from "../../../layout/traceLinks";
import { DOTS, lineScale, linkBatches, type Brush, type LinkBatch } from "../linkLooks";
import type { PictureState } from "../pictureState";
import type { ReadColour } from "./readColour";
import { rasterCurve, type Cover, type Stroke } from "./rasterCurve";

type Drawable = Pick<PictureState, "scene" | "drawn" | "lighting" | "palette" | "size" | "view">;

/** Lines between two pauses. */
const STRIDE = 500;

/**
 * The lines of a picture as pixels, laid over each other: what `paintLinks` draws, far sooner where there are many,
 * because no outline is built. In steps, so that the page can answer between them.
 * @returns red, green, blue and alpha of each device pixel, not premultiplied.
 */
export function* rasterLinks(
  state: Drawable,
  readColour: ReadColour,
): Generator<undefined, Uint8ClampedArray<ArrayBuffer>> {
  const { size, view } = state;
  const width = Math.round(size.width * size.ratio);
  const height = Math.round(size.height * size.ratio);
  const picture = new Float32Array(width * height * 4);
  const cover: Cover = { width, height, sums: new Float32Array(width * height) };
  const curve = new Float32Array(CURVE);
  const scale = view.scale * size.ratio;
  let drawn = 0;
  for (const layer of layersOf(linkBatches(state))) {
    for (const { brush, links } of layer) {
      const stroke = strokeOf(brush, lineScale(view.markScale), size.ratio);
      for (const link of links) {
        for (let i = 0; i < CURVE; i++) {
          const offset = i % 2 === 0 ? view.x : view.y;
          curve[i] = (state.drawn.curves[link * CURVE + i] ?? 0) * scale + offset * size.ratio;
        }
        rasterCurve(cover, curve, stroke);
        drawn += 1;
        if (drawn % STRIDE === 0) yield;
      }
    }
    layOver(picture, cover.sums, readColour(layer[0]?.brush.colour ?? ""));
    yield;
  }
  return toPixels(picture);
}

/** Batches that follow each other and share a colour and a strength of light are one layer. */
function layersOf(batches: readonly LinkBatch[]): LinkBatch[][] {
  const layers = new Map<string, LinkBatch[]>();
  for (const batch of batches) {
    const key = `${batch.level} ${batch.brush.colour}`;
    const layer = layers.get(key);
    if (layer) layer.push(batch);
    else layers.set(key, [batch]);
  }
  return [...layers.values()];
}

function strokeOf({ thick, alpha, dash }: Brush, scale: number, ratio: number): Stroke {
  const width = thick * scale * ratio;
  const [on, off] = dash;
  const strength = -Math.log(1 - alpha);
  if (on === undefined || off === undefined) return { width, strength, dash: null };
  // Round ends make a dot as long as it is wide.
  const grown = dash === DOTS ? on * ratio + width * 0.8 : on * ratio;
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
