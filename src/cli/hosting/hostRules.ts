import { SECURITY_HEADERS } from "../securityHeaders";

/** How long a browser may keep a file without asking. */
export const CACHING = {
  /** Its name changes with its content. */
  forever: "public, max-age=31536000, immutable",
  /** Kept, but asked for again each time. */
  ask: "no-cache",
} as const;

/** Files whose names hold a hash of their content, as a regular expression on the path inside the site. */
export const HASHED_FILES = String.raw`(^|/)assets/[^/]+$|\.[0-9a-f]{12}\.json$`;

/** What is worth compressing. */
export const COMPRESSED_TYPES = [
  "text/html",
  "text/css",
  "text/javascript",
  "text/csv",
  "text/turtle",
  "application/json",
  "application/ld+json",
  "application/manifest+json",
  "image/svg+xml",
] as const;

/** Types that some hosts do not know by themselves. */
export const EXTRA_TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript",
  json: "application/json",
  jsonld: "application/ld+json",
  webmanifest: "application/manifest+json",
  ttl: "text/turtle",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/**
 * What a host sends with every file. Who may show the site in a frame can only be said here, not in the page.
 * @param frameOrigins origins besides the site's own, such as `https://regione.example`
 */
export function hostHeaders(frameOrigins: readonly string[]): Readonly<Record<string, string>> {
  const policy = SECURITY_HEADERS["Content-Security-Policy"] ?? "";
  return {
    ...SECURITY_HEADERS,
    "Content-Security-Policy": `${policy}; frame-ancestors ${["'self'", ...frameOrigins].join(" ")}`,
  };
}
