import type { LoadFailureKind } from "../model/fault";
import { pause } from "./deadline";
import { fetchOnce, type FileRequest } from "./fetchOnce";
import { LoadError } from "./loadError";
import type { LoadEnvironment } from "./loadEnvironment";

/** Failures that may be gone a moment later. */
const PASSING = new Set<LoadFailureKind>(["timeout", "network", "server-error", "truncated"]);

/** The bytes of a file, of the stated length and hash, after as many retries as the environment allows. */
export async function fetchFile(
  request: FileRequest,
  environment: LoadEnvironment,
): Promise<Uint8Array> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      // A broken copy in the browser's cache must not answer again.
      return await fetchSound(
        attempt === 0 ? request : { ...request, cache: "reload" },
        environment,
      );
    } catch (error) {
      const isPassing = error instanceof LoadError && PASSING.has(error.kind);
      if (!isPassing || attempt >= environment.retries) throw error;
      await pause(environment.backoffMs * 2 ** attempt, request.signal);
    }
  }
}

async function fetchSound(request: FileRequest, environment: LoadEnvironment): Promise<Uint8Array> {
  const { hash, ...unverified } = request;
  if (!hash) {
    const bytes = await fetchOnce(unverified, environment);
    checkLength(bytes, request);
    return bytes;
  }
  try {
    return await fetchOnce(request, environment);
  } catch (error) {
    if (!(error instanceof LoadError) || error.kind !== "network") throw error;
  }
  // A wrong hash and a broken line are the same to `fetch`: look at what is really there.
  const bytes = await fetchOnce({ ...unverified, cache: "reload" }, environment);
  checkLength(bytes, request);
  if ((await integrityOf(bytes, hash)) !== hash) throw new LoadError("wrong-hash", request.file);
  return bytes;
}

function checkLength({ byteLength }: Uint8Array, { file, bytes }: FileRequest): void {
  if (bytes === null || bytes === undefined || bytes === byteLength) return;
  throw new LoadError(byteLength < bytes ? "truncated" : "wrong-hash", file);
}

/** `sha256-…` of the bytes with the algorithm of `like`; `null` where the browser has no cryptography (plain http). */
async function integrityOf(bytes: Uint8Array, like: string): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  const algorithm = like.slice(0, like.indexOf("-"));
  if (!subtle) return null;
  const digest = await subtle.digest(algorithm.replace("sha", "SHA-"), bytes.slice());
  return `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
