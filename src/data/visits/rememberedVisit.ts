import type { Programme } from "../../model/programme";
import { TABLES } from "../../model/tables";

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

const DATABASE = "rete-convergenza-visite";
const STORE = "sets";
/** A store that says nothing for so long is broken. */
const SILENCE_MS = 5_000;

/** Changes with every table and column. */
export const CONTRACT = JSON.stringify(TABLES);

/** What is remembered of a path; `null` where nothing is, where it was read by another contract, or storage is refused. */
export async function findRemembered(path: string): Promise<Remembered | null> {
  const found = await inStore<Remembered | undefined>("readonly", (store) => store.get(path));
  return found?.now.contract === CONTRACT ? found : null;
}

/** `false` where storage is refused, full or broken: nobody is told, since nobody asked for it. */
export async function remember(remembered: Remembered): Promise<boolean> {
  return (await inStore("readwrite", (store) => store.put(remembered))) !== null;
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  try {
    const database = await openDatabase();
    try {
      return await resultOf(work(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    const timer = setTimeout(() => reject(new Error("silent storage")), SILENCE_MS);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore(STORE, { keyPath: "path" });
    });
    request.addEventListener("success", () => {
      clearTimeout(timer);
      resolve(request.result);
    });
    request.addEventListener("error", () => {
      clearTimeout(timer);
      reject(request.error ?? new Error("no storage"));
    });
  });
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
  });
}
