/** Counts what a piece of work does, without a clock: the same on every machine. */
import { Session } from "node:inspector";

export interface WorkCounter {
  /** Blocks of code in `src/` that ran, and elements that the built-in searches went through. */
  readonly count: (work: () => unknown) => number;
  readonly stop: () => void;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** The built-ins that go through a whole list: the engine counts no blocks of theirs. */
const SEARCHES = [
  "includes",
  "indexOf",
  "lastIndexOf",
  "find",
  "findIndex",
  "findLast",
  "some",
  "every",
];
const LISTS = [Array, Int32Array, Uint32Array, Float32Array, Float64Array, Uint16Array, Uint8Array];

/**
 * Starts counting with the engine's own coverage, block by block, loops included. Code that is to be counted must be
 * imported afterwards: blocks are counted only in what is compiled meanwhile.
 */
export function startCounting(): WorkCounter {
  const session = new Session();
  session.connect();
  send(session, "Profiler.enable");
  send(session, "Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const take = () => blocksIn(send(session, "Profiler.takePreciseCoverage") as Coverage);
  return {
    count: (work) => {
      take();
      const visited = countSearched(work);
      return take() + visited;
    },
    stop: () => session.disconnect(),
  };
}

/** The session is in this process: it answers at once. */
function send(session: Session, method: string, parameters: object = {}): unknown {
  let answer: unknown = null;
  session.post(method, parameters, (error: Error | null, result: unknown) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

function blocksIn({ result }: Coverage): number {
  let blocks = 0;
  for (const { url, functions } of result) {
    if (!url.includes("/src/")) continue;
    for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  }
  return blocks;
}

/** Elements that searches went through while `work` ran: up to what they found, or all of them. */
function countSearched(work: () => unknown): number {
  let visited = 0;
  const undo: (() => void)[] = [];
  for (const { prototype } of LISTS) {
    for (const name of SEARCHES) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      const search = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
      Reflect.set(prototype, name, function (this: ArrayLike<unknown>, ...args: unknown[]) {
        const found = search.apply(this, args);
        visited += typeof found === "number" && found >= 0 ? found + 1 : this.length;
        return found;
      });
      undo.push(() => {
        if (own) Object.defineProperty(prototype, name, own);
        else Reflect.deleteProperty(prototype, name);
      });
    }
  }
  try {
    work();
  } finally {
    for (const restore of undo) restore();
  }
  return visited;
}
