import { queryOptions, useQueryClient, type FetchQueryOptions } from "@tanstack/react-query";
import { use, useCallback } from "react";
import type { Geography } from "../model/geography";
import { loadDataSet, type DataSet } from "./loadDataSet";
import { loadGeography } from "./loadGeography";

/** We retry ourselves, know when a set changes, and never merge two of them. */
const ONCE = {
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

/** A promise as React marks it once it has waited for it; one that is marked beforehand is not waited for. */
type Marked<T> = Promise<T> & { status?: string; value?: T };

/** Query → what it answers: React wants the same promise each time, and is to be asked each time. */
const answers = new WeakMap<object, Marked<unknown>>();

/**
 * The answer of a query whose answer never changes: suspends while it is fetched, throws what it failed with. Without
 * `useSuspenseQuery`, whose observer of changes would be a sixtieth of the first page.
 */
function useOnce<T, K extends readonly unknown[]>(options: FetchQueryOptions<T, Error, T, K>): T {
  const client = useQueryClient();
  const query = client.getQueryCache().build(client, client.defaultQueryOptions(options));
  const { data } = query.state;
  let answer = answers.get(query) as Marked<T> | undefined;
  const isSettled = answer?.status === "fulfilled" || answer?.status === "rejected";
  if (!answer || (isSettled && data !== undefined && answer.value !== data)) {
    answer = data === undefined ? query.fetch() : atHand(data);
    answers.set(query, answer);
  }
  const promise: Promise<T> = answer;
  return use(promise);
}

function atHand<T>(value: T): Marked<T> {
  return Object.assign(Promise.resolve(value), { status: "fulfilled", value });
}

/** Forgets what failed to load, so that it is asked for anew. */
export function useForgetFailures(): () => void {
  const client = useQueryClient();
  return useCallback(
    () => client.removeQueries({ predicate: ({ state }) => state.status === "error" }),
    [client],
  );
}
