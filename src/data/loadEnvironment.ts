import { takeAnswer } from "./ahead/ahead";

/** What loading needs from the browser; tests bring their own. */
export interface LoadEnvironment {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly isOnline: () => boolean;
  /** A file that stays silent for so long is given up; a retry may follow. */
  readonly silenceMs: number;
  /** A file that takes longer than this altogether is given up. */
  readonly wholeMs: number;
  readonly retries: number;
  /** Before the first retry; doubled before each further one. */
  readonly backoffMs: number;
}

export interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly environment?: Partial<LoadEnvironment>;
}

export function loadEnvironment(given: Partial<LoadEnvironment> = {}): LoadEnvironment {
  return {
    baseUrl: given.baseUrl ?? document.baseURI,
    fetch: (url, request) => takeAnswer(url) ?? globalThis.fetch(url, request),
    isOnline: () => navigator.onLine,
    silenceMs: 10_000,
    wholeMs: 60_000,
    retries: 2,
    backoffMs: 500,
    ...given,
  };
}
