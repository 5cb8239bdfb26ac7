import { COMPUTED_FROM, positionsName } from "../model/dataPackage";
import { readDescriptor } from "./descriptor";
import { descriptorFile, splitPath } from "./edition";
import { fetchFile } from "./fetchFile";
import { resolveFolder, type DataSet } from "./loadDataSet";
import { loadEnvironment, type LoadOptions } from "./loadEnvironment";

/** A hundred times what 10,000 bodies need. */
const MOST_BYTES = 40_000_000;

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
  const folder = resolveFolder(path, environment.baseUrl);
  const file = descriptorFile(splitPath(path).edition);
  const listing = await fetchFile({ url: new URL(file, folder), file, signal }, environment);
  const { descriptor } = readDescriptor(listing);
  const resource = descriptor?.computed.find(({ name }) => name === positionsName(frame));
  const isFit = resource?.listed[COMPUTED_FROM] === computedFrom && resource.hash !== null;
  if (!resource || !isFit || (resource.bytes ?? 0) > MOST_BYTES) return null;
  const { path: name, hash, bytes } = resource;
  const url = new URL(name.split("/").map(encodeURIComponent).join("/"), folder);
  const content = await fetchFile({ url, file: name, hash, bytes, signal }, environment);
  return JSON.parse(new TextDecoder().decode(content)) as unknown;
}
