/** refused: the browser lets nothing be kept; full: no room; broken: anything else. */
export type StoreFailure = "refused" | "full" | "broken";

/** What was opened cannot be kept, or what is kept cannot be read. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, cause: unknown) {
    super(`The store is ${failure}`, { cause });
    this.failure = failure;
  }
}

const FAILURE_BY_NAME: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: "full",
  SecurityError: "refused",
  // Firefox, where history is never kept.
  InvalidStateError: "refused",
  NotAllowedError: "refused",
};

export function storeError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : "";
  return new StoreError(FAILURE_BY_NAME[name] ?? "broken", cause);
}
