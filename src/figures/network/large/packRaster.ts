import { CURVE } from "../../../layout/traceLinks";
import { rootScale } from "../paintBundles";
import { DOTS, lineScale, linkBatches } from "../linkLooks";
import type { PictureState } from "../pictureState";
import type { RasterLayer, RasterLinks, RasterStroke, RasterView } from "./rasterLinks";
import type { ReadColour } from "./readColour";
import { pixelsOf } from "./sheet";

type Packable = Pick<PictureState, "scene" | "drawn" | "lighting" | "palette">;

/** The drawn lines of a picture as a raster takes them, in the order of painting. */
export function packRaster(state: Packable, readColour: ReadColour): RasterLinks {
  const batches = linkBatches(state);
  const layers = new Map<string, (typeof batches)[number][]>();
  for (const batch of batches) {
    const key = `${batch.level} ${batch.brush.colour}`;
    const layer = layers.get(key);
    if (layer) layer.push(batch);
    else layers.set(key, [batch]);
  }
  const count = batches.reduce((sum, { links }) => sum + links.length, 0);
  const curves = new Float32Array(count * CURVE);
  let next = 0;
  const packed: RasterLayer[] = [];
  for (const layer of layers.values()) {
    const strokes: RasterStroke[] = [];
    for (const { brush, links } of layer) {
      for (const link of links) {
        const at = link * CURVE;
        for (let i = 0; i < CURVE; i++) curves[next + i] = state.drawn.curves[at + i] ?? 0;
        next += CURVE;
      }
      const { thick, alpha, dash } = brush;
      const isDotted = dash === DOTS;
      strokes.push({ count: links.length, thick, grows: "link", alpha, dash, isDotted });
    }
    packed.push({ colour: readColour(layer[0]?.brush.colour ?? ""), strokes });
  }
  return { curves, layers: packed };
}

/** All of the page. */
export function rasterViewOf({ size, view }: Pick<PictureState, "size" | "view">): RasterView {
  const [width, height] = pixelsOf(size);
  const { scale, x, y } = view;
  const { markScale } = view;
  const thickness = { link: lineScale(markScale), root: rootScale(markScale), none: 1 };
  return { width, height, left: 0, top: 0, ratio: size.ratio, scale, x, y, thickness };
}
