import { descriptorFile, splitPath } from "../edition";
import { resolveFolder } from "../loadDataSet";
import type { LoadEnvironment } from "../loadEnvironment";
import { LoadError } from "../loadError";
import { hashOf } from "./hashOf";
import { verifiedStore, type VerifiedFiles } from "./verifiedStore";

export interface KeptPlace {
  /** Of the page. */
  readonly baseUrl: string;
  readonly factory: () => IDBFactory | undefined;
}

/** What answers with the files of a set that is kept, for a thread of its own. Rejects with a `LoadError` where it is not. */
export async function keptEnvironmentOf(
  path: string,
  baseUrl: string,
): Promise<Partial<LoadEnvironment>> {
  const kept = await findSet(path, { baseUrl, factory: () => globalThis.indexedDB });
  if (!kept) throw new LoadError("not-kept", path);
  return keptEnvironment(kept, baseUrl);
}

/** The files kept of the set at a path; `null`: none, or no way to read them. */
export function findSet(
  path: string,
  { baseUrl, factory }: KeptPlace,
): Promise<VerifiedFiles | null> {
  const file = descriptorFile(splitPath(path).edition);
  return findKept(new URL(file, resolveFolder(path, baseUrl)).href, factory);
}

/** … of an address. */
export function findKept(
  address: string,
  factory: KeptPlace["factory"],
): Promise<VerifiedFiles | null> {
  return verifiedStore(factory)
    .find(address)
    .catch(() => null);
}

/** Answers from what is kept, as a server would, and as a browser does refuses what is not of its hash. */
export function keptEnvironment(kept: VerifiedFiles, baseUrl: string): Partial<LoadEnvironment> {
  const files = new Map(kept.files.map((file) => [file.url, file]));
  return {
    baseUrl,
    retries: 0,
    fetch: async (input, init) => {
      const file = files.get(input instanceof Request ? input.url : String(input));
      // The places of comuni and of the network, which are not kept: from the browser's cache, or done without.
      if (!file) return globalThis.fetch(input, { ...init, cache: "force-cache" });
      const isSound =
        (await hashOf(file.bytes)) === file.hash &&
        (init?.integrity === undefined || init.integrity === file.hash);
      if (!isSound) throw new TypeError("Kept otherwise than verified");
      return new Response(file.bytes.slice());
    },
  };
}
