import type { Page } from "playwright-core";
import type { Bench, Row } from "../figure";
import { atMost, median } from "../goals";
import { load, rest } from "../loading";
import { stageOf } from "../moving";
import type { Visit } from "../stand";

/** Event Timing tells of no shorter interaction, and rounds to 8 ms. */
const SHORTEST = 16;
const ROUNDS = 5;
const SLOW_DOWN = 6;
const VIEWPORT = { width: 1280, height: 800 };

/** Each there and back, so that it can be done again. */
const INTERACTIONS: Readonly<Record<string, readonly ((page: Page) => Promise<void>)[]>> = {
  select: [selectBody, (page) => page.keyboard.press("Escape")],
  filter: [pressFirstChip, pressFirstChip],
  "change of face": [
    (page) => page.getByRole("tab", { name: "Rete" }).click(),
    (page) => page.getByRole("tab", { name: "Mappa" }).click(),
  ],
  language: [
    (page) => page.getByRole("banner").getByText("EN", { exact: true }).click(),
    (page) => page.getByRole("banner").getByText("IT", { exact: true }).click(),
  ],
};

export const INTERACTIONS_ROW: Row = {
  number: 9,
  title: "The shipped set: from an interaction to the next paint, the middle of five rounds",
  limit: 4,
  measure: async (bench) => {
    await measureAt(bench, 1, 50);
    await measureAt(bench, SLOW_DOWN, 200);
  },
};

async function measureAt(bench: Bench, slowDown: number, most: number): Promise<void> {
  const { stand, tell } = bench;
  const speed = slowDown === 1 ? "" : ` at ${slowDown} × slow-down`;
  await stand.visit({ isPaced: true, viewport: VIEWPORT }, async (visit) => {
    if (slowDown > 1) await visit.cdp.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
    await visit.page.addInitScript(watchInteractions);
    await load(visit, stand.url);
    await rest(visit.page);
    const shiftOnLoading = await shiftOf(visit);
    tell({
      what: `layout shift on loading${speed}`,
      size: null,
      value: shiftOnLoading,
      unit: "",
      verdicts: atMost(shiftOnLoading, 0, "none"),
    });
    for (const [name, steps] of Object.entries(INTERACTIONS)) {
      bench.signal.throwIfAborted();
      const rounds = await roundsOf(visit, steps);
      const value = median(rounds);
      tell({
        what: `${name}${speed}`,
        size: null,
        value,
        unit: "ms",
        note: `${value === SHORTEST ? "or less; " : ""}longest ${Math.max(...rounds)}`,
        verdicts: atMost(value, most, `≤ ${most} ms`),
      });
    }
    const shift = await shiftOf(visit);
    tell({
      what: `layout shift after interactions${speed}`,
      size: null,
      value: shift - shiftOnLoading,
      unit: "",
      note: "what follows more than half a second after its interaction",
      verdicts: [],
    });
  });
}

const shiftOf = ({ page }: Visit) => page.evaluate(() => globalThis.benchTimings.shift);

declare global {
  var benchTimings: { durations: number[]; shift: number };
}

function watchInteractions(): void {
  globalThis.benchTimings = { durations: [], shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId } = entry as PerformanceEventTiming;
      if (interactionId > 0) globalThis.benchTimings.durations.push(entry.duration);
    }
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, value } = entry as PerformanceEntry & {
        readonly hadRecentInput: boolean;
        readonly value: number;
      };
      if (!hadRecentInput) globalThis.benchTimings.shift += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** The longest interaction of each round, ways back included; the first round fetches what it needs as well. */
async function roundsOf(
  { page }: Visit,
  steps: readonly ((page: Page) => Promise<void>)[],
): Promise<readonly number[]> {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(() => (globalThis.benchTimings.durations = []));
    for (const step of steps) {
      await step(page);
      await rest(page);
    }
    const durations = await page.evaluate(() => globalThis.benchTimings.durations);
    rounds.push(Math.max(SHORTEST, ...durations));
  }
  return rounds;
}

/** Moves over the picture until a mark speaks up, and clicks it. */
async function selectBody(page: Page): Promise<void> {
  const box = await stageOf(page).boundingBox();
  if (!box) throw new Error("There is no picture");
  const y = box.y + box.height / 2;
  for (let x = box.x + box.width * 0.25; x < box.x + box.width * 0.75; x += 6) {
    await page.mouse.move(x, y);
    if (await stageOf(page).locator(".picture-tip").isVisible()) {
      await page.mouse.click(x, y);
      return;
    }
  }
  throw new Error("There is no mark in the middle of the picture");
}

async function pressFirstChip(page: Page): Promise<void> {
  const filters = page.getByRole("group", { name: /^(Che cosa guardare|What to look at)$/ });
  await filters.getByRole("button").first().click();
}
