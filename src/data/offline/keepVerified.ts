import { tableUrl, type FetchedSet } from "../fetchSet";
import { hashOf } from "./hashOf";
import { MOST_KEPT_BYTES, verifiedStore, type VerifiedFile } from "./verifiedStore";

/** A file as it was fetched; without `hash`, nothing states what it should be. */
export interface FetchedFile {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly hash?: string;
}

/**
 * Keeps the files of a set that has just been shown, for the day when they cannot be had. A table that was not read,
 * or that states no hash, makes a set that nobody could verify: it is not kept.
 */
export async function keepSet(
  { url, bytes, descriptor, files }: FetchedSet,
  factory?: () => IDBFactory | undefined,
): Promise<boolean> {
  const tables: FetchedFile[] = [];
  for (const [index, { path, hash }] of descriptor.resources.entries()) {
    const file = files[index];
    if (!file || "refusal" in file || hash === null) return false;
    tables.push({ url: tableUrl(path, url).href, bytes: file.bytes, hash });
  }
  return keepFiles(url.href, [{ url: url.href, bytes }, ...tables], factory);
}

/**
 * Keeps files under an address, all of them or none; `false` where one has another hash than it should, where they are
 * too many, and where the browser keeps nothing. Never rejects: nobody asked for it.
 */
export async function keepFiles(
  address: string,
  fetched: readonly FetchedFile[],
  factory: () => IDBFactory | undefined = () => globalThis.indexedDB,
): Promise<boolean> {
  const size = fetched.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  if (size > MOST_KEPT_BYTES) return false;
  try {
    const files: VerifiedFile[] = [];
    for (const { url, bytes, hash } of fetched) {
      const found = await hashOf(bytes);
      if (hash !== undefined && hash !== found) return false;
      files.push({ url, bytes, hash: found });
    }
    await verifiedStore(factory).keep({ address, verifiedAt: Date.now(), files });
    return true;
  } catch {
    return false;
  }
}
