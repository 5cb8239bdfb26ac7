/**
 * `npm run bench`: the rows of the goal table, measured from outside on the built site in a real browser.
 * BENCH_ROWS=1,3 and BENCH_SIZES=2k,10k,100k choose; BENCH_MINUTES bounds the whole; BENCH_PEERS=DIR compares with the
 * results of other libraries' pages; BENCH_GRAPHS=DIR takes their graphs; BENCH_KEEP_SETS=1 publishes nothing anew;
 * BENCH_LIGHTHOUSE=1 fetches and runs Lighthouse; SITE_DIR is another built site.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { errors } from "playwright-core";
import { runApart } from "./apart";
import type { Figure, Row } from "./figure";
import { graphFile, isGraphSize, type GraphSize } from "./graph";
import { readPeers } from "./peers";
import { checkSuggestions, tellChecks, tellReports, timeReports } from "./reportBench";
import { ROWS } from "./rows/rows";
import { openStand, type Stand } from "./stand";
import { lineOf, tellTable, type Measured } from "./table";

const RESULTS_FILE = "node_modules/.cache/bench.json";
const USUAL_MINUTES = 45;
const MINUTE = 60_000;
/** Minutes to seat and publish the bodies of one set. */
const PUBLISHING = 15;
/** Milliseconds that a row broken off has to put its things away. */
const GRACE = 10_000;

const { BENCH_ROWS, BENCH_SIZES = "2k,10k,100k", BENCH_MINUTES, BENCH_PEERS } = process.env;

class OutOfTime extends Error {}
let hasBrokenOff = false;

/** Row by row; one that runs out of time or breaks leaves its reason, and the others go on. */
async function measureRows(stand: Stand, rows: readonly Row[]): Promise<readonly Measured[]> {
  const end = performance.now() + Number(BENCH_MINUTES ?? USUAL_MINUTES) * MINUTE;
  const sizes = await publishSets(stand, end);
  const peers = readPeers(BENCH_PEERS);
  const told = new Map<number, Figure[]>();
  const measured: Measured[] = [];
  for (const row of rows) {
    const figures: Figure[] = [];
    told.set(row.number, figures);
    console.log(`${row.number}. ${row.title} …`);
    const tell = (figure: Figure) => {
      figures.push(figure);
      console.log(`  ${lineOf(figure)}`);
    };
    const left = Math.min(row.limit * MINUTE, end - performance.now());
    const trouble = await within(left, stand, (signal) =>
      row.measure({ stand, peers, sizes, tell, told, signal }),
    );
    if (trouble !== null) console.log(`  !! ${trouble}`);
    measured.push({ row, figures, trouble });
  }
  return measured;
}

/** The sizes asked for whose sets are there, or could be published in time. */
async function publishSets(stand: Stand, end: number): Promise<readonly GraphSize[]> {
  const sizes: GraphSize[] = [];
  for (const size of BENCH_SIZES.split(",").filter(isGraphSize)) {
    console.log(`The set of ${size} …`);
    const left = Math.min(PUBLISHING * MINUTE, end - performance.now());
    const trouble = await within(left, stand, async (signal) => {
      await runApart("publishedSets.ts", [size], signal);
    });
    if (trouble === null) sizes.push(size);
    else console.log(`  !! Nothing of ${size} is measured. ${trouble}`);
  }
  return sizes;
}

/** @returns what kept it from its end, or `null` */
async function within(
  time: number,
  stand: Stand,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<string | null> {
  if (time <= 0) return "No time is left for it (BENCH_MINUTES)";
  const stopping = new AbortController();
  const timer = setTimeout(() => {
    stopping.abort(new OutOfTime(`It ran out of its ${(time / MINUTE).toFixed(1)} minutes`));
    hasBrokenOff = true;
    void stand.breakOff();
  }, time);
  const brokenOff = new Promise<never>((_, reject) => {
    const giveUp = () => setTimeout(() => reject(stopping.signal.reason as Error), GRACE);
    stopping.signal.addEventListener("abort", giveUp);
  });
  try {
    await Promise.race([work(stopping.signal), brokenOff]);
    return null;
  } catch (error) {
    const reason: unknown = stopping.signal.aborted ? stopping.signal.reason : error;
    // A page that does not do what it is waited for is a result; anything else is a fault of the bench.
    const isResult = reason instanceof OutOfTime || reason instanceof errors.TimeoutError;
    if (!isResult) process.exitCode = 1;
    return reason instanceof Error ? (reason.message.split("\n")[0] ?? "") : String(reason);
  } finally {
    clearTimeout(timer);
  }
}

function writeResults(measured: readonly Measured[], browser: string, others: object): void {
  const rows = measured.map(({ row: { number, title }, figures, trouble }) => ({
    row: number,
    title,
    figures,
    trouble,
  }));
  const [cpu] = cpus();
  const machine = { processor: cpu?.model, processors: cpus().length, load: loadavg(), browser };
  mkdirSync("node_modules/.cache", { recursive: true });
  const results = { date: new Date().toISOString(), machine, rows, ...others };
  writeFileSync(RESULTS_FILE, JSON.stringify(results, null, 2));
  console.log(`Written to ${RESULTS_FILE}`);
}

/** Beside the goals: what the report costs, and how good the ideas have been. */
async function measureReports(): Promise<object> {
  const reports = await timeReports();
  tellReports(reports);
  const suggestions = await checkSuggestions();
  tellChecks(suggestions);
  return { reports, suggestions };
}

async function main(): Promise<void> {
  const wanted = BENCH_ROWS?.split(",").map(Number);
  const rows = ROWS.filter(({ number }) => wanted?.includes(number) ?? true);
  const size: GraphSize = "2k";
  console.log(
    graphFile(size) === null
      ? "Graphs of our own, by the same law and sizes as the peers' (BENCH_GRAPHS takes theirs)"
      : `The graphs of ${graphFile(size)} and its neighbours`,
  );
  const stand = await openStand(process.env["SITE_DIR"] ?? "dist");
  try {
    const measured = await measureRows(stand, rows);
    tellTable(measured);
    const [load = 0] = loadavg();
    if (load > cpus().length) {
      console.log(`The machine was busy (load ${load.toFixed(1)}): trust ratios and thread times.`);
    }
    const others = wanted === undefined ? await measureReports() : {};
    writeResults(measured, stand.version(), others);
  } finally {
    await stand.close();
  }
}

process.on("unhandledRejection", (reason) => {
  // What a row that was broken off still had under way fails with its browser.
  if (hasBrokenOff) return;
  console.error(reason);
  process.exitCode = 1;
});

await main();
