/** The worker that reads what is opened: a thread of its own, so that the page keeps answering. */
import type { Order } from "./messages";
import { OrderDesk } from "./orderDesk";
import { buffersOf } from "./parts";

const desk = new OrderDesk((answer) => {
  const transfer = answer.say === "part" ? [...buffersOf(answer.part)] : [];
  globalThis.postMessage(answer, { transfer });
});

globalThis.addEventListener("message", ({ data }: MessageEvent<Order>) => {
  desk.take(data).catch((error: unknown) => {
    // Out of the promise, so that the page hears of it.
    setTimeout(() => {
      throw error;
    });
  });
});
