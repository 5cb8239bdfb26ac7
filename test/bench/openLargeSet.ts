/** Opening a large set of one's own in the built page: how long it takes, and whether the page keeps answering. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession } from "playwright-core";
import { generateFiles } from "../../src/cli/generate/runGenerate";
import { writeFiles } from "../../src/cli/generate/writeTables";

const SIZE = { authorities: 8000, actors: 8000, partners: 4000, partnerships: 50_000, seed: 1 };
/** No task of the page may last longer while a set is being read, in milliseconds. */
const LONGEST_TASK = 100;
/** MB of all processes that draw the page or read for it. */
const MOST_MEMORY = 1000;

export interface LargeOpening {
  readonly seconds: number;
  /** Milliseconds; tasks below 50 are not told by the browser. */
  readonly longestTask: number;
  readonly longTasks: number;
  /** MB of the page's heap once the set is there. */
  readonly heap: number;
  /** MB of the page's process at its highest, the worker included. */
  readonly peak: number;
}

/** Opens 20,000 bodies, 50,000 partnerships and their members through the file chooser, and watches. */
export async function openLargeSet(browser: Browser, url: string): Promise<LargeOpening> {
  const folder = mkdtempSync(join(tmpdir(), "rete-large-"));
  try {
    const files = await generateFiles(SIZE, null);
    await writeFiles(folder, files);
    return await watchOpening(
      browser,
      url,
      [...files.keys()].map((name) => join(folder, name)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function watchOpening(
  browser: Browser,
  url: string,
  paths: readonly string[],
): Promise<LargeOpening> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${url}#/dati`);
  const chooser = page.locator('input[data-way="files"]');
  await chooser.waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
  });
  const memory = await watchMemory(await browser.newBrowserCDPSession());
  const start = performance.now();
  await chooser.setInputFiles([...paths]);
  await page.locator(".opening-outcome").waitFor({ timeout: 300_000 });
  const seconds = (performance.now() - start) / 1000;
  // What the page does to show it belongs to opening it.
  await page.locator(".health table").waitFor();
  const peak = memory.stop();
  const tasks = await page.evaluate(
    () => (globalThis as unknown as { longTasks: number[] }).longTasks,
  );
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  await page.context().close();
  return {
    seconds,
    longestTask: Math.max(0, ...tasks),
    longTasks: tasks.length,
    heap: usedSize / 1e6,
    peak,
  };
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

export function tellLargeOpening(opening: LargeOpening): void {
  const { seconds, longestTask, longTasks, heap, peak } = opening;
  const verdict = (isWithin: boolean) => (isWithin ? "within" : "OVER");
  console.log("Opening 20,000 bodies, 50,000 partnerships and their members");
  console.log(`  ${seconds.toFixed(1)} s; heap afterwards ${heap.toFixed(0)} MB`);
  console.log(
    `  longest task ${longestTask.toFixed(0)} ms (${longTasks} over 50)  ${verdict(longestTask <= LONGEST_TASK)} ${LONGEST_TASK}`,
  );
  console.log(
    `  memory at its highest ${peak.toFixed(0)} MB  ${verdict(peak <= MOST_MEMORY)} ${MOST_MEMORY}`,
  );
}
