import { trustWorker } from "../../../data/trustWorker";
import type {
  RasterAnswer,
  RasterHelp,
  RasterOrder,
  RasterWish,
} from "../../../figures/network/large/rasterHelp";
// Vite makes the worker and gives its address.
// oxlint-disable-next-line import/default
import workerUrl from "./rasterWorker?worker&url";

/** Named in the page's content policy (src/cli/securityHeaders.ts). */
const POLICY = "rete-righe";

let trustedUrl: string | null = null;

interface Waiting {
  readonly wish: RasterWish;
  readonly done: (drawn: RasterAnswer | null) => void;
  readonly fail: (error: Error) => void;
}

/** A worker that turns marks into pixels, one wish at a time. Throws where workers cannot be started. */
export function openRasterWorker(): RasterHelp {
  trustedUrl ??= trustWorker(POLICY, workerUrl);
  const worker = new Worker(trustedUrl, { type: "module" });
  const send = (order: RasterOrder, transfer: Transferable[]) =>
    worker.postMessage(order, { transfer });
  let current: Waiting | null = null;
  let waiting: Waiting | null = null;
  let failure: Error | null = null;

  function start(next: Waiting | null): void {
    current = next;
    if (next) send({ kind: "wish", wish: next.wish }, []);
  }
  worker.addEventListener("message", ({ data }: MessageEvent<RasterAnswer>) => {
    current?.done(data);
    start(waiting);
    waiting = null;
  });
  worker.addEventListener("error", ({ message }) => {
    failure = new Error(`Marks are no longer drawn in a worker: ${message}`);
    for (const one of [current, waiting]) one?.fail(failure);
    worker.terminate();
  });
  return {
    take: (marks) => send({ kind: "marks", marks }, [marks.links.curves.buffer]),
    draw: (wish) =>
      new Promise((resolve, reject) => {
        const next = { wish, done: resolve, fail: reject };
        if (failure) reject(failure);
        else if (current) {
          waiting?.done(null);
          waiting = next;
        } else start(next);
      }),
    close: () => worker.terminate(),
  };
}
