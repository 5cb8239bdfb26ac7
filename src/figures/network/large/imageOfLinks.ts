import type { PictureState } from "../pictureState";
import { packRaster, rasterViewOf } from "./packRaster";
import { rasterWhole } from "./rasterLinks";
import { colourReader } from "./readColour";

/** Device pixels for one of the page: 200 to the inch on paper, where very many faint lines are only a texture. */
const RATIO = 2;
/** Device pixels of a strip: the memory of one strip is enough for all. */
const STRIP = 256;

/** Very many lines as an image to be laid under marks and names, on paper or in a file; `null` where there is no room. */
export function imageOfLinks(state: PictureState): HTMLCanvasElement | null {
  const view = rasterViewOf({ ...state, size: { ...state.size, ratio: RATIO } });
  if (view.width === 0 || view.height === 0) return null;
  const image = document.createElement("canvas");
  image.width = view.width;
  image.height = view.height;
  const context = image.getContext("2d");
  const links = packRaster(state, colourReader());
  for (let top = 0; top < view.height; top += STRIP) {
    const height = Math.min(STRIP, view.height - top);
    const pixels = rasterWhole(links, { ...view, top, height });
    context?.putImageData(new ImageData(pixels, view.width), 0, top);
  }
  return image;
}
