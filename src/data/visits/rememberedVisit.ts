import type { Programme } from "../../model/programme";
import { TABLES } from "../../model/tables";
import { inDatabase } from "../browserDatabase";

/** A published set as it was when the reader last saw it. */
export interface RememberedSet {
  readonly path: string;
  /** The contract it was read by: another one could not be compared. */
  readonly contract: string;
  /** Milliseconds since 1970. */
  readonly seenAt: number;
  readonly programme: Programme;
}

/** What this browser remembers of a published set: how it is, and how it was before it changed. */
export interface Remembered {
  readonly path: string;
  readonly now: RememberedSet;
  /** `null`: nothing has changed since the first visit, or the news of it has been read. */
  readonly before: RememberedSet | null;
}

const STORE = "sets";
const SHAPE = {
  name: "rete-convergenza-visite",
  stores: { [STORE]: { keyPath: "path" } },
  silenceMs: 5_000,
  factory: () => globalThis.indexedDB,
};

/** Changes with every table and column. */
export const CONTRACT = JSON.stringify(TABLES);

/** What is remembered of a path; `null` where nothing is, where it was read by another contract, or storage is refused. */
export async function findRemembered(path: string): Promise<Remembered | null> {
  const found = await inStore<Remembered | undefined>("readonly", (store) =>
    store.get(keyOf(path)),
  );
  return found?.now?.contract === CONTRACT ? found : null;
}

/** `false` where storage is refused, full or broken: nobody is told, since nobody asked for it. */
export async function remember(remembered: Remembered): Promise<boolean> {
  const kept = { ...remembered, path: keyOf(remembered.path) };
  return (await inStore("readwrite", (store) => store.put(kept))) !== null;
}

/** The whole address: two sites may share an origin, and with it this store. */
function keyOf(path: string): string {
  return new URL(path, document.baseURI).href;
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  try {
    return await inDatabase(SHAPE, mode, (storeOf) => work(storeOf(STORE)));
  } catch {
    return null;
  }
}
