import { rasterWhole, type RasterLinks, type RasterView } from "./rasterLinks";

/** Lines as they were turned into pixels. */
export interface Rastered {
  readonly view: RasterView;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * The lines of a whole page in a view: what was there before is only moved where the page has moved by whole pixels,
 * and what came in at its edges is drawn. The same pixels as all drawn anew.
 * @param before of the same lines, or `null`.
 */
export function rasterMoved(
  links: RasterLinks,
  view: RasterView,
  before: Rastered | null,
): Uint8ClampedArray<ArrayBuffer> {
  const shift = before && shiftBetween(before.view, view);
  if (!before || !shift) return rasterWhole(links, view);
  const { width, height } = view;
  const [right, down] = shift;
  const pixels = new Uint8ClampedArray(width * height * 4);
  const [columns, rows] = [width - Math.abs(right), height - Math.abs(down)];
  for (let row = 0; row < rows; row++) {
    const from = ((row + Math.max(0, -down)) * width + Math.max(0, -right)) * 4;
    const to = ((row + Math.max(0, down)) * width + Math.max(0, right)) * 4;
    pixels.set(before.pixels.subarray(from, from + columns * 4), to);
  }
  const draw = (left: number, top: number, partWidth: number, partHeight: number) => {
    if (partWidth === 0 || partHeight === 0) return;
    const part = { ...view, left, top, width: partWidth, height: partHeight };
    const drawn = rasterWhole(links, part);
    for (let row = 0; row < partHeight; row++) {
      const line = drawn.subarray(row * partWidth * 4, (row + 1) * partWidth * 4);
      pixels.set(line, ((top + row) * width + left) * 4);
    }
  };
  draw(0, down > 0 ? 0 : rows, width, Math.abs(down));
  draw(right > 0 ? 0 : columns, Math.max(0, down), Math.abs(right), rows);
  return pixels;
}

/** More of the page than this new is drawn as soon as all of it. */
const MOST_NEW = 0.5;
/** Of a pixel: what numbers lose on their way. */
const NEARLY_NONE = 0.002;

/** By how many device pixels a picture is moved to the right and down; `null` where it does more than move. */
function shiftBetween(from: RasterView, to: RasterView): readonly [number, number] | null {
  const kept = ["width", "height", "ratio", "scale"] as const;
  if (kept.some((part) => from[part] !== to[part])) return null;
  if (from.thickness.link !== to.thickness.link) return null;
  const exact = [(to.x - from.x) * to.ratio, (to.y - from.y) * to.ratio] as const;
  const [right, down] = [Math.round(exact[0]), Math.round(exact[1])];
  if (Math.abs(exact[0] - right) > NEARLY_NONE || Math.abs(exact[1] - down) > NEARLY_NONE) {
    return null;
  }
  const isNear = Math.abs(right) < to.width * MOST_NEW && Math.abs(down) < to.height * MOST_NEW;
  return isNear ? [right, down] : null;
}
