import { errorOfWorker } from "../../../../data/missingPart";
import { trustWorker } from "../../../../data/trustWorker";
import type { TableOrder } from "./tableOrder";
// oxlint-disable-next-line import/default -- Vite makes the worker, and gives its address as the default.
import workerUrl from "./tableWorker?worker&url";

/** Named in the page's content policy (src/cli/securityHeaders.ts). */
const POLICY = "rete-esportazione";

let trustedUrl: string | null = null;

/** Writes tables or a package in a worker; rejects where the worker fails. */
export function writeTables(order: TableOrder): Promise<Blob> {
  trustedUrl ??= trustWorker(POLICY, workerUrl);
  const worker = new Worker(trustedUrl, { type: "module" });
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener("error", (event) =>
      reject(errorOfWorker(event, new Error("The worker that writes failed."))),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<Blob>) => resolve(data));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to name.
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
