import type { LoadFailureKind } from "../../model/fault";
import type { Geography } from "../../model/geography";
import { loadDataSet, type DataSet, type ReadLarge } from "../loadDataSet";
import type { LoadEnvironment } from "../loadEnvironment";
import { LoadError } from "../loadError";
import { GEOGRAPHY_FOLDER, loadGeography } from "../loadGeography";
import { findKept, findSet, keptEnvironment, type KeptPlace } from "./keptEnvironment";

/**
 * Failures of the way to the data, or of a release half done. Not among them: a server that refuses, which may mean it,
 * and data that came whole and are wrong, whose faults somebody must read.
 */
const OF_THE_WAY: ReadonlySet<LoadFailureKind> = new Set<LoadFailureKind>([
  "offline",
  "network",
  "timeout",
  "server-error",
  "not-found",
  "truncated",
  "wrong-hash",
  "html",
  "malformed-descriptor",
  "malformed-geography",
]);

interface Place extends KeptPlace {
  readonly readLarge?: ReadLarge;
}

const HERE: Place = {
  // A worker, which has none, brings its own.
  get baseUrl() {
    return document.baseURI;
  },
  factory: () => globalThis.indexedDB,
};

/**
 * The set at a path as it was last verified in this browser, in place of one that failed to load; its files are
 * verified again. Rejects with the failure where there is none, or where the failure is not of the way to the data.
 */
export async function loadVerified(
  path: string,
  failure: unknown,
  { baseUrl, factory, readLarge = readLargeKept }: Place = HERE,
): Promise<DataSet> {
  if (!isOfTheWay(failure)) throw failure;
  const kept = await findSet(path, { baseUrl, factory });
  if (!kept) throw failure;
  try {
    const environment = keptEnvironment(kept, baseUrl);
    const dataSet = await loadDataSet(path, { environment, readLarge });
    return { ...dataSet, kept: { verifiedAt: kept.verifiedAt, failure } };
  } catch {
    throw failure;
  }
}

const readLargeKept: ReadLarge = async (path, described, signal) => {
  const { readPublished } = await import("../opening/readPublished");
  return readPublished(path, described, signal, { isKept: true });
};

/** What answers with the files of that set, for what reads them anew. Rejects as `loadVerified` does. */
export async function verifiedEnvironment(
  path: string,
  failure: unknown,
  baseUrl: string,
): Promise<Partial<LoadEnvironment>> {
  const kept = isOfTheWay(failure) ? await findSet(path, { baseUrl, factory: HERE.factory }) : null;
  if (!kept) throw failure;
  return keptEnvironment(kept, baseUrl);
}

/** The base map, likewise. */
export async function loadVerifiedMap(
  failure: unknown,
  { baseUrl, factory }: Place = HERE,
): Promise<Geography> {
  if (!isOfTheWay(failure)) throw failure;
  const kept = await findKept(new URL(GEOGRAPHY_FOLDER, baseUrl).href, factory);
  if (!kept) throw failure;
  try {
    return await loadGeography({ environment: keptEnvironment(kept, baseUrl) });
  } catch {
    throw failure;
  }
}

function isOfTheWay(failure: unknown): failure is LoadError {
  return failure instanceof LoadError && OF_THE_WAY.has(failure.kind);
}
