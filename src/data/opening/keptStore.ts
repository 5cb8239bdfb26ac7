import { inDatabase } from "../browserDatabase";
import type { Mapping } from "../mapping/mapping";
import type { OpenedFile } from "./messages";
import { storeError } from "./storeError";

/** What is known of a kept set without reading it. */
export interface KeptSet {
  readonly id: number;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** Bytes of its files, as they were chosen. */
  readonly size: number;
  readonly mapping: Mapping | null;
}

interface KeptFiles {
  readonly id: number;
  readonly files: readonly OpenedFile[];
}

const SETS = "sets";
const FILES = "files";
const SHAPE = {
  name: "rete-convergenza",
  stores: { [SETS]: { keyPath: "id", autoIncrement: true }, [FILES]: { keyPath: "id" } },
  silenceMs: 10_000,
};

/**
 * The sets kept in this browser: names and dates apart from the files, so that a list reads no file. Every promise
 * rejects with a `StoreError`. `factory`: the browser's; reading it may throw where storage is refused.
 */
export function keptStore(factory: () => IDBFactory | undefined) {
  const change = <T>(work: (sets: IDBObjectStore, files: IDBObjectStore) => IDBRequest<T>) =>
    inTransaction(factory, "readwrite", work);
  const look = <T>(work: (sets: IDBObjectStore, files: IDBObjectStore) => IDBRequest<T>) =>
    inTransaction(factory, "readonly", work);
  return {
    /** The latest first. */
    async list(): Promise<readonly KeptSet[]> {
      const sets = await look<KeptSet[]>((store) => store.getAll());
      return sets.toSorted((a, b) => b.openedAt - a.openedAt);
    },
    async find(id: number): Promise<KeptSet | null> {
      return (await look<KeptSet | undefined>((sets) => sets.get(id))) ?? null;
    },
    async filesOf(id: number): Promise<readonly OpenedFile[] | null> {
      const kept = await look<KeptFiles | undefined>((_, files) => files.get(id));
      return kept?.files ?? null;
    },
    /** The id it is kept under, which no other set will ever have. */
    async add(set: Omit<KeptSet, "id">, files: readonly OpenedFile[]): Promise<number> {
      const key = await change((sets, fileStore) => {
        const added = sets.add(set);
        added.addEventListener("success", () => fileStore.add({ id: added.result, files }));
        return added;
      });
      return Number(key);
    },
    /** Puts a removed set back as it was. */
    async restore(set: KeptSet, files: readonly OpenedFile[]): Promise<void> {
      await change((sets, fileStore) => {
        fileStore.put({ id: set.id, files });
        return sets.put(set);
      });
    },
    async rename(id: number, name: string): Promise<void> {
      await change((sets) => {
        const found = sets.get(id) as IDBRequest<KeptSet | undefined>;
        found.addEventListener("success", () => {
          if (found.result) sets.put({ ...found.result, name });
        });
        return found;
      });
    },
    async remove(id: number): Promise<void> {
      await change((sets, files) => {
        files.delete(id);
        return sets.delete(id);
      });
    },
  };
}

/** The result of the request, once all that was changed with it is safely kept. */
async function inTransaction<T>(
  factory: () => IDBFactory | undefined,
  mode: IDBTransactionMode,
  work: (sets: IDBObjectStore, files: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  try {
    return await inDatabase({ ...SHAPE, factory }, mode, (storeOf) =>
      work(storeOf(SETS), storeOf(FILES)),
    );
  } catch (error) {
    throw storeError(error);
  }
}
