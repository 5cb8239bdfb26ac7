import { request as requestPlain, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as requestSecure } from "node:https";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface HostAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Unpacked. */
  readonly body: string;
}

const PATIENCE_MS = 10_000;
/** No file of a site is as large; a larger one is somebody else's. */
const MOST_BYTES = 200_000_000;

/** What a host answers to a browser that takes compressed files. Rejects when there is no answer. */
export async function askHost(url: URL): Promise<HostAnswer> {
  const { answer, bytes } = await send(url);
  const { statusCode = 0, headers } = answer;
  return { status: statusCode, headers, body: unpack(bytes, headers["content-encoding"]) };
}

function send(url: URL): Promise<{ answer: IncomingMessage; bytes: Buffer }> {
  const request = url.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { "Accept-Encoding": "gzip, br" } }, (answer) => {
      const chunks: Buffer[] = [];
      let size = 0;
      answer.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > MOST_BYTES) answer.destroy(new Error("risposta troppo lunga"));
      });
      answer.on("end", () => resolve({ answer, bytes: Buffer.concat(chunks) }));
      answer.on("error", reject);
    });
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error("nessuna risposta in 10 s")));
    asked.on("error", reject);
    asked.end();
  });
}

function unpack(body: Buffer, encoding: string | undefined): string {
  if (encoding === "gzip") return gunzipSync(body).toString("utf8");
  if (encoding === "br") return brotliDecompressSync(body).toString("utf8");
  return body.toString("utf8");
}
