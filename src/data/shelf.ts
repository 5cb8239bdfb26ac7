/** What came of a question: `null` both ways while it is awaited. */
export interface Asked<T> {
  readonly coming: Promise<T>;
  readonly answer: { readonly value: T } | null;
  readonly failure: { readonly error: unknown } | null;
}

const shelves = new Set<{
  forget: (isOver: (key: string, hasFailed: boolean) => boolean) => void;
}>();

/** Lets what failed to load be asked for anew. */
export function forgetFailures(): void {
  for (const shelf of shelves) shelf.forget((_, hasFailed) => hasFailed);
}

/**
 * Answers that stay what they are once they are there, each asked for once, by key. What may change is asked for by
 * the query client (src/data/queries.ts), which would be a thirtieth of the first page.
 */
export class Shelf<T> {
  readonly #asked = new Map<string, Asked<T>>();
  readonly #listeners = new Set<() => void>();

  constructor(readonly load: (key: string) => Promise<T>) {
    shelves.add(this);
  }

  /** Told whenever an answer has come or taken another's place. */
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** What came of the question so far; it is asked if it has not been. Never rejects by itself. */
  ask(key: string, load = this.load): Asked<T> {
    const before = this.#asked.get(key);
    if (before) return before;
    const coming = load(key);
    const asked = { coming, answer: null, failure: null };
    this.#asked.set(key, asked);
    // What was forgotten, or replaced, while it was on its way is not wanted any more.
    const settle = (outcome: Partial<Asked<T>>) => {
      if (this.#asked.get(key) === asked) this.#keep(key, { ...asked, ...outcome });
    };
    coming.then(
      (value) => settle({ answer: { value } }),
      (error: unknown) => settle({ failure: { error } }),
    );
    return asked;
  }

  /** The answer at hand; `null`: none. */
  find(key: string): T | null {
    return this.#asked.get(key)?.answer?.value ?? null;
  }

  /** Puts an answer in the place of the one there, wherever it is shown. */
  put(key: string, value: T): void {
    this.#keep(key, { coming: Promise.resolve(value), answer: { value }, failure: null });
  }

  forget(isOver: (key: string, hasFailed: boolean) => boolean): void {
    for (const [key, { failure }] of this.#asked) {
      if (isOver(key, failure !== null)) this.#asked.delete(key);
    }
  }

  keys(): readonly string[] {
    return [...this.#asked.keys()];
  }

  #keep(key: string, asked: Asked<T>): void {
    this.#asked.set(key, asked);
    for (const tell of this.#listeners) tell();
  }
}
