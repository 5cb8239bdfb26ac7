import type { Order } from "../opening/messages";
import type { ReadingWorker } from "./ahead";

/** As much of a `Worker` as is needed before there is a session. */
export interface StartedWorker extends ReadingWorker {
  readonly removeEventListener: ReadingWorker["addEventListener"];
}

/** A worker that has its order: the same is passed over when it comes again, and what was said meanwhile is told then. */
export function earlyReader(worker: StartedWorker, order: Order): ReadingWorker {
  const heard: Event[] = [];
  const keep = (event: Event) => void heard.push(event);
  worker.addEventListener("message", keep);
  worker.addEventListener("error", keep);
  worker.postMessage(order, []);
  return {
    postMessage: (next, transfer) => {
      if (next.order !== order.order) worker.postMessage(next, transfer);
    },
    terminate: () => worker.terminate(),
    addEventListener: (type, listener) => {
      worker.removeEventListener(type, keep);
      worker.addEventListener(type, listener);
      for (const event of heard) if (event.type === type) listener(event);
    },
  };
}
