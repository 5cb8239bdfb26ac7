import { decodeAs } from "../decodeText";

/** The name of an entry: UTF-8 where it is, otherwise the bytes as Windows writes them. */
export function readEntryName(bytes: Uint8Array): string {
  const name = decodeAs("utf-8", bytes) ?? decodeAs("windows-1252", bytes);
  return name?.text.normalize("NFC") ?? "";
}

/** A path of plain segments inside the archive: no root, no drive, no way up. A folder ends with a slash. */
export function isSafeEntryName(path: string): boolean {
  const segments = path.replace(/\/$/, "").split("/");
  return (
    path.length <= 500 &&
    !/[\\\p{Cc}]|^[A-Za-z]:/u.test(path) &&
    segments.every((segment) => segment !== "" && segment !== "." && segment !== "..")
  );
}
