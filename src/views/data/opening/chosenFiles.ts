import type { OpenedFile } from "../../../data/opening/messages";

/** What was chosen, dropped or pasted, and what to call it. */
export interface ChosenFiles {
  readonly files: readonly OpenedFile[];
  /** `null`: after its project. */
  readonly name: string | null;
}

/** More files than any data set has: a folder chosen by mistake is not read through. */
const MOST_FILES = 400;

export function fromFileList(list: FileList | readonly File[]): ChosenFiles {
  return chosen(Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** What was dropped, the content of folders among it. To be called while the drop is being handled. */
export async function fromDrop(transfer: DataTransfer): Promise<ChosenFiles> {
  // Both are empty once the event is over.
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  const loose = fromFileList(transfer.files);
  if (entries.length === 0 || entries.includes(null)) return loose;
  const files: OpenedFile[] = [];
  for (const entry of entries) if (entry) await walk(entry, files);
  return chosen(files);
}

/** The ending says nothing: a table is known by what is in it. */
export function fromText(text: string, table: string): ChosenFiles {
  const name = table.trim().replace(/[\\/:*?"<>|\p{Cc}]/gu, "-") || "tabella";
  const file = new File([text], `${name}.csv`, { type: "text/csv" });
  return { files: [{ path: file.name, file }], name };
}

function chosen(all: readonly OpenedFile[]): ChosenFiles {
  const files = all.filter(({ path }) => !isHidden(path)).slice(0, MOST_FILES);
  return { files, name: nameOf(files) };
}

/** What the system leaves in folders, and the traces of open workbooks. */
function isHidden(path: string): boolean {
  return path
    .split("/")
    .some((part) => /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i.test(part));
}

/** The folder that holds all of them, or the only file without its ending. */
function nameOf(files: readonly OpenedFile[]): string | null {
  const [first] = files;
  if (!first) return null;
  const [folder = "", ...inside] = first.path.split("/");
  if (inside.length > 0 && files.every(({ path }) => path.startsWith(`${folder}/`))) return folder;
  return files.length === 1 ? first.path.replace(/\.[^.]+$/, "") : null;
}

async function walk(entry: FileSystemEntry, files: OpenedFile[]): Promise<void> {
  if (files.length >= MOST_FILES) return;
  const path = entry.fullPath.replace(/^\//, "");
  if (isHidden(path)) return;
  if (isFileEntry(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    files.push({ path, file });
  } else if (isFolderEntry(entry)) {
    for (const inside of await entriesOf(entry)) await walk(inside, files);
  }
}

/** A reader gives a hundred at a time, then none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
