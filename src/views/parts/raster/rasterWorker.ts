import { drawMarks } from "../../../figures/network/large/drawMarks";
import type { RasterOrder } from "../../../figures/network/large/rasterHelp";

let draw: ReturnType<typeof drawMarks> | null = null;

addEventListener("message", ({ data }: MessageEvent<RasterOrder>) => {
  if (data.kind === "marks") draw = drawMarks(data.marks);
  else void answer(data);
});

async function answer({ wish }: Extract<RasterOrder, { kind: "wish" }>): Promise<void> {
  if (!draw) throw new Error("A raster is wished before there are marks");
  const news = await draw(wish);
  const transfer = news.bodies ? [news.lines, news.bodies] : [news.lines];
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  postMessage(news, { transfer });
}
