/** `npm run bench`: what the first page of the built site weighs and costs, measured from outside in a real browser. */
import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium, type Page, type Response } from "playwright-core";
import { serveBuiltSite } from "../../src/cli/serve";
import { findBrowser } from "../setup/findBrowser";
import { tellLayouts, timeLayouts } from "./layoutBench";
import { openLargeSet, tellLargeOpening } from "./openLargeSet";
import { checkSuggestions, tellChecks, tellReports, timeReports } from "./reportBench";

const RESULTS_FILE = "node_modules/.cache/bench.json";
const RUNS = 5;

/** kB (1,000 bytes) of gzip that the first page may weigh. */
const BUDGETS = { script: 150, stylesheet: 20, font: 40, data: 60, geography: 60 } as const;
type Part = keyof typeof BUDGETS;

function partOf(url: string, type: string): Part | null {
  if (url.includes("/data/")) return "data";
  if (url.includes("/geo/")) return "geography";
  return type === "script" || type === "stylesheet" || type === "font" ? type : null;
}

async function weighFirstPage(page: Page, url: string): Promise<Record<Part, number>> {
  const weights: Record<Part, number> = {
    script: 0,
    stylesheet: 0,
    font: 0,
    data: 0,
    geography: 0,
  };
  const weighing: Promise<void>[] = [];
  const weigh = async (response: Response) => {
    const part = partOf(response.url(), response.request().resourceType());
    if (part === null) return;
    const body = await response.body();
    // woff2 is compressed already; everything else is weighed as a host would send it.
    weights[part] += (part === "font" ? body : gzipSync(body, { level: 9 })).length / 1000;
  };
  page.on("response", (response) => weighing.push(weigh(response)));
  await page.goto(url);
  await firstDraw(page);
  await page.waitForLoadState("networkidle");
  await Promise.all(weighing);
  return weights;
}

/** Milliseconds from navigation to the first complete picture. */
async function firstDraw(page: Page): Promise<number> {
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName("app:first-draw")[0]?.startTime,
  );
  return (await mark.jsonValue()) ?? NaN;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function main(): Promise<void> {
  const site = await serveBuiltSite(41_740, false, process.env["SITE_DIR"] ?? "dist");
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const weights = await weighFirstPage(await browser.newPage(), site.url);
    const draws: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(site.url);
      draws.push(await firstDraw(page));
      await context.close();
    }
    console.log("First page, kB gzip");
    for (const [part, budget] of Object.entries(BUDGETS)) {
      const weight = weights[part as Part];
      const verdict = weight <= budget ? "within" : "OVER";
      console.log(`  ${part.padEnd(12)}${weight.toFixed(1).padStart(7)}  ${verdict} ${budget}`);
    }
    console.log(`First complete picture: median ${median(draws).toFixed(0)} ms of ${RUNS} runs`);
    const opening = await openLargeSet(browser, site.url);
    tellLargeOpening(opening);
    const reports = await timeReports();
    tellReports(reports);
    const suggestions = await checkSuggestions();
    tellChecks(suggestions);
    const layouts = timeLayouts();
    tellLayouts(layouts);
    mkdirSync("node_modules/.cache", { recursive: true });
    const results = { weights, budgets: BUDGETS, draws, opening, reports, suggestions, layouts };
    writeFileSync(RESULTS_FILE, JSON.stringify(results, null, 2));
    console.log(`Written to ${RESULTS_FILE}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

await main();
