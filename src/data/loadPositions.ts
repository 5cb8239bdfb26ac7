import { COMPUTED_FROM, positionsName } from "../model/dataPackage";
import { readDescriptor } from "./descriptor";
import { descriptorFile, splitPath } from "./edition";
import { fetchFile } from "./fetchFile";
import { tableUrl, type Described } from "./fetchSet";
import { describedAt, resolveFolder, type DataSet } from "./loadDataSet";
import { loadEnvironment, type LoadEnvironment, type LoadOptions } from "./loadEnvironment";

/** A hundred times what 10,000 bodies need. */
const MOST_BYTES = 40_000_000;

/** Seats as they were fetched, not yet checked. */
interface Fetched {
  readonly computedFrom: unknown;
  readonly content: Uint8Array;
}

/** The seats that are on their way, until they are asked for. */
let ahead: { readonly key: string; readonly fetched: Promise<Fetched | null> } | null = null;

/**
 * Fetches the seats for a frame along with the set's tables, for `loadPositions` to find. Gives whether there are any;
 * never rejects.
 */
export async function fetchPositionsAhead(path: string, frame: string): Promise<boolean> {
  const key = `${path} ${frame}`;
  const described = describedAt(path);
  if (!described || ahead?.key === key) return false;
  const environment = loadEnvironment({ retries: 0 });
  const fetched = described.then((it) => fetchPositions(it, frame, environment, undefined));
  ahead = { key, fetched };
  const { descriptor } = (await described.catch(() => null)) ?? {};
  // What fails is said where it is asked for.
  fetched.catch(() => {});
  return descriptor?.computed.some(({ name }) => name === positionsName(frame)) === true;
}

/**
 * The seats published beside a set for a frame, if they were computed from just this; as the file has them, not yet
 * checked. `null` where there are none. Rejects with a `LoadError` where there are and they cannot be had or read.
 */
export async function loadPositions(
  { path, origin }: Pick<DataSet, "path" | "origin">,
  frame: string,
  computedFrom: string,
  { signal, environment: given }: LoadOptions = {},
): Promise<unknown> {
  if (origin !== "published") return null;
  // Whoever waits for them could as well be finding them.
  const environment = loadEnvironment({ retries: 0, ...given });
  const fetched = await (takeAhead(path, frame, given) ?? fetchNow());
  if (fetched?.computedFrom !== computedFrom) return null;
  return JSON.parse(new TextDecoder().decode(fetched.content)) as unknown;

  async function fetchNow(): Promise<Fetched | null> {
    const folder = resolveFolder(path, environment.baseUrl);
    const file = descriptorFile(splitPath(path).edition);
    const url = new URL(file, folder);
    const { descriptor } = readDescriptor(await fetchFile({ url, file, signal }, environment));
    return descriptor && fetchPositions({ url, descriptor }, frame, environment, signal);
  }
}

/** Not for who brings an environment: those are other files. */
function takeAhead(path: string, frame: string, given: LoadOptions["environment"]) {
  if (ahead?.key !== `${path} ${frame}` || given) return null;
  const { fetched } = ahead;
  ahead = null;
  return fetched;
}

async function fetchPositions(
  { url: beside, descriptor: { computed } }: Pick<Described, "url" | "descriptor">,
  frame: string,
  environment: LoadEnvironment,
  signal: AbortSignal | undefined,
): Promise<Fetched | null> {
  const resource = computed.find(({ name }) => name === positionsName(frame));
  if (!resource || resource.hash === null || (resource.bytes ?? 0) > MOST_BYTES) return null;
  const { path: file, hash, bytes, listed } = resource;
  const url = tableUrl(file, beside);
  const content = await fetchFile({ url, file, hash, bytes, signal }, environment);
  return { computedFrom: listed[COMPUTED_FROM], content };
}
