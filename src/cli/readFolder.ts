import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { SetInfo } from "../data/buildProgramme";
import { readDescriptor, readInfo, type Resource } from "../data/descriptor";
import { MAX_FILE_BYTES } from "../data/limits";
import { DESCRIPTOR_FILE } from "../model/dataPackage";
import type { RawRecord } from "../model/rawTable";
import { readSet, type ReadSet, type RefusedFile } from "../data/readSet";
import type { TableFile } from "../data/readTable";
import { describeFault } from "../i18n/describeFault";
import { UserError } from "./userError";

/** A set read from a folder. */
export interface FolderSet {
  readonly info: SetInfo;
  /** What the descriptor says beside its resources. */
  readonly metadata: RawRecord;
  readonly set: ReadSet;
}

/** Reads a folder with `datapackage.json`, or of loose `*.json` tables. A `UserError` when neither is there. */
export async function readFolder(folder: string): Promise<FolderSet> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) throw new UserError(`La cartella «${folder}» non c'è o non si può leggere.`);
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  if (names.includes(DESCRIPTOR_FILE)) return readPackage(folder);
  const tables = names.filter((name) => name.endsWith(".json")).toSorted();
  if (tables.length === 0) throw new UserError(`Nella cartella «${folder}» non ci sono tabelle.`);
  const files = tables.map((file) => readTableFile(folder, file, basename(file, ".json")));
  const metadata = { name: basename(resolve(folder)) };
  return { info: readInfo(metadata), metadata, set: readSet(await Promise.all(files)) };
}

async function readPackage(folder: string): Promise<FolderSet> {
  const { descriptor, faults } = readDescriptor(await readFile(join(folder, DESCRIPTOR_FILE)));
  if (!descriptor) {
    const reasons = faults.map((fault) => {
      const { place, reason, remedy } = describeFault(fault, "it");
      return `${place}: ${reason} ${remedy}`;
    });
    throw new UserError(reasons.join("\n"));
  }
  const { info, metadata, resources } = descriptor;
  const files = resources.map((resource) => readResource(folder, resource));
  return { info, metadata, set: readSet(await Promise.all(files), faults) };
}

async function readResource(
  folder: string,
  { name, path, bytes, hash, refusal }: Resource,
): Promise<TableFile | RefusedFile> {
  if (refusal !== null) return { name, file: path, refusal };
  const table = await readTableFile(folder, path, name);
  if ("refusal" in table) return table;
  const isSound =
    (bytes === null || bytes === table.bytes.byteLength) &&
    (hash === null || hash === integrityOf(table.bytes, hash));
  return isSound ? table : { name, file: path, refusal: "wrong-hash" };
}

async function readTableFile(
  folder: string,
  file: string,
  name: string,
): Promise<TableFile | RefusedFile> {
  const path = join(folder, file);
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) return { name, file, refusal: "missing" };
  const limit = MAX_FILE_BYTES / 1024 / 1024;
  if (found.size > MAX_FILE_BYTES) return { name, file, refusal: `too-large:${limit}` };
  return { name, file, bytes: await readFile(path) };
}

function integrityOf(bytes: Uint8Array, like: string): string {
  const algorithm = like.slice(0, like.indexOf("-"));
  return `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;
}
