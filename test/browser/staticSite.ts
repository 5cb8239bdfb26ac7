import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { SECURITY_HEADERS } from "../../src/cli/securityHeaders";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface StaticSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The plainest host there is: folders of this machine under paths of one origin, the longest path first. */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<StaticSite> {
  const places = Object.entries(folders).toSorted(([a], [b]) => b.length - a.length);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const [prefix, folder] = places.find(([start]) => path.startsWith(start)) ?? [];
    const rest = path.slice(prefix?.length ?? 0) || "index.html";
    const file = folder === undefined ? null : join(folder, rest);
    if (file === null || !isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...SECURITY_HEADERS, "Content-Type": type });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
