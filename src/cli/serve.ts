import { preview } from "vite";
import { SECURITY_HEADERS } from "./securityHeaders";

const DEFAULT_PORT = 4173;

/** Serves the built site on this machine: real 404s, the headers a host should send. */
export async function serveBuiltSite(
  port: number,
  strictPort = false,
  folder = "dist",
): Promise<{ url: string; port: number; close: () => Promise<void> }> {
  const server = await preview({
    appType: "mpa",
    logLevel: "warn",
    build: { outDir: folder },
    preview: { port, strictPort, headers: SECURITY_HEADERS },
  });
  const address = server.httpServer.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return { url: `http://localhost:${actual}/`, port: actual, close: () => server.close() };
}

async function main(): Promise<void> {
  const wanted = Number(process.env["PORT"] ?? DEFAULT_PORT);
  const { url, port } = await serveBuiltSite(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken: using ${port}.`);
  console.log(`\n  Rete Convergenza  →  ${url}\n\n  Ctrl+C stops it.\n`);
}

if (process.argv[1]?.endsWith("serve.ts")) await main();
