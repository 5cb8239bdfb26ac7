/** A thread beside the report: takes its part of the scores that grow faster than the network. */
import { parentPort } from "node:worker_threads";
import { networkFrom } from "../analysis/network/skeleton";
import { scorerOf } from "../analysis/network/heavyScores";
import { isDense } from "../analysis/network/packBits";
import type { ThreadOrder } from "./scoreInThreads";
import { machineKernel } from "./scoreKernel";
import { takeShares } from "./takeShares";

// Comes from `scoreInThreads` only.
parentPort?.once("message", ({ skeleton, next }: ThreadOrder) => {
  const network = networkFrom(skeleton);
  const score = scorerOf(network, isDense(network), machineKernel);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(takeShares(score, next));
});
