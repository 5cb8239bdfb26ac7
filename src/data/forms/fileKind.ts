/** What a file is, by its first bytes and never by its name. */
export type FileKind =
  | "zip"
  | "text"
  | "empty"
  | "pdf"
  | "image"
  | "xls"
  | "password"
  | "ole"
  | "html"
  | "xml"
  | "rtf"
  | "packed"
  | "binary";

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["packed", [0x1f, 0x8b]],
  ["packed", [0x37, 0x7a, 0xbc, 0xaf]],
  ["packed", [0x52, 0x61, 0x72, 0x21]],
];

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.byteLength === 0) return "empty";
  const found = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (found) return found[0] === "ole" ? oleKind(bytes) : found[0];
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return "text";
  if (bytes.includes(0)) return "binary";
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  const text = start.replace(/^ï»¿/, "").trimStart().toLowerCase();
  if (text === "" && bytes.byteLength <= 1024) return "empty";
  if (/^<(?:!doctype html|html|head|body|table|!--)/.test(text)) return "html";
  return text.startsWith("<?xml") || text.startsWith("<") ? "xml" : "text";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Old Office files and those behind a password are the same container; the names of its streams tell. */
function oleKind(bytes: Uint8Array): FileKind {
  const names = new TextDecoder("utf-16le").decode(evenBytes(bytes));
  if (names.includes("EncryptedPackage")) return "password";
  return names.includes("Workbook") || names.includes("Book") ? "xls" : "ole";
}

/** Names stand at even offsets in the directory sectors; a damaged odd byte at the end is of no interest. */
function evenBytes(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.byteLength - (bytes.byteLength % 2));
}
