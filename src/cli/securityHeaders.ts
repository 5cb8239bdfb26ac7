/** What the built page may do: load its own files, and nothing else. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The preview of what another site would embed.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // Each accepts the address of one worker: that reads files (src/data/opening/startWorker.ts), the
  // same before the program has come (src/data/ahead/run.ts), that measures the
  // network (src/views/parts/heavy/scoreInWorkers.ts), that writes files (src/views/data/out/writeInWorker.ts), that writes
  // what is shown (src/views/parts/export/records/writeTables.ts), that seats a large network
  // (src/views/parts/seating/seatInWorker.ts), that draws very many lines (src/views/parts/raster/openRasterWorker.ts).
  "trusted-types rete-lettura rete-misure rete-scrittura rete-esportazione rete-posti rete-righe rete-anticipo",
].join("; ");

/** What a host should send with every file of the site. */
export const SECURITY_HEADERS: Record<string, string> = {
  "Content-Security-Policy": CONTENT_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};
