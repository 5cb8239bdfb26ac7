import { LoadError } from "../loadError";
import { errorOfWorker } from "../missingPart";
import type { Mapping } from "../mapping/mapping";
import type { Survey } from "../mapping/survey";
import type { DataSet } from "../loadDataSet";
import { Gathering } from "./gathering";
import type { Answer, OpeningProgress, Order, PublishedSet, SetHead } from "./messages";

/** As much of a `Worker` as a session needs. */
export interface OrderTaker {
  readonly postMessage: (order: Order, transfer: Transferable[]) => void;
  readonly terminate: () => void;
  readonly addEventListener: (type: "message" | "error", listener: (event: Event) => void) => void;
}

export interface SessionOptions {
  readonly onProgress?: ((progress: OpeningProgress) => void) | undefined;
  /** Ends the session, and with it the worker, wherever it is. */
  readonly signal?: AbortSignal | undefined;
}

/** A set as the worker read it, put together again on the page's side. */
export type SetTaken = Pick<DataSet, "programme" | "faults" | "totals" | "unused"> &
  Pick<SetHead, "notes">;

/** What the files came to: a set, or tables that need a mapping first. */
export type SessionOutcome = { readonly set: SetTaken } | { readonly survey: Survey };

interface Waiting {
  readonly resolve: (answer: Exclude<Answer, { say: "progress" | "part" | "refused" }>) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The page's side of an opening. Every order rejects with a `LoadError` when the worker refuses or stops, with a missing
 * part where its program cannot be fetched, with the signal's reason when aborted. To be ended, except by its signal.
 */
export class OpeningSession {
  readonly #worker: OrderTaker;
  readonly #options: SessionOptions;
  #gathering = new Gathering();
  /** Answers come in the order of the questions. */
  #waiting: Waiting[] = [];
  readonly #handleAbort = () => {
    this.#failAll(this.#options.signal?.reason);
    this.end();
  };

  constructor(worker: OrderTaker, options: SessionOptions = {}) {
    this.#worker = worker;
    this.#options = options;
    worker.addEventListener("message", (event) => {
      this.#take((event as MessageEvent<Answer>).data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#failAll(errorOfWorker(event, new LoadError("reader-stopped", null)));
    });
    options.signal?.addEventListener("abort", this.#handleAbort);
  }

  async open(order: Omit<Extract<Order, { order: "open" }>, "order">): Promise<SessionOutcome> {
    return this.#askForSet({ order: "open", ...order });
  }

  async read(mapping: Mapping | null): Promise<SessionOutcome> {
    return this.#askForSet({ order: "read", mapping });
  }

  /** A set that is published. */
  async fetch(order: PublishedSet): Promise<SetTaken> {
    const outcome = await this.#askForSet({ order: "fetch", ...order });
    if ("set" in outcome) return outcome.set;
    throw new Error("A published set was asked for, not a survey");
  }

  /** Keeps the files of the set that was fetched, where the browser lets us. */
  async keep(): Promise<void> {
    await this.#ask({ order: "keep" });
  }

  /** What a mapping makes of the tables. */
  async survey(mapping: Mapping): Promise<Survey> {
    const answer = await this.#ask({ order: "survey", mapping });
    if (answer.say !== "survey") throw new Error(`A survey was asked for, not ${answer.say}`);
    return answer.survey;
  }

  /** Stops the worker at once. */
  end(): void {
    this.#options.signal?.removeEventListener("abort", this.#handleAbort);
    this.#worker.terminate();
  }

  async #askForSet(order: Order): Promise<SessionOutcome> {
    this.#gathering = new Gathering();
    const answer = await this.#ask(order);
    if (answer.say === "survey") return { survey: answer.survey };
    if (answer.say === "done") throw new Error("A set was asked for");
    const { programme, ...rest } = answer.head;
    const gathered = this.#gathering;
    // The worker may have more to do: what the parts were gathered with is of no more use.
    this.#gathering = new Gathering();
    return {
      set: { programme: gathered.finish(programme), faults: gathered.faults, ...rest },
    };
  }

  #ask(order: Order): Promise<Parameters<Waiting["resolve"]>[0]> {
    const { signal } = this.#options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(order, []);
    });
  }

  #take(answer: Answer): void {
    switch (answer.say) {
      case "progress": {
        const { say: _say, ...progress } = answer;
        return this.#options.onProgress?.(progress);
      }
      case "part":
        this.#gathering.take(answer.part);
        return this.#worker.postMessage({ order: "more" }, []);
      case "refused": {
        const { failure, file, status } = answer;
        const { faults } = this.#gathering;
        return this.#waiting.shift()?.reject(new LoadError(failure, file, { status, faults }));
      }
      default:
        this.#waiting.shift()?.resolve(answer);
    }
  }

  #failAll(reason: unknown): void {
    for (const { reject } of this.#waiting) reject(reason);
    this.#waiting = [];
  }
}
