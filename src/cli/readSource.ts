import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { SetInfo } from "../data/buildProgramme";
import { readDescriptor, readInfo } from "../data/descriptor";
import { checkSource } from "../data/forms/checkSource";
import { openSource, type OpenedSource, type SourceFile } from "../data/forms/openSource";
import type { ReadingNote } from "../data/forms/readingNote";
import { sortFaults } from "../data/faultTotals";
import { MAX_FILE_BYTES } from "../data/limits";
import { applyMapping } from "../data/mapping/applyMapping";
import type { ReadSet } from "../data/readSet";
import { describeFault } from "../i18n/describeFault";
import { DESCRIPTOR_FILE } from "../model/dataPackage";
import type { RawRecord } from "../model/rawTable";
import { readMapping, readRosterFiles } from "./readMapping";
import { UserError } from "./userError";

/** A set read from a path. */
export interface SourceSet {
  readonly info: SetInfo;
  /** What the descriptor says beside its resources. */
  readonly metadata: RawRecord;
  readonly set: ReadSet;
  readonly notes: readonly ReadingNote[];
}

export interface SourceOptions {
  /** Shows how far a long reading has come; "" when it is over. */
  readonly showProgress?: ((text: string) => void) | undefined;
  /** Path of a mapping that makes the tables those of the contract. */
  readonly mapping?: string | undefined;
}

/**
 * Reads a folder with `datapackage.json`, a folder of loose tables, or a single file: an archive, a workbook, JSON or
 * CSV. A `UserError` when there is no table in it, or the mapping is not one for them.
 */
export async function readSource(
  path: string,
  { showProgress, mapping }: SourceOptions = {},
): Promise<SourceSet> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UserError(`La cartella o il file «${path}» non c'è o non si può leggere.`);
  const files = found.isDirectory() ? await filesOf(path) : [await readOne(path, basename(path))];
  const source = await openSource(files, {
    integrityOf,
    onProgress(done, total, file) {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      showProgress?.(file === "" ? "" : `Lettura ${percent}% ${file}`);
    },
  });
  if (source.raw.length === 0) throw new UserError(reasonsOf(path, source));
  const metadata = source.metadata ?? { name: basename(resolve(path)).replace(/\.[^.]+$/, "") };
  const set = mapping === undefined ? checkSource(source) : await checkMapped(source, mapping);
  return { info: readInfo(metadata), metadata, set, notes: source.notes };
}

async function checkMapped(source: OpenedSource, path: string): Promise<ReadSet> {
  const mapping = await readMapping(path, source.raw);
  const mapped = applyMapping(source.raw, mapping, await readRosterFiles());
  const set = checkSource(source, mapped.raw);
  return { ...set, faults: sortFaults([...mapped.faults, ...set.faults]) };
}

/** What the descriptor lists, or everything that lies in the folder itself. */
async function filesOf(folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .toSorted();
  if (!names.includes(DESCRIPTOR_FILE)) {
    return Promise.all(names.map((name) => readOne(join(folder, name), name)));
  }
  const descriptorFile = await readOne(join(folder, DESCRIPTOR_FILE), DESCRIPTOR_FILE);
  const resources = readDescriptor(descriptorFile.bytes).descriptor?.resources ?? [];
  const paths = [...new Set(resources.map(({ path }) => path))];
  const files = await Promise.all(
    paths.map(async (path) => {
      const there = await stat(join(folder, path)).catch(() => null);
      return there?.isFile() === true ? [await readOne(join(folder, path), path)] : [];
    }),
  );
  return [descriptorFile, ...files.flat()];
}

async function readOne(file: string, path: string): Promise<SourceFile> {
  const { size } = await stat(file);
  const limit = MAX_FILE_BYTES / 1024 / 1024;
  if (size > MAX_FILE_BYTES) {
    return { path, bytes: new Uint8Array(), refusal: `too-large:${limit}` };
  }
  return { path, bytes: await readFile(file) };
}

function reasonsOf(path: string, { faults }: OpenedSource): string {
  if (faults.length === 0) return `In «${path}» non ci sono tabelle.`;
  const reasons = faults.map((fault) => {
    const { place, reason, remedy } = describeFault(fault, "it");
    return `${place}: ${reason} ${remedy}`;
  });
  return reasons.join("\n");
}

function integrityOf(bytes: Uint8Array, like: string): string {
  const algorithm = like.slice(0, like.indexOf("-"));
  return `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;
}
