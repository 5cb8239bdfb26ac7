import { trustWorker } from "../../../data/trustWorker";
import type {
  RasterAnswer,
  RasterHelp,
  RasterOrder,
} from "../../../figures/network/large/rasterHelp";
import type { RasterView } from "../../../figures/network/large/rasterLinks";
// Vite makes the worker and gives its address.
// oxlint-disable-next-line import/default
import workerUrl from "./rasterWorker?worker&url";

/** Named in the page's content policy (src/cli/securityHeaders.ts). */
const POLICY = "rete-righe";

let trustedUrl: string | null = null;

interface Wish {
  readonly view: RasterView;
  readonly done: (bitmap: ImageBitmap | null) => void;
  readonly fail: (error: Error) => void;
}

/** A worker that turns lines into pixels, one wish at a time. Throws where workers cannot be started. */
export function openRasterWorker(): RasterHelp {
  trustedUrl ??= trustWorker(POLICY, workerUrl);
  const worker = new Worker(trustedUrl, { type: "module" });
  const send = (order: RasterOrder, transfer: Transferable[]) =>
    worker.postMessage(order, { transfer });
  let current: Wish | null = null;
  let waiting: Wish | null = null;
  let failure: Error | null = null;

  function start(wish: Wish | null): void {
    current = wish;
    if (wish) send({ kind: "view", view: wish.view }, []);
  }
  worker.addEventListener("message", ({ data }: MessageEvent<RasterAnswer>) => {
    current?.done(data.bitmap);
    start(waiting);
    waiting = null;
  });
  worker.addEventListener("error", ({ message }) => {
    failure = new Error(`Lines are no longer drawn in a worker: ${message}`);
    for (const wish of [current, waiting]) wish?.fail(failure);
    worker.terminate();
  });
  return {
    take: (links) => send({ kind: "links", links }, [links.curves.buffer]),
    draw: (view) =>
      new Promise((resolve, reject) => {
        const wish = { view, done: resolve, fail: reject };
        if (failure) reject(failure);
        else if (current) {
          waiting?.done(null);
          waiting = wish;
        } else start(wish);
      }),
    close: () => worker.terminate(),
  };
}
