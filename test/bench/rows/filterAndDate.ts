import type { Page } from "playwright-core";
import { runApart } from "../apart";
import type { DateSteps } from "../dateSteps";
import type { Bench, Row } from "../figure";
import { atMost, median, overFloor, quantile, shareOf } from "../goals";
import type { GraphSize } from "../graph";
import { load, rest } from "../loading";
import type { Visit } from "../stand";
import { traceTasks, type TaskTimes } from "../tasks";

const RUNS: Record<GraphSize, number> = { "500": 5, "2k": 5, "10k": 3, "100k": 3 };
const PATIENCE = 120_000;
/** Every other region: half of the bodies, and what links them. */
const HALF = "&regioni=r0,r2,r4,r6";
const EARLIER = "&al=2015-06-30";
const SCRUBS = 40;
const CROSSFILTER = "crossfilter2, 1-year step (counts by theme)";

export const FILTER_AND_DATE: Row = {
  number: 3,
  title: "Filter and reading date, until picture, sentence and results are on the screen",
  limit: 10,
  measure: async (bench) => {
    for (const size of bench.sizes) {
      bench.signal.throwIfAborted();
      await measureSize(bench, size);
    }
    if (bench.sizes.includes("100k")) await measureSteps(bench);
  },
};

async function measureSize(bench: Bench, size: GraphSize): Promise<void> {
  const { stand, peers, tell, signal } = bench;
  const [filters, dates, floors]: [number[], number[], number[]] = [[], [], []];
  const whole = await stand.networkOf(size);
  const scrub = await stand.visit({ isCardStubbed: true }, async (visit) => {
    const { page } = visit;
    await load(visit, whole);
    await rest(page);
    for (let run = 0; run < RUNS[size] && !signal.aborted; run += 1) {
      floors.push(await page.evaluate(presentationFloor));
      filters.push(await goTo(page, whole + HALF));
      await rest(page);
      await goTo(page, whole);
      await rest(page);
      dates.push(await goTo(page, whole + EARLIER));
      await rest(page);
      await goTo(page, whole);
      await rest(page);
    }
    return size === "10k" ? await scrubTime(visit) : null;
  });
  const floor = median(floors);
  const peer = (page: string) =>
    overFloor(peers?.of(size, page, "filter") ?? null, peers?.of(size, "floor", "filter") ?? null);
  const [deck, sigma] = [peer("deckgl"), peer("sigma")];
  const beside = peers
    ? `over their floor: deck.gl ${deck?.toFixed(0) ?? "–"}, sigma ${sigma?.toFixed(0) ?? "–"}`
    : undefined;
  for (const [what, shown] of [
    ["filter half, over the floor", filters],
    ["the date ten years earlier, over the floor", dates],
  ] as const) {
    const value = overFloor(median(shown), floor);
    const first = overFloor(shown[0] ?? null, floor);
    tell({
      what,
      size,
      value,
      unit: "ms",
      beside,
      note: `the first time ${first?.toFixed(0)}; floor ${floor?.toFixed(0)}`,
      grows: true,
      verdicts: [
        ...atMost(value, shareOf(0.6, deck), "≤ 0.6 × deck.gl"),
        ...atMost(value, shareOf(0.03, sigma), "≤ 0.03 × sigma"),
      ],
    });
  }
  if (scrub === null) return;
  const { frames, drawn } = scrub;
  const longest = longestOf(drawn);
  const byMove = `${longestOf(frames).toFixed(0)}, median ${median(frames)?.toFixed(0)}, 95th ${quantile(frames, 0.95)?.toFixed(0)}`;
  tell({
    what: "scrubbing the time strip, longest frame",
    size,
    value: longest,
    unit: "ms",
    note: `from move to move of the hand: longest ${byMove}`,
    verdicts: atMost(longest, 50, "≤ 50 ms"),
  });
}

function longestOf(times: readonly number[]): number {
  return times.reduce((a, b) => Math.max(a, b), 0);
}

/** The reckoning alone, without any page, beside a library that does nothing else. */
async function measureSteps({ peers, tell, signal }: Bench): Promise<void> {
  const { step, processor } = (await runApart("dateSteps.ts", ["100k"], signal)) as DateSteps;
  const library = peers?.path("filter500k", CROSSFILTER) ?? null;
  tell({
    what: "a year's step of the date with counts, reckoned",
    size: "100k",
    value: step,
    unit: "ms",
    beside: library === null ? undefined : `crossfilter2 ${library}`,
    note: `${processor?.toFixed(1)} ms of processor time`,
    verdicts: atMost(step, shareOf(0.8, library), "≤ 0.8 × crossfilter2"),
  });
}

/** Goes to another address of the page, as a link does, and gives the milliseconds until it is shown. */
async function goTo(page: Page, address: string): Promise<number> {
  const hash = new URL(address).hash;
  return page.evaluate(
    async ([hash, patience]) => {
      const main = () => document.querySelector("main")?.textContent ?? "";
      const before = main();
      performance.clearMarks("app:filtered");
      const start = performance.now();
      location.hash = hash;
      const isShown = () =>
        performance.getEntriesByName("app:filtered").length > 0 && main() !== before;
      while (!isShown()) {
        if (performance.now() - start > patience) throw new Error("What was asked is not shown");
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return (await globalThis.bench.presented()) - start;
    },
    [hash, PATIENCE] as const,
  );
}

/** What it takes to see that nothing has changed. */
async function presentationFloor(): Promise<number> {
  const start = performance.now();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return (await globalThis.bench.presented()) - start;
}

/** Drags the handle of the reading date through the strip. @returns milliseconds of work of each frame */
async function scrubTime({ browser, page }: Visit): Promise<Pick<TaskTimes, "frames" | "drawn">> {
  const handle = await page.getByRole("slider").first().boundingBox();
  const strip = await page.locator(".time-strip").boundingBox();
  if (!handle || !strip) throw new Error("There is no time strip");
  const y = handle.y + handle.height / 2;
  await page.mouse.move(handle.x + handle.width / 2, y);
  await page.mouse.down();
  const stopTrace = await traceTasks(browser, page);
  for (let i = 1; i <= SCRUBS; i += 1) {
    await page.mouse.move(strip.x + strip.width * (1 - (0.8 * i) / SCRUBS), y);
  }
  const times = await stopTrace();
  await page.mouse.up();
  return times;
}
