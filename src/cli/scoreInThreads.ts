import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AuthorityNetwork } from "../analysis/network/buildNetwork";
import { skeletonOf, type NetworkSkeleton } from "../analysis/network/skeleton";
import { costOfScores, keepHeavyScores, scorerOf } from "../analysis/network/heavyScores";
import { isDense } from "../analysis/network/packBits";
import { machineKernel } from "./scoreKernel";
import { countShares, takeShares, type ShareDone } from "./takeShares";

/** Starting a thread takes as long as some fifty million operations. */
const WORTH_A_THREAD = 5e7;
const MOST_HANDS = 8;

/** What a thread is asked for: as many shares of the scores of a network as it gets to. */
export interface ThreadOrder {
  readonly skeleton: NetworkSkeleton;
  readonly next: Int32Array;
}

/** One thread less than processors: this one works too. They read their code while others read the data. */
export function openThreads(): readonly Worker[] {
  const others = Math.min(MOST_HANDS, availableParallelism()) - 1;
  const code = new URL("./scoreThread.mjs", import.meta.url);
  return Array.from({ length: others }, () => {
    const thread = new Worker(code);
    // Until it is asked for something it keeps nobody waiting.
    thread.unref();
    return thread;
  });
}

/**
 * Sets threads to work on the heavy scores of a network, where it is worth it. What it gives takes part in the work,
 * ends when the scores are kept, and is called when there is nothing else to do in the meantime.
 */
export function beginScores(
  network: AuthorityNetwork,
  threads: readonly Worker[] | null,
): () => Promise<void> {
  if (costOfScores(network) < WORTH_A_THREAD) return () => closeThreads(threads ?? []);
  const hands = threads ?? openThreads();
  const next = countShares();
  const order: ThreadOrder = { skeleton: skeletonOf(network), next };
  const answers = Promise.all(hands.map((thread) => askThread(thread, order)));
  return async () => {
    const own = takeShares(scorerOf(network, isDense(network), machineKernel), next);
    const shares = [own, ...(await answers)].flat().sort((a, b) => a.share - b.share);
    keepHeavyScores(
      network,
      shares.map(({ scores }) => scores),
    );
    await closeThreads(hands);
  };
}

/** Reckons the heavy scores of a network with every processor at hand; for a small one it is not worth it. */
export function scoreInThreads(network: AuthorityNetwork): Promise<void> {
  return beginScores(network, null)();
}

function askThread(thread: Worker, order: ThreadOrder): Promise<readonly ShareDone[]> {
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.postMessage(order);
  });
}

async function closeThreads(threads: readonly Worker[]): Promise<void> {
  await Promise.all(threads.map((thread) => thread.terminate()));
}
