import { pause } from "../deadline";
import { loadDataSet, type DataSet } from "../loadDataSet";
import type { LoadOptions } from "../loadEnvironment";
import { readPublished } from "../opening/readPublished";
import { keepSet } from "./keepVerified";

/** Between tries; doubled after each up to the longest. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 300_000;

interface TryOptions extends Pick<LoadOptions, "environment"> {
  /** Ends the tries. */
  readonly signal: AbortSignal;
  /** Told of each try that failed, and why. */
  readonly onFailure: (failure: unknown) => void;
}

/**
 * The published set at a path, as soon as it can be had: tried again after pauses that grow, at once when the device
 * says that it is connected, or when the page is looked at again. Rejects with the signal's reason.
 */
export async function keepTrying(
  path: string,
  { signal, onFailure, environment }: TryOptions,
): Promise<DataSet> {
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    await untilWorthwhile(wait, signal);
    try {
      return await loadAnew(path, { signal, ...(environment && { environment }) });
    } catch (failure) {
      signal.throwIfAborted();
      onFailure(failure);
    }
  }
}

/** One try, without retries; what comes is kept in the place of what was. Rejects with a `LoadError`. */
export function loadAnew(path: string, { signal, environment }: LoadOptions): Promise<DataSet> {
  return loadDataSet(path, {
    ...(signal && { signal }),
    environment: { retries: 0, ...environment },
    onFetched: (fetched) => void keepSet(fetched),
    readLarge: readPublished,
  });
}

/** Waits, but no longer than until something says that the way may be open. Rejects with the signal's reason. */
async function untilWorthwhile(ms: number, signal: AbortSignal): Promise<void> {
  const isWorthwhile = new AbortController();
  const go = () => isWorthwhile.abort();
  const look = () => {
    if (document.visibilityState === "visible") go();
  };
  signal.addEventListener("abort", go);
  window.addEventListener("online", go);
  document.addEventListener("visibilitychange", look);
  await pause(ms, isWorthwhile.signal).catch(() => {});
  signal.removeEventListener("abort", go);
  window.removeEventListener("online", go);
  document.removeEventListener("visibilitychange", look);
  signal.throwIfAborted();
}
