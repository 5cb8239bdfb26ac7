/** Opening a large set of one's own in the built page: how long it takes, and whether the page keeps answering. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { generateFiles } from "../../src/cli/generate/runGenerate";
import { writeFiles } from "../../src/cli/generate/writeTables";
import { heapOf } from "./heap";
import type { Stand, Visit } from "./stand";
import { traceTasks, type TaskTimes } from "./tasks";

const SIZE = { authorities: 8000, actors: 8000, partners: 4000, partnerships: 50_000, seed: 1 };

export interface LargeOpening {
  readonly megabytes: number;
  /** Milliseconds to parse the same tables and look at the type of every cell, and nothing else. */
  readonly bare: number;
  readonly seconds: number;
  /** Of the page's thread, from choosing the files to their faults on the page. */
  readonly tasks: TaskTimes;
  /** MB of the page's heap once the set is there. */
  readonly heap: number;
  /** MB of the page's process at its highest, the worker included. */
  readonly peak: number;
  /** The same set written as a workbook. */
  readonly writing: { readonly seconds: number; readonly tasks: TaskTimes };
}

/** Opens 20,000 bodies, 50,000 partnerships and their members through the file chooser, and watches. */
export async function openLargeSet(stand: Stand): Promise<LargeOpening> {
  const folder = mkdtempSync(join(tmpdir(), "rete-large-"));
  try {
    const files = await generateFiles(SIZE, null);
    await writeFiles(folder, files);
    const paths = [...files.keys()].map((name) => join(folder, name));
    const texts = [...files.values()];
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const bare = parseAndCheck(texts);
    const watched = await stand.visit({}, (visit) => watchOpening(visit, stand.url, paths));
    return { megabytes: bytes / 1e6, bare, ...watched };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parseAndCheck(texts: readonly string[]): number {
  const start = performance.now();
  let odd = 0;
  for (const text of texts) {
    const records = JSON.parse(text) as unknown;
    if (!Array.isArray(records)) continue;
    for (const record of records as Record<string, unknown>[]) {
      for (const name in record) {
        const kind = typeof record[name];
        if (kind !== "string" && kind !== "number" && kind !== "boolean") odd += 1;
      }
    }
  }
  const spent = performance.now() - start;
  if (odd < 0) throw new Error("Never: it only keeps the check from being left out");
  return spent;
}

async function watchOpening(
  { browser, page, cdp }: Visit,
  url: string,
  paths: readonly string[],
): Promise<Omit<LargeOpening, "megabytes" | "bare">> {
  await page.goto(`${url}#/dati`);
  const chooser = page.locator('input[data-way="files"]');
  await chooser.waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  const memory = await watchMemory(await browser.newBrowserCDPSession());
  const stopTrace = await traceTasks(browser, page);
  const start = performance.now();
  await chooser.setInputFiles([...paths]);
  await page.locator(".opening-outcome").waitFor({ timeout: 300_000 });
  const seconds = (performance.now() - start) / 1000;
  // What the page does to show it belongs to opening it.
  await page.locator(".health table").waitFor({ timeout: 120_000 });
  const peak = memory.stop();
  const tasks = await stopTrace();
  const { objects } = await heapOf(cdp);
  const writing = await writeLargeSet(browser, page);
  return { seconds, tasks, heap: objects, peak, writing };
}

async function writeLargeSet(browser: Browser, page: Page): Promise<LargeOpening["writing"]> {
  const sections = page.getByRole("navigation", { name: "In questa pagina" });
  await sections.getByRole("button", { name: "Esportazione" }).click();
  const button = page.getByRole("button", { name: "Cartella di lavoro Excel (.xlsx)" });
  await button.waitFor();
  // The sections above are drawn on the way: that is no part of writing.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const stopTrace = await traceTasks(browser, page);
  const start = performance.now();
  const download = page.waitForEvent("download", { timeout: 300_000 });
  await button.click();
  await download;
  const seconds = (performance.now() - start) / 1000;
  return { seconds, tasks: await stopTrace() };
}

/** The memory of the largest drawing process, from the system; 0 where it does not tell. */
async function watchMemory(session: CDPSession): Promise<{ readonly stop: () => number }> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  let peak = 0;
  const look = () => {
    for (const id of ids) peak = Math.max(peak, residentMb(id));
  };
  const timer = setInterval(look, 100);
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return peak;
    },
  };
}

function residentMb(process: number): number {
  try {
    const [, kB = "0"] =
      /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, "utf8")) ?? [];
    return Number(kB) / 1000;
  } catch {
    return 0;
  }
}
