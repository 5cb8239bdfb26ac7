import { DESCRIPTOR_FILE } from "../model/dataPackage";
import type { Fault } from "../model/fault";
import { readDescriptor, type Descriptor, type Resource } from "./descriptor";
import { fetchFile } from "./fetchFile";
import type { LoadEnvironment } from "./loadEnvironment";
import { LoadError } from "./loadError";
import type { RefusedFile } from "./readSet";
import type { TableFile } from "./readTable";

/** The descriptor of a published set. */
export interface Described {
  readonly url: URL;
  readonly bytes: Uint8Array;
  readonly descriptor: Descriptor;
  /** Those found in it. */
  readonly faults: readonly Fault[];
  /** Its files, where they have been fetched already. */
  readonly files?: readonly (TableFile | RefusedFile)[];
}

export type FetchedSet = Required<Described>;

/** The descriptor of a published set and the files it lists, not yet read. Rejects as `loadDataSet` does. */
export async function fetchSet(
  folder: URL,
  environment: LoadEnvironment,
  signal: AbortSignal | undefined,
  file = DESCRIPTOR_FILE,
): Promise<FetchedSet> {
  const described = await fetchDescriptor(folder, environment, signal, file);
  return { ...described, files: await fetchTables(described, environment, signal) };
}

/** The descriptor of a published set, fetched anew. Rejects as `loadDataSet` does. */
export async function fetchDescriptor(
  folder: URL,
  environment: LoadEnvironment,
  signal: AbortSignal | undefined,
  file: string,
): Promise<Described> {
  const url = new URL(file, folder);
  return describe(url, await fetchFile({ url, file, cache: "no-cache", signal }, environment));
}

/** What the bytes of a descriptor say; a `LoadError` where they are none. */
export function describe(url: URL, bytes: Uint8Array): Described {
  const { descriptor, faults } = readDescriptor(bytes);
  if (descriptor) return { url, bytes, descriptor, faults };
  const isCut = faults.some(({ detail }) => detail?.startsWith("cut:"));
  const file = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  throw new LoadError(isCut ? "truncated" : "malformed-descriptor", file, { faults });
}

/** The address of a table beside its descriptor or in its folder. */
export function tableUrl(path: string, beside: URL): URL {
  return new URL(path.split("/").map(encodeURIComponent).join("/"), beside);
}

/** All tables at once; the first that fails stops the others. */
export async function fetchTables(
  { url: beside, descriptor: { resources } }: Described,
  environment: LoadEnvironment,
  caller: AbortSignal | undefined,
): Promise<readonly (TableFile | RefusedFile)[]> {
  const controllers = resources.map(() => new AbortController());
  const stop = () => controllers.forEach((controller) => controller.abort(caller?.reason));
  caller?.addEventListener("abort", stop);
  const fetchTable = async ({ name, path, hash, bytes, refusal }: Resource, index: number) => {
    if (refusal !== null) return { name, file: path, refusal };
    const request = {
      url: tableUrl(path, beside),
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
