import type { AuthorityNetwork } from "../../../analysis/network/buildNetwork";
import { skeletonOf } from "../../../analysis/network/skeleton";
import { keepHeavyScores, type ScoreOrder } from "../../../analysis/network/heavyScores";
import type { NodeScores } from "../../../analysis/network/nodeScores";
import { errorOfWorker } from "../../../data/missingPart";
import { trustWorker } from "../../../data/trustWorker";
import type { Answer } from "./scoreWorker";
// oxlint-disable-next-line import/default -- Vite makes the worker and gives its address
import workerUrl from "./scoreWorker?worker&url";

/** Named in the page's content policy (src/cli/securityHeaders.ts). */
const POLICY = "rete-misure";

/** More would wait for memory rather than for each other. */
const MOST_HANDS = 4;

let trustedUrl: string | null = null;

/**
 * Reckons and keeps the heavy scores of a network, with every processor but the page's own; rejects when `signal` says
 * to stop, when a worker fails, with a missing part where there is none to be had.
 */
export async function scoreInWorkers(
  network: AuthorityNetwork,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  trustedUrl ??= trustWorker(POLICY, workerUrl);
  const url = trustedUrl;
  const hands = Math.min(MOST_HANDS, Math.max(1, navigator.hardwareConcurrency - 1));
  const skeleton = skeletonOf(network);
  const done = new Float64Array(hands);
  const workers: Worker[] = [];
  const shareOf = (_: unknown, hand: number) => {
    const worker = new Worker(url, { type: "module" });
    workers.push(worker);
    return askWorker(worker, { skeleton, share: { hand, hands } }, (share) => {
      done[hand] = share;
      onProgress(done.reduce((sum, one) => sum + one, 0) / hands);
    });
  };
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("stopped")), { once: true });
  });
  try {
    const shares = Promise.all(Array.from({ length: hands }, shareOf));
    keepHeavyScores(network, await Promise.race([shares, stopped]));
  } finally {
    for (const worker of workers) worker.terminate();
  }
}

function askWorker(
  worker: Worker,
  order: ScoreOrder,
  onProgress: (done: number) => void,
): Promise<NodeScores> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("error", (event) =>
      reject(errorOfWorker(event, new Error("The worker of the measures failed."))),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if ("done" in data) onProgress(data.done);
      else resolve(data.scores);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(order);
  });
}
