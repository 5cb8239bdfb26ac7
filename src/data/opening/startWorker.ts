import { trustWorker } from "../trustWorker";
// oxlint-disable-next-line import/default -- Vite makes the worker, and gives its address as the default.
import workerUrl from "./openingWorker?worker&url";

/** Named in the page's content policy (src/cli/securityHeaders.ts). */
const POLICY = "rete-lettura";

let trustedUrl: string | null = null;

/** Starts the worker that reads what is opened: the one script that the page may start by its address. */
export function startWorker(): Worker {
  trustedUrl ??= trustWorker(POLICY, workerUrl);
  return new Worker(trustedUrl, { type: "module" });
}
