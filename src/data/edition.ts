import { DESCRIPTOR_FILE } from "../model/dataPackage";
import type { Descriptor } from "./descriptor";

/** Between a folder and an edition in the path of a data set: `data/@1.0-1k2j3h4`. */
const MARK = "@";
const EDITION = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * The name of exactly these data, for links: the version that people gave and a digest of the tables' own hashes, since
 * a version may be forgotten. `null` where a table has no hash. Not a protection: each table is checked by its own.
 */
export function editionOf({ info, resources }: Descriptor): string | null {
  const hashes = resources.flatMap(({ hash }) => (hash === null ? [] : [hash]));
  if (hashes.length === 0 || hashes.length < resources.length) return null;
  const version = (info.version ?? "0").replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 40);
  return `${version}-${digestOf(hashes.toSorted().join())}`;
}

/** Fowler, Noll and Vo's hash, 32 bits, form 1a, in base 36. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** A data set's path in two: its folder and the edition asked for; `null` = the present one. */
export function splitPath(path: string): {
  readonly folder: string;
  readonly edition: string | null;
} {
  const at = path.lastIndexOf(MARK);
  const edition = path.slice(at + 1).replace(/\/$/, "");
  return at === -1 || !EDITION.test(edition)
    ? { folder: path, edition: null }
    : { folder: path.slice(0, at), edition };
}

/** The path of one edition of the set in a folder: inverse of `splitPath`. */
export function joinPath(folder: string, edition: string): string {
  return `${folder}${folder.endsWith("/") ? "" : "/"}${MARK}${edition}`;
}

/** The file that says what an edition holds, beside the tables; that of the present edition has the standard's name. */
export function descriptorFile(edition: string | null): string {
  return edition === null ? DESCRIPTOR_FILE : DESCRIPTOR_FILE.replace(".", `.${edition}.`);
}

/** Whether a file's name is that of an edition's descriptor. */
export function isEditionFile(name: string): boolean {
  const [head = "", tail = ""] = DESCRIPTOR_FILE.split(".");
  return name !== DESCRIPTOR_FILE && name.startsWith(`${head}.`) && name.endsWith(`.${tail}`);
}
