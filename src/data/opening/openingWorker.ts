/** The worker that reads what is opened: a thread of its own, so that the page keeps answering. */
import { answerOrders } from "./answerOrders";
import type { Answer, Order } from "./messages";

const answer = answerOrders((said: Answer) => globalThis.postMessage(said));

globalThis.addEventListener("message", ({ data }: MessageEvent<Order>) => {
  answer(data).catch((error: unknown) => {
    // Out of the promise, so that the page hears of it.
    setTimeout(() => {
      throw error;
    });
  });
});
