import { queryOptions, useQueryClient, type FetchQueryOptions } from "@tanstack/react-query";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { Geography } from "../model/geography";
import { takeReader } from "./ahead/ahead";
import { DEFAULT_PATH, loadDataSet, type DataSet, type ReadLarge } from "./loadDataSet";
import { GEOGRAPHY_FOLDER, loadGeography } from "./loadGeography";
import { KEEP_AFTER_MS } from "./offline/keepAfter";
import type * as KeepVerified from "./offline/keepVerified";
import type * as LoadVerified from "./offline/loadVerified";
import type { OrderTaker } from "./opening/openingSession";
import { startWorker } from "./opening/startWorker";
import { CAN_REMEMBER } from "./visits/canRemember";

/** We retry ourselves, know when a set changes, and never merge two of them. */
export const ONCE = {
  staleTime: "static",
  gcTime: Infinity,
  retry: false,
  structuralSharing: false,
} as const;

/** For `queryClient.prefetchQuery`, so that loading starts before the page is drawn. `path`: a folder, or `locale:…`. */
export function dataSetQuery(path: string) {
  return queryOptions({ ...ONCE, queryKey: ["data-set", path], queryFn: () => load(path) });
}

async function load(path: string): Promise<DataSet> {
  if (path.startsWith("locale:")) return (await import("./opening/openFiles")).loadOpened(path);
  try {
    return await loadDataSet(path, {
      onFetched: (fetched) => keepLater(({ keepSet }) => keepSet(fetched)),
      readLarge,
    });
  } catch (failure) {
    return fallBack(failure, ({ loadVerified }) => loadVerified(path, failure));
  }
}

const readLarge: ReadLarge = async (...large) => {
  // Both parts of the program are fetched at once; where the worker's fails, it is tried again by who can say so.
  let early: OrderTaker | null = takeReader(large[0]) ?? startWorker();
  early.addEventListener("error", (event) => {
    event.preventDefault();
    early = null;
  });
  const { readPublished } = await import("./opening/readPublished").catch((failure: unknown) => {
    early?.terminate();
    throw failure;
  });
  // The worker keeps it.
  keepLater(() => {});
  return readPublished(...large, { start: () => early ?? startWorker() });
};

async function loadMap(): Promise<Geography> {
  const files: { url: string; bytes: Uint8Array }[] = [];
  try {
    const geography = await loadGeography({
      onFetched: (url, bytes) => files.push({ url, bytes }),
    });
    const folder = new URL(GEOGRAPHY_FOLDER, document.baseURI).href;
    keepLater(({ keepFiles }) => keepFiles(folder, files));
    return geography;
  } catch (failure) {
    return fallBack(failure, ({ loadVerifiedMap }) => loadVerifiedMap(failure));
  }
}

/** Without a word where it fails. */
function keepLater(work: (keeping: typeof KeepVerified) => unknown): void {
  if (!CAN_REMEMBER) return;
  setTimeout(() => {
    import("./offline/keepVerified").then(work, () => {});
    // What will read it is fetched while there is a network.
    import("./offline/loadVerified").catch(() => {});
  }, KEEP_AFTER_MS);
}

/** What this browser has verified before, in place of what cannot be had; the failure where even its program cannot. */
async function fallBack<T>(
  failure: unknown,
  work: (kept: typeof LoadVerified) => Promise<T>,
): Promise<T> {
  if (!CAN_REMEMBER) throw failure;
  const kept = await import("./offline/loadVerified").catch(() => null);
  if (!kept) throw failure;
  return work(kept);
}

export const geographyQuery = queryOptions({
  ...ONCE,
  queryKey: ["geography"],
  queryFn: loadMap,
});

/** The set at `path`; suspends while it loads, throws its `LoadError` to the nearest error boundary. */
export function useDataSet(path: string): DataSet {
  return useOnce(dataSetQuery(path));
}

/** The base map, likewise. */
export function useGeography(): Geography {
  return useOnce(geographyQuery);
}

/**
 * The answer of a query whose answer never changes: suspends while it is fetched, throws what it failed with. Without
 * `useSuspenseQuery`, whose observer of changes would be a sixtieth of the first page.
 */
export function useOnce<T, K extends readonly unknown[]>(
  options: FetchQueryOptions<T, Error, T, K>,
): T {
  const client = useQueryClient();
  const [kind, path] = options.queryKey;
  useShown(kind === "data-set" ? String(path) : null);
  const cache = client.getQueryCache();
  const query = cache.build(client, client.defaultQueryOptions(options));
  // What takes its place later, such as newer data, is drawn at once wherever it stands.
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(onChange), [cache]);
  useSyncExternalStore(subscribe, () => query.state.data);
  const { data, status, error } = query.state;
  if (data !== undefined) return data;
  if (status === "error") throw error;
  // What React suspends on. With `use` it would have to be asked for again when the answer is at hand.
  throw query.fetch();
}

/** Path → how many parts of the page show the set there, and the set that nothing shows any longer since the latest. */
const shown = new Map<string, number>();
let left: string | null = null;

/** When a set is no longer shown, the one left before it is forgotten, but for the page's own: memory is for few. */
function useShown(path: string | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (path === null) return;
    shown.set(path, (shown.get(path) ?? 0) + 1);
    return () => {
      const others = (shown.get(path) ?? 1) - 1;
      if (others > 0) return void shown.set(path, others);
      shown.delete(path);
      if (path === DEFAULT_PATH || path === left) return;
      if (left !== null && !shown.has(left)) {
        client.removeQueries({ queryKey: ["data-set", left], exact: true });
      }
      left = path;
    };
  }, [client, path]);
}

/** Forgets what failed to load, so that it is asked for anew. */
export function useForgetFailures(): () => void {
  const client = useQueryClient();
  return useCallback(
    () => client.removeQueries({ predicate: ({ state }) => state.status === "error" }),
    [client],
  );
}

/** Puts a set in the place of the one at its path, wherever it is shown. */
export function useReplaceDataSet(): (dataSet: DataSet) => void {
  const client = useQueryClient();
  return useCallback(
    (dataSet) => void client.setQueryData(["data-set", dataSet.path], dataSet),
    [client],
  );
}
