import type { DataSet } from "../../../data/loadDataSet";
import { LoadError } from "../../../data/loadError";
import { findTables } from "../../../data/loadTables";
import { errorOfWorker } from "../../../data/missingPart";
import { trustWorker } from "../../../data/trustWorker";
import type { LoadFailure } from "../../../model/fault";
import { headingOf, type OutForm } from "./outForms";
import type { WritingAnswer, WritingOrder, WritingProgress, WrittenFile } from "./writing";
// oxlint-disable-next-line import/default -- Vite makes the worker, and gives its address as the default.
import workerUrl from "./writingWorker?worker&url";

/** Named in the page's content policy (src/cli/securityHeaders.ts). */
const POLICY = "rete-scrittura";

let trustedUrl: string | null = null;

interface WritingOptions {
  readonly onProgress: (progress: WritingProgress) => void;
  /** Ends the worker, wherever it is. */
  readonly signal: AbortSignal;
}

/**
 * Writes a set in one form; rejects when `signal` says to stop, with a `LoadError` where the data cannot be read again,
 * with a `RangeError` where the file is too large for the machine.
 */
export async function writeInWorker(
  form: OutForm,
  dataSet: DataSet,
  { onProgress, signal }: WritingOptions,
): Promise<WrittenFile> {
  const order: WritingOrder = {
    form,
    source: await findTables(dataSet),
    heading: headingOf(dataSet.programme),
    baseUrl: document.baseURI,
  };
  signal.throwIfAborted();
  trustedUrl ??= trustWorker(POLICY, workerUrl);
  const worker = new Worker(trustedUrl, { type: "module" });
  return new Promise<WrittenFile>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.addEventListener("error", (event) =>
      reject(errorOfWorker(event, new Error("The worker that writes failed."))),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<WritingAnswer>) => {
      if ("progress" in data) onProgress(data.progress);
      else if ("file" in data) resolve(data.file);
      else reject(errorOf(data.failed));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to name.
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}

function errorOf(failed: LoadFailure | "too-large"): Error {
  if (failed === "too-large") return new RangeError("The file is too large to be written.");
  return new LoadError(failed.kind, failed.file, failed);
}
