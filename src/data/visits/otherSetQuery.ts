import { queryOptions } from "@tanstack/react-query";
import { VISIT_PREFIX } from "../../model/visitPrefix";
import type { DataSet } from "../loadDataSet";
import { LoadError } from "../loadError";
import { dataSetQuery } from "../useLoaded";
import { findRemembered } from "./rememberedVisit";

/** What `con=` says for the set at `path` as it was at the previous visit. */
export function visitKey(path: string): string {
  return `${VISIT_PREFIX}${path}`;
}

/** Whether a key means a set as it was at the previous visit. */
export function isVisitKey(key: string): boolean {
  return key.startsWith(VISIT_PREFIX);
}

/** A set to compare with: published, opened here, or remembered from the previous visit. */
export function otherSetQuery(key: string) {
  if (!isVisitKey(key)) return dataSetQuery(key);
  return queryOptions({ ...dataSetQuery(key), queryFn: () => loadRemembered(key) });
}

async function loadRemembered(key: string): Promise<DataSet> {
  const remembered = await findRemembered(key.slice(VISIT_PREFIX.length));
  if (!remembered?.before) throw new LoadError("not-kept", key);
  return {
    path: key,
    origin: "published",
    edition: null,
    opening: null,
    programme: remembered.before.programme,
    faults: [],
    totals: [],
    unused: { tables: [], columns: [] },
  };
}
