import { DESCRIPTOR_FILE } from "../model/dataPackage";
import type { Fault, LoadFailureKind } from "../model/fault";
import type { Programme } from "../model/programme";
import { needsSeats } from "./buildOrganisations";
import { buildProgramme, isShowable } from "./buildProgramme";
import { readDescriptor, type Descriptor, type Resource } from "./descriptor";
import { descriptorFile, editionOf, splitPath } from "./edition";
import { fetchFile } from "./fetchFile";
import { sortFaults, type TableTotal } from "./faultTotals";
import { loadEnvironment, type LoadEnvironment, type LoadOptions } from "./loadEnvironment";
import { LoadError } from "./loadError";
import { readSet, type ReadSet, type RefusedFile } from "./readSet";
import type { TableFile } from "./readTable";
import type { Opening } from "./opening/opening";
import type { UnusedNames } from "./unused";

/** A set as the page knows it. */
export interface DataSet {
  /** Folder beside the page, or the key of a set opened in this browser: what `dati=` says. */
  readonly path: string;
  /** opened: by the reader, from files of theirs. */
  readonly origin: "published" | "opened";
  /** Exactly these data, as links name them; `null`: they have no such name. */
  readonly edition: string | null;
  /** `null`: a published set. */
  readonly opening: Opening | null;
  readonly programme: Programme;
  readonly faults: readonly Fault[];
  readonly totals: readonly TableTotal[];
  readonly unused: UnusedNames;
  /** Why and since when it is not what is published now, but what was last verified here; absent: it is. */
  readonly kept?: { readonly verifiedAt: number; readonly failure: LoadError };
}

/** Where the page's own set lies, relative to the page. */
export const DEFAULT_PATH = "data/";

/** Failures of a table that a new release, published while we read, would explain. */
const PERHAPS_REPLACED = new Set<LoadFailureKind>([
  "wrong-hash",
  "truncated",
  "not-found",
  // Hosts that answer with their front page for any file they do not have.
  "html",
]);

/**
 * Loads the set in a folder of the same origin, relative to the page. Rejects with a `LoadError` when there is
 * nothing to show, with the signal's reason when it is aborted.
 */
export async function loadDataSet(
  path: string = DEFAULT_PATH,
  { signal, environment: given, onFetched }: LoadSetOptions = {},
): Promise<DataSet> {
  const environment = loadEnvironment(given);
  const folder = resolveFolder(path, environment.baseUrl);
  try {
    return await loadOnce(path, folder, environment, signal, onFetched);
  } catch (error) {
    const isPerhapsReplaced =
      error instanceof LoadError &&
      error.file !== DESCRIPTOR_FILE &&
      PERHAPS_REPLACED.has(error.kind);
    if (!isPerhapsReplaced) throw error;
    return loadOnce(path, folder, environment, signal, onFetched);
  }
}

/** The folder's address, whatever the edition; a `LoadError` when it is not on the page's own origin. */
export function resolveFolder(path: string, baseUrl: string): URL {
  const base = new URL(baseUrl);
  const asked = splitPath(path).folder;
  const folder = URL.canParse(asked, base) ? new URL(asked, base) : null;
  const isHere =
    folder !== null &&
    folder.protocol === base.protocol &&
    folder.host === base.host &&
    folder.username === "" &&
    folder.password === "";
  if (!isHere) throw new LoadError("foreign-origin", path);
  folder.search = "";
  folder.hash = "";
  if (!folder.pathname.endsWith("/")) folder.pathname += "/";
  return folder;
}

async function loadOnce(
  path: string,
  folder: URL,
  environment: LoadEnvironment,
  signal: AbortSignal | undefined,
  onFetched: LoadSetOptions["onFetched"],
): Promise<DataSet> {
  const file = descriptorFile(splitPath(path).edition);
  const fetched = await fetchSet(folder, environment, signal, file);
  const { descriptor, files, faults } = fetched;
  const set = await assemble(path, descriptor, readSet(files, faults), environment, signal);
  onFetched?.(fetched);
  return set;
}

interface LoadSetOptions extends LoadOptions {
  /** Told of the files, once they have turned out to be a set that can be shown. */
  readonly onFetched?: (fetched: FetchedSet) => void;
}

export interface FetchedSet {
  /** Of the descriptor. */
  readonly url: URL;
  readonly bytes: Uint8Array;
  readonly descriptor: Descriptor;
  readonly files: readonly (TableFile | RefusedFile)[];
  /** Those found in the descriptor. */
  readonly faults: readonly Fault[];
}

/** The descriptor of a published set and the files it lists, not yet read. Rejects as `loadDataSet` does. */
export async function fetchSet(
  folder: URL,
  environment: LoadEnvironment,
  signal: AbortSignal | undefined,
  file = DESCRIPTOR_FILE,
): Promise<FetchedSet> {
  const url = new URL(file, folder);
  const bytes = await fetchFile({ url, file, cache: "no-cache", signal }, environment);
  const { descriptor, faults } = readDescriptor(bytes);
  if (!descriptor) {
    const isCut = faults.some(({ detail }) => detail?.startsWith("cut:"));
    throw new LoadError(isCut ? "truncated" : "malformed-descriptor", file, { faults });
  }
  const files = await fetchTables(descriptor, folder, environment, signal);
  return { url, bytes, descriptor, files, faults };
}

/** The address of a table beside its descriptor or in its folder. */
export function tableUrl(path: string, beside: URL): URL {
  return new URL(path.split("/").map(encodeURIComponent).join("/"), beside);
}

/** All tables at once; the first that fails stops the others. */
async function fetchTables(
  { resources }: Descriptor,
  folder: URL,
  environment: LoadEnvironment,
  caller: AbortSignal | undefined,
): Promise<readonly (TableFile | RefusedFile)[]> {
  const controllers = resources.map(() => new AbortController());
  const stop = () => controllers.forEach((controller) => controller.abort(caller?.reason));
  caller?.addEventListener("abort", stop);
  const fetchTable = async ({ name, path, hash, bytes, refusal }: Resource, index: number) => {
    if (refusal !== null) return { name, file: path, refusal };
    const request = {
      url: tableUrl(path, folder),
      file: path,
      hash,
      bytes,
      signal: controllers[index]?.signal,
    };
    return { name, file: path, bytes: await fetchFile(request, environment) };
  };
  try {
    return await Promise.all(resources.map(fetchTable));
  } finally {
    stop();
    caller?.removeEventListener("abort", stop);
  }
}

async function assemble(
  path: string,
  descriptor: Descriptor,
  set: ReadSet,
  environment: LoadEnvironment,
  signal: AbortSignal | undefined,
): Promise<DataSet> {
  // Neither a refusal nor seats are usual in a set made for the page.
  if (!isShowable(set)) throw (await import("./explainRefusal")).explainRefusal(set);
  const seats = needsSeats(set.tables.organisations)
    ? await (await import("./loadSeats")).loadSeats(environment, signal)
    : null;
  return {
    path,
    origin: "published",
    edition: editionOf(descriptor),
    opening: null,
    programme: buildProgramme(set, descriptor.info, seats?.seatOf ?? (() => null)),
    faults: seats ? sortFaults([...set.faults, ...seats.faults]) : set.faults,
    totals: set.totals,
    unused: set.unused,
  };
}
