import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readDescriptor } from "../data/descriptor";
import { descriptorFile, editionOf, isEditionFile } from "../data/edition";
import type { PackageFile } from "../export/packageFile";
import { PUBLISHED_TABLE, type WrittenPackage } from "../export/writePackage";
import { UserError } from "./userError";

const STALE_MS = 30 * 24 * 3600 * 1000;

/**
 * Puts a package into a folder: tables first, the descriptor last and in one step, so that at no moment does the
 * folder hold a descriptor whose tables are not there, and each file is read back before it has its name. A copy of the descriptor under the edition's name lets links
 * open these data later. Tables and copies that have been out of use for 30 days are removed, unless all are kept.
 * @returns the names of the removed files
 */
export async function putPackage(
  written: WrittenPackage,
  out: string,
  { keepsAll = false }: { readonly keepsAll?: boolean } = {},
): Promise<readonly string[]> {
  try {
    await mkdir(out, { recursive: true });
    const replaced = filesOf(await readFile(join(out, written.descriptor.path)).catch(() => null));
    const current = filesOf(written.descriptor.bytes);
    for (const file of [...written.tables, ...written.computed, ...written.schemas]) {
      await putFile(out, file);
    }
    for (const path of current.filter(isEditionFile)) {
      await putFile(out, { path, bytes: written.descriptor.bytes });
    }
    await putFile(out, written.descriptor);
    return keepsAll ? [] : await removeStale(out, new Set([...replaced, ...current]));
  } catch (error) {
    throw unwritable(out, error);
  }
}

/** Puts files into a folder; a file without a path is `out` itself. */
export async function putFiles(files: readonly PackageFile[], out: string): Promise<void> {
  try {
    for (const { path, bytes } of files) {
      if (path === "") await putFile(dirname(out), { path: basename(out), bytes });
      else await putFile(out, { path, bytes });
    }
  } catch (error) {
    throw unwritable(out, error);
  }
}

function unwritable(out: string, error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError(`Non si può scrivere in «${out}»: ${reason}`, { cause: error });
}

/** A reader sees the whole file or none of it, and what a disk or a share did not keep as it was is not put. */
async function putFile(out: string, { path, bytes }: PackageFile): Promise<void> {
  const folder = join(out, dirname(path));
  const temporary = join(folder, `.${basename(path)}.${process.pid}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, bytes);
    if (!(await readFile(temporary)).equals(bytes)) {
      throw new Error(`«${path}», riletto, non è come è stato scritto`);
    }
    await rename(temporary, join(out, path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The files that a descriptor lists, and its own copy under the edition's name. */
function filesOf(bytes: Uint8Array | null): readonly string[] {
  const descriptor = bytes && readDescriptor(bytes).descriptor;
  if (!descriptor) return [];
  const edition = editionOf(descriptor);
  const listed = [...descriptor.resources, ...descriptor.computed].map(({ path }) => path);
  return edition === null ? listed : [...listed, descriptorFile(edition)];
}

/** `used`: this release and the one it replaced, whose clocks start again now: a page may still be reading them. */
async function removeStale(out: string, used: ReadonlySet<string>): Promise<readonly string[]> {
  const now = new Date();
  const removed: string[] = [];
  for (const name of await readdir(out)) {
    if (!PUBLISHED_TABLE.test(name) && !isEditionFile(name)) continue;
    const path = join(out, name);
    if (used.has(name)) await utimes(path, now, now);
    else if ((await stat(path)).mtimeMs < now.getTime() - STALE_MS) {
      await rm(path);
      removed.push(name);
    }
  }
  return removed;
}
