/** As much of a worker as takes orders and gives answers. */
export interface ReadingWorker {
  readonly postMessage: (order: { readonly order: string }, transfer: Transferable[]) => void;
  readonly terminate: () => void;
  readonly addEventListener: (type: "message" | "error", listener: (event: Event) => void) => void;
}

/** What was asked for before the program came (`askAhead.ts`), until the program takes it. */
export interface Ahead {
  /** Address → its answer. That of a descriptor comes once what it leads to has been asked for. */
  readonly answers: Map<string, Promise<Response>>;
  /** Already reading the set at that path; `null`: there is none, or it has been taken. */
  reader: { readonly path: string; readonly worker: ReadingWorker } | null;
}

declare global {
  /** Absent in a worker, and before either of the page's programs has come. */
  var askedAhead: Ahead | undefined;
}

/** The program has come: what has not been asked for by now is asked by the program alone. */
export function endAhead(): void {
  globalThis.askedAhead ??= { answers: new Map(), reader: null };
}

/** The answer that is on its way already, for who asks first. */
export function takeAnswer(url: RequestInfo | URL): Promise<Response> | undefined {
  if (typeof url !== "string") return undefined;
  const answers = globalThis.askedAhead?.answers;
  const answer = answers?.get(url);
  answers?.delete(url);
  return answer;
}

/** The worker that reads the set at that path already, for who asks first. */
export function takeReader(path: string): ReadingWorker | null {
  const ahead = globalThis.askedAhead;
  if (ahead?.reader?.path !== path) return null;
  const { worker } = ahead.reader;
  ahead.reader = null;
  return worker;
}
