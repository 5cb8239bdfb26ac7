import type { RasterAnswer, RasterOrder } from "../../../figures/network/large/rasterHelp";
import type { RasterLinks } from "../../../figures/network/large/rasterLinks";
import { rasterMoved, type Rastered } from "../../../figures/network/large/rasterMoved";

let links: RasterLinks | null = null;
let before: Rastered | null = null;

addEventListener("message", ({ data }: MessageEvent<RasterOrder>) => {
  if (data.kind === "links") {
    links = data.links;
    before = null;
  } else void answer(data);
});

async function answer({ view }: Extract<RasterOrder, { kind: "view" }>): Promise<void> {
  if (!links) throw new Error("A raster is wished before there are lines");
  const pixels = rasterMoved(links, view, before);
  before = { view, pixels };
  const bitmap = await createImageBitmap(new ImageData(pixels, view.width));
  const news: RasterAnswer = { bitmap };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  postMessage(news, { transfer: [bitmap] });
}
