import { sha256 } from "./sha256";

/** `sha256-…` of the bytes, as a descriptor states it; also on a page without cryptography (plain http). */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const digest = subtle
    ? new Uint8Array(await subtle.digest("SHA-256", bytes.slice()))
    : sha256(bytes);
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
