import { errorOfWorker } from "../../../data/missingPart";
import { trustWorker } from "../../../data/trustWorker";
import type { SeatingOrder } from "../../../layout/network/seatingOrder";
import type { SeatingNews } from "./seatWorker";
// Vite makes the worker and gives its address.
// oxlint-disable-next-line import/default
import workerUrl from "./seatWorker?worker&url";

/** Named in the page's content policy (src/cli/securityHeaders.ts). */
const POLICY = "rete-posti";

let trustedUrl: string | null = null;

/** Seats a network in a worker, which `signal` stops; `onFail` when it fails, with a missing part where there is none. */
export function seatInWorker(
  order: SeatingOrder,
  onNews: (news: SeatingNews) => void,
  onFail: (failure: Error) => void,
  signal: AbortSignal,
): void {
  trustedUrl ??= trustWorker(POLICY, workerUrl);
  const worker = new Worker(trustedUrl, { type: "module" });
  signal.addEventListener("abort", () => worker.terminate(), { once: true });
  worker.addEventListener("error", (event) => {
    worker.terminate();
    onFail(errorOfWorker(event, new Error("The worker of the seats failed.")));
  });
  worker.addEventListener("message", ({ data }: MessageEvent<SeatingNews>) => {
    onNews(data);
    if (data.isLast) worker.terminate();
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(order);
}
