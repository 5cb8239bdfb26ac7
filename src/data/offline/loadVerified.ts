import type { LoadFailureKind } from "../../model/fault";
import type { Geography } from "../../model/geography";
import { descriptorFile, splitPath } from "../edition";
import { loadDataSet, resolveFolder, type DataSet } from "../loadDataSet";
import type { LoadEnvironment } from "../loadEnvironment";
import { LoadError } from "../loadError";
import { GEOGRAPHY_FOLDER, loadGeography } from "../loadGeography";
import { hashOf } from "./hashOf";
import { verifiedStore, type VerifiedFiles } from "./verifiedStore";

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

interface Place {
  /** Of the page. */
  readonly baseUrl: string;
  readonly factory: () => IDBFactory | undefined;
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
  { baseUrl, factory }: Place = HERE,
): Promise<DataSet> {
  if (!isOfTheWay(failure)) throw failure;
  const kept = await findSet(path, { baseUrl, factory });
  if (!kept) throw failure;
  try {
    const environment = keptEnvironment(kept, baseUrl);
    const dataSet = await loadDataSet(path, { environment });
    return { ...dataSet, kept: { verifiedAt: kept.verifiedAt, failure } };
  } catch {
    throw failure;
  }
}

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

function findSet(path: string, { baseUrl, factory }: Place): Promise<VerifiedFiles | null> {
  const file = descriptorFile(splitPath(path).edition);
  return findKept(new URL(file, resolveFolder(path, baseUrl)).href, factory);
}

function findKept(address: string, factory: Place["factory"]): Promise<VerifiedFiles | null> {
  return verifiedStore(factory)
    .find(address)
    .catch(() => null);
}

/** Answers from what is kept, as a server would, and as a browser does refuses what is not of its hash. */
function keptEnvironment(kept: VerifiedFiles, baseUrl: string): Partial<LoadEnvironment> {
  const files = new Map(kept.files.map((file) => [file.url, file]));
  return {
    baseUrl,
    retries: 0,
    fetch: async (input, init) => {
      const file = files.get(input instanceof Request ? input.url : String(input));
      // The seats of comuni, which are no part of a set: from the browser's cache, or the bodies have no place.
      if (!file) return globalThis.fetch(input, { ...init, cache: "force-cache" });
      const isSound =
        (await hashOf(file.bytes)) === file.hash &&
        (init?.integrity === undefined || init.integrity === file.hash);
      if (!isSound) throw new TypeError("Kept otherwise than verified");
      return new Response(file.bytes.slice());
    },
  };
}
