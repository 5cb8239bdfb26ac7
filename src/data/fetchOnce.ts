import { Deadline } from "./deadline";
import { MAX_FILE_BYTES } from "./limits";
import { LoadError } from "./loadError";
import type { LoadEnvironment } from "./loadEnvironment";

/** A file to fetch: the address, and the name a reader knows it by. */
export interface FileRequest {
  readonly url: URL;
  readonly file: string;
  readonly cache?: RequestCache;
  /** `sha256-…`: what the browser must find. */
  readonly hash?: string | null;
  /** The length that the descriptor states. */
  readonly bytes?: number | null;
  readonly signal?: AbortSignal | undefined;
}

/** One attempt at a file; a `LoadError` says how it failed, an abort by the caller rejects with its reason. */
export async function fetchOnce(
  request: FileRequest,
  environment: LoadEnvironment,
): Promise<Uint8Array> {
  const { url, file, cache = "default", hash, signal } = request;
  const deadline = new Deadline(environment.silenceMs, environment.wholeMs, signal);
  try {
    const response = await deadline.race(
      environment.fetch(url.href, {
        cache,
        signal: deadline.signal,
        ...(hash ? { integrity: hash } : {}),
      }),
    );
    checkStatus(response, file);
    const bytes = await readBody(response, file, deadline);
    if (isHtml(bytes)) throw new LoadError("html", file, { status: response.status });
    return bytes;
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (error instanceof LoadError) throw error;
    if (deadline.signal.aborted) throw new LoadError("timeout", file);
    throw new LoadError(environment.isOnline() ? "network" : "offline", file);
  } finally {
    deadline.end();
  }
}

function checkStatus({ ok, status }: Response, file: string): void {
  if (ok) return;
  if (status === 404 || status === 410) throw new LoadError("not-found", file, { status });
  const isServerError = status >= 500 || status === 429 || status === 408;
  throw new LoadError(isServerError ? "server-error" : "refused-by-server", file, { status });
}

async function readBody(response: Response, file: string, deadline: Deadline): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await deadline.race(response.arrayBuffer()));
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await deadline.race(reader.read());
    if (done) break;
    deadline.extend();
    chunks.push(value);
    length += value.byteLength;
    if (length > MAX_FILE_BYTES) {
      void reader.cancel().catch(() => {});
      throw new LoadError("too-large", file);
    }
  }
  return joinChunks(chunks, length);
}

function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** JSON never begins with `<`, whatever its content type says. */
function isHtml(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().startsWith("<");
}
