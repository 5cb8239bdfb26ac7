/** Opening a large set of one's own in the built page: how long it takes, and whether the page keeps answering. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { generateFiles } from "../../src/cli/generate/runGenerate";
import { writeFiles } from "../../src/cli/generate/writeTables";

const SIZE = { authorities: 8000, actors: 8000, partners: 4000, partnerships: 50_000, seed: 1 };
/** No task of the page may take longer while a set is being read, in milliseconds of its thread. */
const LONGEST_TASK = 100;
/** MB of all processes that draw the page or read for it. */
const MOST_MEMORY = 1000;

export interface LargeOpening {
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

/** Milliseconds of the longest task: as the thread was at work, and as the clock went on a busy machine. */
export interface TaskTimes {
  readonly longest: number;
  readonly longestByClock: number;
  /** Tasks of more than 50 ms of work. */
  readonly long: number;
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
  const memory = await watchMemory(await browser.newBrowserCDPSession());
  const stopTrace = await traceTasks(browser, page);
  const start = performance.now();
  await chooser.setInputFiles([...paths]);
  await page.locator(".opening-outcome").waitFor({ timeout: 300_000 });
  const seconds = (performance.now() - start) / 1000;
  // What the page does to show it belongs to opening it.
  await page.locator(".health table").waitFor();
  const peak = memory.stop();
  const tasks = await stopTrace();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const writing = await writeLargeSet(browser, page);
  await page.context().close();
  return { seconds, tasks, heap: usedSize / 1e6, peak, writing };
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

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** Microseconds: by the clock, and of the thread. */
  readonly dur?: number;
  readonly tdur?: number;
}

/** Records the tasks of the page's own thread until the function it gives is called. */
async function traceTasks(browser: Browser, page: Page): Promise<() => Promise<TaskTimes>> {
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  return async () => {
    const trace = (await browser.stopTracing()).toString();
    const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
    const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
    const mains = new Set(
      traceEvents
        .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
        .map(threadOf),
    );
    const tasks = traceEvents.filter(
      (event) => event.ph === "X" && event.name === "RunTask" && mains.has(threadOf(event)),
    );
    const longest = (times: readonly number[]) => times.reduce((a, b) => Math.max(a, b), 0) / 1000;
    const worked = tasks.map(({ tdur = 0 }) => tdur);
    if (worked.length === 0) throw new Error("The browser told of no task");
    return {
      longest: longest(worked),
      longestByClock: longest(tasks.map(({ dur = 0 }) => dur)),
      long: worked.filter((time) => time > 50_000).length,
    };
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
  const { seconds, tasks, heap, peak, writing } = opening;
  console.log("Opening 20,000 bodies, 50,000 partnerships and their members");
  console.log(`  ${seconds.toFixed(1)} s; heap afterwards ${heap.toFixed(0)} MB`);
  console.log(`  ${tellTasks(tasks)}`);
  console.log(
    `  memory at its highest ${peak.toFixed(0)} MB  ${verdict(peak <= MOST_MEMORY)} ${MOST_MEMORY}`,
  );
  console.log("Writing them as a workbook");
  console.log(`  ${writing.seconds.toFixed(1)} s; ${tellTasks(writing.tasks)}`);
}

function tellTasks({ longest, longestByClock, long }: TaskTimes): string {
  const times = `${longest.toFixed(0)} ms of work, ${longestByClock.toFixed(0)} by the clock`;
  return `longest task ${times} (${long} over 50)  ${verdict(longest <= LONGEST_TASK)} ${LONGEST_TASK}`;
}

function verdict(isWithin: boolean): string {
  return isWithin ? "within" : "OVER";
}
