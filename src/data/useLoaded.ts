import { queryOptions, useQueryClient, type FetchQueryOptions } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Geography } from "../model/geography";
import { loadDataSet, type DataSet } from "./loadDataSet";
import { loadGeography } from "./loadGeography";

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
  if (!path.startsWith("locale:")) return loadDataSet(path);
  return (await import("./opening/openFiles")).loadOpened(path);
}

export const geographyQuery = queryOptions({
  ...ONCE,
  queryKey: ["geography"],
  queryFn: () => loadGeography(),
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
  const query = client.getQueryCache().build(client, client.defaultQueryOptions(options));
  const { data, status, error } = query.state;
  if (data !== undefined) return data;
  if (status === "error") throw error;
  // What React suspends on. With `use` it would have to be asked for again when the answer is at hand.
  throw query.fetch();
}

/** Forgets what failed to load, so that it is asked for anew. */
export function useForgetFailures(): () => void {
  const client = useQueryClient();
  return useCallback(
    () => client.removeQueries({ predicate: ({ state }) => state.status === "error" }),
    [client],
  );
}
