import { MAX_FILE_BYTES } from "../limits";
import { fileFault } from "./fileFault";
import { fileKind } from "./fileKind";
import type { ReadingLog } from "./readingLog";
import type { ZipEntry } from "./zip/zipDirectory";

/** A file to be read; what stands in an archive is unpacked when its turn comes. */
export interface SourceItem {
  /** `set.zip/themes.json` for what stands in an archive. */
  readonly path: string;
  readonly size: number;
  readonly isInArchive: boolean;
  readonly load: () => ItemBytes;
  /** The parts of a workbook or of another office file. */
  readonly parts: readonly ZipEntry[] | null;
}

/** A file as it was given. */
interface GivenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly refusal?: string;
}

export type ItemBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** What the files of a source hold: archives are opened, workbooks are not. */
export async function listItems(
  files: readonly GivenFile[],
  log: ReadingLog,
): Promise<readonly SourceItem[]> {
  const items: SourceItem[] = [];
  for (const file of files) items.push(...(await itemsOf(file, log)));
  return items.filter(({ path }) => {
    const isOfSystem = SYSTEM_FILE.test(path);
    if (isOfSystem) log.note(path, "system-file");
    return !isOfSystem;
  });
}

/** What Windows and macOS leave beside the files. */
const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/|\.[^/]+$|thumbs\.db$|desktop\.ini$)/i;

async function itemsOf(file: GivenFile, log: ReadingLog): Promise<readonly SourceItem[]> {
  const { path, bytes, refusal } = file;
  const single: SourceItem = {
    path,
    size: bytes.byteLength,
    isInArchive: false,
    load: () => (refusal === undefined ? { ok: true, bytes } : { ok: false, reason: refusal }),
    parts: null,
  };
  if (refusal !== undefined || fileKind(bytes) !== "zip" || bytes.byteLength > MAX_FILE_BYTES)
    return [single];
  const [{ readZipDirectory }, { unpackEntry }] = await Promise.all([
    import("./zip/zipDirectory"),
    import("./zip/unpackEntry"),
  ]);
  const directory = readZipDirectory(bytes);
  if (!directory.ok) {
    log.fault(fileFault(path, directory.reason));
    return [];
  }
  const { entries } = directory;
  if (isOfficeFile(entries)) return [{ ...single, parts: entries }];
  if (entries.length === 0) log.fault(fileFault(path, "zip-empty"));
  return entries.map((entry) => ({
    path: `${path}/${entry.path}`,
    size: entry.unpackedBytes,
    isInArchive: true,
    load: () => unpackEntry(bytes, entry, MAX_FILE_BYTES),
    parts: null,
  }));
}

/** Workbooks, documents and presentations, of Microsoft's kind or OpenDocument's. */
function isOfficeFile(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ path }) => path === "[Content_Types].xml" || path === "mimetype");
}
