import type { Fault } from "../../model/fault";
import type { RawRecord, RawTable } from "../../model/rawTable";
import type { SetInfo } from "../buildProgramme";
import { readInfo } from "../descriptor";
import type { ReadingNote } from "./readingNote";
import { listItems } from "./sourceItem";
import { SourceReader, type IntegrityOf } from "./sourceReader";

/** A file of a folder, an archive or a drop; its path inside that. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why it is not to be read, though it is there: a code of `i18n/fileReasons`. */
  readonly refusal?: string;
}

/** The tables of a source as its files have them; nothing in them has been checked. */
export interface OpenedSource {
  readonly info: SetInfo;
  /** What the descriptor says beside its resources; `null`: there is no descriptor. */
  readonly metadata: RawRecord | null;
  readonly raw: readonly RawTable[];
  /** Tables that are there but could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly faults: readonly Fault[];
  readonly notes: readonly ReadingNote[];
}

export interface OpenOptions {
  /** Told before each file is read, in bytes, and once at the end. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
  readonly signal?: AbortSignal;
  /** The hash of a file in the manner of the one announced; without it hashes are not held against the files. */
  readonly integrityOf?: IntegrityOf;
}

/**
 * Reads a set in any form: a folder with a descriptor, an archive, a workbook, loose tables. Files that cannot be
 * read are faults, and the rest is read. Rejects only with the reason of an aborted `signal`.
 */
export async function openSource(
  files: readonly SourceFile[],
  { onProgress, signal, integrityOf }: OpenOptions = {},
): Promise<OpenedSource> {
  const reader = new SourceReader(integrityOf);
  const items = await listItems(files, reader);
  const total = items.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const tasks = reader.plan(items);
  for (const { item, read } of tasks) {
    signal?.throwIfAborted();
    onProgress?.(done, total, item.path);
    await read();
    done += item.size;
  }
  onProgress?.(total, total, "");
  const { metadata, raw, unreadable, faults, notes } = reader;
  const [only] = files;
  const name = files.length === 1 && only ? only.path.replace(/\.[^.]+$/, "") : null;
  return {
    info: readInfo({ name, ...metadata }),
    metadata,
    raw,
    unreadable,
    faults,
    notes,
  };
}
