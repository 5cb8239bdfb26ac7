import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from "../../limits";
import { isSafeEntryName, readEntryName } from "./entryName";

/** A file of an archive, as its central directory announces it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

/** The files of an archive (folders are left out), or why the whole of it is refused. */
export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly reason: string };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;

class Refusal extends Error {}

/** Reads the central directory and holds it against the local headers (APPNOTE.TXT 6.3.10, 4.3). Never throws. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  try {
    return { ok: true, entries: readEntries(bytes) };
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : "zip-damaged";
    return { ok: false, reason };
  }
}

function readEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const from = view.getUint32(end + 16, true);
  const isZip64 = count === 0xffff || length === 0xffffffff || from === 0xffffffff;
  if (isZip64) throw new Refusal("zip-64");
  if (view.getUint32(end + 4, true) !== 0) throw new Refusal("zip-parts");
  if (count > MAX_ENTRIES) throw new Refusal(`zip-entries:${MAX_ENTRIES}`);
  if (from + length !== end) throw new Refusal("zip-damaged");
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) {
      throw new Refusal("zip-damaged");
    }
    const entry = readEntry(view, bytes, at, from);
    if (!isSafeEntryName(entry.path)) throw new Refusal(`zip-name:${entry.path}`);
    if (names.has(entry.path)) throw new Refusal(`zip-twice:${entry.path}`);
    names.add(entry.path);
    entries.push(entry);
    at += CENTRAL_LENGTH + variableLength(view, at);
  }
  if (at !== end) throw new Refusal("zip-damaged");
  refuseOverlaps(entries);
  refuseSize(entries);
  return entries.filter(({ path }) => !path.endsWith("/"));
}

/** The end record stands last, before a comment of up to 64 KiB that reaches the end of the file. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new Refusal("zip-cut");
}

function variableLength(view: DataView, at: number): number {
  return (
    view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, limit: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameBytes = bytes.subarray(
    at + CENTRAL_LENGTH,
    at + CENTRAL_LENGTH + view.getUint16(at + 28, true),
  );
  const packedBytes = view.getUint32(at + 20, true);
  const unpackedBytes = view.getUint32(at + 24, true);
  const header = view.getUint32(at + 42, true);
  if ([packedBytes, unpackedBytes, header].includes(0xffffffff)) throw new Refusal("zip-64");
  const start = afterLocalHeader(view, bytes, header, nameBytes, limit);
  if (start + packedBytes > limit) throw new Refusal("zip-damaged");
  return {
    path: readEntryName(nameBytes),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 0x41) !== 0,
    crc: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes,
    start,
  };
}

/** Where the packed bytes begin; a local header that names another file is a trap for other readers. */
function afterLocalHeader(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  name: Uint8Array,
  limit: number,
): number {
  if (at + LOCAL_LENGTH > limit || view.getUint32(at, true) !== LOCAL) {
    throw new Refusal("zip-damaged");
  }
  const nameLength = view.getUint16(at + 26, true);
  const local = bytes.subarray(at + LOCAL_LENGTH, at + LOCAL_LENGTH + nameLength);
  const isSame = nameLength === name.length && local.every((byte, index) => byte === name[index]);
  if (!isSame) throw new Refusal("zip-damaged");
  return at + LOCAL_LENGTH + nameLength + view.getUint16(at + 28, true);
}

/** Entries that share bytes are how a small archive pretends to be an endless one. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = entries.toSorted((a, b) => a.start - b.start);
  sorted.forEach((entry, index) => {
    const next = sorted[index + 1];
    if (next && entry.start + entry.packedBytes > next.start - LOCAL_LENGTH) {
      throw new Refusal("zip-overlap");
    }
  });
}

function refuseSize(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (total > MAX_UNPACKED_BYTES) {
    throw new Refusal(`zip-too-large:${MAX_UNPACKED_BYTES / 1024 / 1024}`);
  }
}
