/** Aborts when the caller does, when nothing is heard for too long, or when the whole takes too long. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #whole: ReturnType<typeof setTimeout>;
  readonly #silenceMs: number;
  readonly #caller: AbortSignal | undefined;
  readonly #abort = () => this.#controller.abort();
  readonly #aborted: Promise<never>;
  #silence: ReturnType<typeof setTimeout>;

  constructor(silenceMs: number, wholeMs: number, caller: AbortSignal | undefined) {
    this.#silenceMs = silenceMs;
    this.#caller = caller;
    this.#silence = setTimeout(this.#abort, silenceMs);
    this.#whole = setTimeout(this.#abort, wholeMs);
    this.#aborted = new Promise((_resolve, reject) => {
      this.signal.addEventListener("abort", () => reject(new Error("Aborted")), { once: true });
    });
    // Nobody may be waiting when it is aborted.
    this.#aborted.catch(() => {});
    if (caller?.aborted === true) this.#abort();
    else caller?.addEventListener("abort", this.#abort);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something was heard. */
  extend(): void {
    clearTimeout(this.#silence);
    if (!this.signal.aborted) this.#silence = setTimeout(this.#abort, this.#silenceMs);
  }

  /** The outcome, or a rejection as soon as this aborts, even where the work itself ignores its signal. */
  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#aborted]);
  }

  end(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#whole);
    this.#caller?.removeEventListener("abort", this.#abort);
  }
}

/** Waits; rejects with the signal's reason as soon as it is aborted. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(finish, ms);
    signal?.addEventListener("abort", finish, { once: true });
    function finish(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", finish);
      if (signal?.aborted === true) reject(signal.reason as Error);
      else resolve();
    }
  });
}
