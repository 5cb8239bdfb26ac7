import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { skeletonOf, type AuthorityNetwork } from "../analysis/network/buildNetwork";
import {
  costOfScores,
  keepHeavyScores,
  scoreShare,
  type ScoreOrder,
} from "../analysis/network/heavyScores";
import type { NodeScores } from "../analysis/network/nodeScores";
import { isDense } from "../analysis/network/packBits";
import { machineKernel } from "./scoreKernel";

/** Starting a thread takes as long as some fifty million operations. */
const WORTH_A_THREAD = 5e7;
const MOST_HANDS = 8;

/** Reckons the heavy scores of a network with every processor at hand; for a small one it is not worth it. */
export async function scoreInThreads(network: AuthorityNetwork): Promise<void> {
  if (costOfScores(network) < WORTH_A_THREAD) return;
  const hands = Math.min(MOST_HANDS, availableParallelism());
  const skeleton = skeletonOf(network);
  const others = Array.from({ length: hands - 1 }, (_, i) =>
    askThread({ skeleton, share: { hand: i + 1, hands } }),
  );
  const own = scoreShare(network, { hand: 0, hands }, undefined, isDense(network), machineKernel);
  keepHeavyScores(network, [own, ...(await Promise.all(others))]);
}

function askThread(order: ScoreOrder): Promise<NodeScores> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./scoreThread.mjs", import.meta.url), { workerData: order });
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}
