import type { Order } from "../opening/messages";
import type { ReadingWorker } from "./ahead";

/** A worker that has its order: when the same comes again, what was said meanwhile is told, and nothing asked anew. */
export function earlyReader(worker: ReadingWorker, order: Order): ReadingWorker {
  const heard: Event[] = [];
  const listeners: (readonly [type: string, listener: (event: Event) => void])[] = [];
  let isAsked = false;
  const tell = (event: Event) => {
    for (const [type, listener] of listeners) if (type === event.type) listener(event);
  };
  const hear = (event: Event) => {
    if (isAsked) tell(event);
    else heard.push(event);
  };
  worker.addEventListener("message", hear);
  worker.addEventListener("error", hear);
  worker.postMessage(order, []);
  return {
    postMessage: (next, transfer) => {
      if (next.order !== order.order) return worker.postMessage(next, transfer);
      isAsked = true;
      for (const event of heard.splice(0)) tell(event);
    },
    terminate: () => worker.terminate(),
    addEventListener: (...listener) => void listeners.push(listener),
  };
}
