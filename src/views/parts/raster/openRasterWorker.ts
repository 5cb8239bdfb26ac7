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

/** Milliseconds: who has not asked for a worker by then has a card that paints. */
const UNUSED_MS = 20_000;

let trustedUrl: string | null = null;
let ahead: Worker | null = null;

/** Starts the worker that will be asked for: that takes longer than what it has to draw first. */
export function startAhead(): void {
  if (ahead) return;
  const worker = startWorker();
  ahead = worker;
  setTimeout(() => {
    if (ahead !== worker) return;
    ahead = null;
    worker.terminate();
  }, UNUSED_MS);
}

function startWorker(): Worker {
  trustedUrl ??= trustWorker(POLICY, workerUrl);
  return new Worker(trustedUrl, { type: "module" });
}

interface Waiting {
  readonly wish: RasterWish;
  readonly done: (drawn: RasterAnswer | null) => void;
  readonly fail: (error: Error) => void;
}

/** A worker that turns marks into pixels, one wish at a time. Throws where workers cannot be started. */
export function openRasterWorker(): RasterHelp {
  const worker = ahead ?? startWorker();
  ahead = null;
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
