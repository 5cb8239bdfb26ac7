/** The worker that reads what is opened: a thread of its own, so that the page keeps answering. */
import type { Answer, Order } from "./messages";
import { OrderDesk } from "./orderDesk";

const desk = new OrderDesk((answer) => {
  globalThis.postMessage(answer, { transfer: buffersOf(answer) });
});

globalThis.addEventListener("message", ({ data }: MessageEvent<Order>) => {
  desk.take(data).catch((error: unknown) => {
    // Out of the promise, so that the page hears of it.
    setTimeout(() => {
      throw error;
    });
  });
});

/** What goes over to the page instead of being copied. */
function buffersOf(answer: Answer): Transferable[] {
  if (answer.say !== "part") return [];
  const { records, of, numbers } = answer.part;
  const codes = records.columns.map((column) => column.codes);
  return [...codes, of, numbers].flatMap((array) => array?.buffer ?? []);
}
