import { rasterViewOf } from "./packRaster";
import type { RasterAnswer, RasterMarks, RasterWish } from "./rasterHelp";
import { rasterMoved, type Rastered } from "./rasterMoved";
import { pixelsOf, type SheetContext } from "./sheet";
import { openStamps } from "./stampBodies";

const stampBodies = openStamps();

/** Marks as bitmaps, wish by wish: what only moves is not drawn again. */
export function drawMarks({
  links,
  bodies,
}: RasterMarks): (wish: RasterWish) => Promise<RasterAnswer> {
  let before: Rastered | null = null;
  return async (wish) => {
    const view = rasterViewOf(wish);
    const pixels = rasterMoved(links, view, before);
    before = { view, pixels };
    const lines = await createImageBitmap(new ImageData(pixels, view.width));
    return { lines, bodies: stampOn(bodies, wish) };
  };
}

function stampOn(bodies: RasterMarks["bodies"], { size, view }: RasterWish): ImageBitmap | null {
  if (typeof OffscreenCanvas === "undefined") return null;
  const canvas = new OffscreenCanvas(...pixelsOf(size));
  const context = canvas.getContext("2d") as SheetContext | null;
  if (!context) return null;
  context.scale(size.ratio, size.ratio);
  stampBodies(context, bodies, size, view);
  return canvas.transferToImageBitmap();
}
