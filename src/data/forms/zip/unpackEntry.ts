import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipDirectory";

/** The bytes of an entry, or why they are refused. */
export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

const STORED = 0;
const DEFLATED = 8;
/** One piece unpacks to at most a thousand times its size: a lying header is found out before it hurts. */
const PIECE = 16 * 1024;

/** Unpacks an entry of at most `limit` bytes, whatever it announces, and checks its sum. Never throws. */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry, limit: number): Unpacked {
  const refuse = (reason: string): Unpacked => ({ ok: false, reason });
  if (entry.isEncrypted) return refuse("zip-password");
  if (entry.unpackedBytes > limit) return refuse(`too-large:${limit / 1024 / 1024}`);
  const packed = archive.subarray(entry.start, entry.start + entry.packedBytes);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    return refuse(`zip-method:${entry.method}`);
  }
  const bytes = entry.method === STORED ? packed : inflate(packed, entry.unpackedBytes);
  if (bytes === null) return refuse("zip-damaged-entry");
  if (bytes.byteLength !== entry.unpackedBytes) return refuse("zip-size");
  return crc32(bytes) === entry.crc ? { ok: true, bytes } : refuse("zip-sum");
}

/** `null`: damaged; one byte too many stands for all that would follow. */
function inflate(packed: Uint8Array, announced: number): Uint8Array | null {
  const bytes = new Uint8Array(announced);
  const unpacked = { length: 0 };
  const stream = new Inflate((chunk) => {
    if (unpacked.length + chunk.byteLength <= announced) bytes.set(chunk, unpacked.length);
    unpacked.length += chunk.byteLength;
  });
  try {
    for (let at = 0; at < packed.byteLength; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.byteLength);
      if (unpacked.length > announced) return new Uint8Array(announced + 1);
    }
  } catch {
    return null;
  }
  return unpacked.length < announced ? bytes.subarray(0, unpacked.length) : bytes;
}
