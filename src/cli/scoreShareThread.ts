/** A thread beside the report: does its share of the scores that grow faster than the network. */
import { parentPort, workerData } from "node:worker_threads";
import { fillOrder, type ScoreOrder } from "../analysis/network/heavyScores";
import { machineKernel } from "./scoreKernel";

// Comes from `scoreInThreads` only.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(fillOrder(workerData as ScoreOrder, undefined, machineKernel));
