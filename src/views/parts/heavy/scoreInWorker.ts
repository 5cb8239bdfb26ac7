import { skeletonOf, type AuthorityNetwork } from "../../../analysis/network/buildNetwork";
import { keepHeavyScores } from "../../../analysis/network/heavyScores";
import { trustWorker } from "../../../data/trustWorker";
import type { Answer } from "./scoreWorker";
// oxlint-disable-next-line import/default -- Vite makes the worker and gives its address
import workerUrl from "./scoreWorker?worker&url";

/** Named in the page's content policy (src/cli/securityHeaders.ts). */
const POLICY = "rete-misure";

let trustedUrl: string | null = null;

/** Reckons and keeps the heavy scores of a network; rejects when `signal` says to stop, or the worker fails. */
export function scoreInWorker(
  network: AuthorityNetwork,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  trustedUrl ??= trustWorker(POLICY, workerUrl);
  const worker = new Worker(trustedUrl, { type: "module" });
  return new Promise<void>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("stopped")), { once: true });
    worker.addEventListener("error", () => reject(new Error("The worker of the measures failed.")));
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if ("done" in data) onProgress(data.done);
      else {
        keepHeavyScores(network, [data.scores]);
        resolve();
      }
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ skeleton: skeletonOf(network), share: { hand: 0, hands: 1 } });
  }).finally(() => worker.terminate());
}
