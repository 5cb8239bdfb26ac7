import { queryOptions, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Geography } from "../model/geography";
import { loadDataSet, type DataSet } from "./loadDataSet";
import { loadGeography } from "./loadGeography";

/** We retry ourselves, know when a set changes, and never merge two of them. */
const ONCE = { staleTime: "static", retry: false, structuralSharing: false } as const;

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
  return useSuspenseQuery(dataSetQuery(path)).data;
}

/** The base map, likewise. */
export function useGeography(): Geography {
  return useSuspenseQuery(geographyQuery).data;
}

/** Forgets what failed to load, so that it is asked for anew. */
export function useForgetFailures(): () => void {
  const client = useQueryClient();
  return useCallback(
    () => client.removeQueries({ predicate: ({ state }) => state.status === "error" }),
    [client],
  );
}
