import { DESCRIPTOR_FILE } from "../model/dataPackage";
import type { Fault, LoadFailureKind } from "../model/fault";
import { inTurns } from "../model/inSteps";
import type { Programme } from "../model/programme";
import { needsSeats } from "./buildOrganisations";
import { buildProgramme, isShowable } from "./buildProgramme";
import type { Descriptor } from "./descriptor";
import { descriptorFile, editionOf, splitPath } from "./edition";
import { fetchDescriptor, fetchTables, type Described, type FetchedSet } from "./fetchSet";
import { sortFaults, type TableTotal } from "./faultTotals";
import { loadEnvironment, type LoadEnvironment, type LoadOptions } from "./loadEnvironment";
import { LoadError } from "./loadError";
import { readSetInSteps, type ReadSet } from "./readSet";
import type { Opening } from "./opening/opening";
import { turnTaker } from "./turnTaker";
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
  { signal, environment: given, ...ways }: LoadSetOptions = {},
): Promise<DataSet> {
  const environment = loadEnvironment(given);
  const folder = resolveFolder(path, environment.baseUrl);
  try {
    return await loadOnce(path, folder, environment, signal, ways);
  } catch (error) {
    const isPerhapsReplaced =
      error instanceof LoadError &&
      error.file !== DESCRIPTOR_FILE &&
      PERHAPS_REPLACED.has(error.kind);
    if (!isPerhapsReplaced) throw error;
    return loadOnce(path, folder, environment, signal, ways);
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
  ways: LoadWays,
): Promise<DataSet> {
  const file = descriptorFile(splitPath(path).edition);
  const asked = fetchDescriptor(folder, environment, signal, file);
  descriptors.set(path, asked);
  const described = await asked;
  const { readLarge } = ways;
  const stated = described.descriptor.resources.map(({ bytes }) => bytes ?? 0);
  if (readLarge && areLarge(stated)) return readLarge(path, described, signal);
  return loadDescribed(path, described, environment, signal, ways);
}

const descriptors = new Map<string, Promise<Described>>();

/** The descriptor of a set that has been asked for, for what is fetched along with it. */
export function describedAt(path: string): Promise<Described> | undefined {
  return descriptors.get(path);
}

/** More than this is not read by the page's own thread: some 20 ms of work there. */
export const LARGE_BYTES = 1024 * 1024;

function areLarge(sizes: readonly number[]): boolean {
  return sizes.reduce((sum, bytes) => sum + bytes, 0) > LARGE_BYTES;
}

/** The set of a descriptor; where that states no sizes, its files tell. Rejects as `loadDataSet` does. */
export async function loadDescribed(
  path: string,
  described: Described,
  environment: LoadEnvironment,
  signal: AbortSignal | undefined,
  { onFetched, readLarge, read = readInTurns }: LoadWays,
): Promise<DataSet> {
  const files = described.files ?? (await fetchTables(described, environment, signal));
  const sizes = files.map((file) => ("refusal" in file ? 0 : file.bytes.byteLength));
  if (readLarge && areLarge(sizes)) return readLarge(path, { ...described, files }, signal);
  const set = await read(files, described.faults);
  const dataSet = await assemble(path, described.descriptor, set, environment, signal);
  onFetched?.({ ...described, files });
  return dataSet;
}

interface LoadWays {
  /** Told of the files, once they have turned out to be a set that can be shown. */
  readonly onFetched?: (fetched: FetchedSet) => void;
  /** Reads a large set elsewhere; absent: it is read here, and its files are told of. */
  readonly readLarge?: ReadLarge;
  /** Another way to read and check the files, that comes to the same. */
  readonly read?: (...set: Parameters<typeof readSetInSteps>) => ReadSet | Promise<ReadSet>;
}

/** So that the page answers meanwhile. */
function readInTurns(...set: Parameters<typeof readSetInSteps>): Promise<ReadSet> {
  return inTurns(readSetInSteps(...set), turnTaker());
}

interface LoadSetOptions extends LoadOptions, LoadWays {}

export type ReadLarge = (
  path: string,
  described: Described,
  signal?: AbortSignal,
) => Promise<DataSet>;

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
