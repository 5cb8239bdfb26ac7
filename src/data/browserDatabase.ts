/** A database of this browser: stores by name, each with the property that its records are known by. */
export interface DatabaseShape {
  readonly name: string;
  readonly stores: Readonly<Record<string, IDBObjectStoreParameters>>;
  /** One that says nothing for so long is broken. */
  readonly silenceMs: number;
  /** The browser's; reading it may throw where storage is refused. */
  readonly factory: () => IDBFactory | undefined;
}

export type StoreOf = (name: string) => IDBObjectStore;

/**
 * The result of the last request of a piece of work, once all that was changed is safely kept, together or not at all.
 * Rejects with the browser's reason: no storage, no room, silence.
 */
export async function inDatabase<T>(
  shape: DatabaseShape,
  mode: IDBTransactionMode,
  work: (storeOf: StoreOf) => IDBRequest<T>,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOver = new AbortController();
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("silent storage")), shape.silenceMs);
  });
  try {
    return await Promise.race([workIn(shape, mode, work, isOver.signal), silence]);
  } finally {
    clearTimeout(timer);
    isOver.abort();
  }
}

async function workIn<T>(
  shape: DatabaseShape,
  mode: IDBTransactionMode,
  work: (storeOf: StoreOf) => IDBRequest<T>,
  isOver: AbortSignal,
): Promise<T> {
  const database = await openDatabase(shape);
  const close = () => database.close();
  // One that opens too late, or that another tab wants to remove, must not stand in the way of others.
  database.onversionchange = close;
  isOver.addEventListener("abort", close);
  try {
    if (isOver.aborted) throw new Error("silent storage");
    const transaction = database.transaction(Object.keys(shape.stores), mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () =>
        reject(transaction.error ?? new Error("storage stopped")),
      );
    });
    const request = work((name) => transaction.objectStore(name));
    await done;
    return request.result;
  } finally {
    close();
  }
}

function openDatabase({ name, stores, factory }: DatabaseShape): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const found = factory();
    if (!found) throw new DOMException("no storage", "SecurityError");
    const request = found.open(name, 1);
    request.addEventListener("upgradeneeded", () => {
      for (const [store, parameters] of Object.entries(stores)) {
        request.result.createObjectStore(store, parameters);
      }
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no storage")));
  });
}
