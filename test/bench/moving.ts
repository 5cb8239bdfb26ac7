/** A hand that moves the picture with the mouse, and what the page does about it. */
import type { Page } from "playwright-core";
import type { Visit } from "./stand";
import { taskSeconds } from "./threadTime";

const HALF = 60;
/** Milliseconds between two moves, as a mouse makes them: whatever the page is doing, the next one comes. */
const PACE = 8;
/** Moves of the hand in one go: half of them drag, half of them turn the wheel. */
export const VIEWS = 2 * HALF;
/** Milliseconds without drawing, after which the picture counts as sharp. */
const STILL = 600;

export const stageOf = (page: Page) => page.getByRole("group", { name: /^La rete: / });

/** The wheel belongs to the page until the picture has the keyboard; some steps in, so that there is room to drag. */
export async function focusPicture(page: Page): Promise<void> {
  await stageOf(page).focus();
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  for (let steps = 0; steps < 4; steps += 1) await page.mouse.wheel(0, -120);
  await page.evaluate((still) => new Promise((resolve) => setTimeout(resolve, still)), STILL);
}

/** Drags along a figure of eight, then turns the wheel in and out. @returns frames that had a move in them */
export async function moveAround({ page }: Visit): Promise<number> {
  const { x, y } = await middleOf(page);
  await page.evaluate(() => {
    const frames = new Set<unknown>();
    Object.assign(globalThis, { benchFrames: frames });
    const note = () => frames.add(document.timeline.currentTime);
    for (const kind of ["mousemove", "wheel"]) {
      addEventListener(kind, note, { capture: true, passive: true });
    }
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await atPace(HALF, (i) => {
    const angle = (2 * Math.PI * (i + 1)) / HALF;
    return page.mouse.move(x + 120 * Math.sin(angle), y + 60 * Math.sin(2 * angle));
  });
  await page.mouse.up();
  await atPace(HALF, (i) => page.mouse.wheel(0, i < HALF / 2 ? -60 : 60));
  return page.evaluate(
    () => (globalThis as unknown as { benchFrames: Set<unknown> }).benchFrames.size,
  );
}

/** Milliseconds from the last move of a drag to the last drawing, and the thread's work in between. */
export async function sharpAfterRest({
  page,
  cdp,
}: Visit): Promise<{ readonly after: number; readonly work: number }> {
  await page.evaluate(() => globalThis.bench.watchDrawing());
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 10; i += 1) await page.mouse.move(x + 4 * i, y + 2 * i);
  await page.mouse.up();
  const before = await taskSeconds(cdp);
  const after = await page.evaluate(async (still) => {
    const start = performance.now();
    const { bench } = globalThis;
    const wait = () => new Promise((resolve) => setTimeout(resolve, 50));
    while (performance.now() < Math.max(start, bench.lastDrawn) + still) await wait();
    return Math.max(0, bench.lastDrawn - start);
  }, STILL);
  return { after, work: ((await taskSeconds(cdp)) - before) * 1000 };
}

async function atPace(times: number, act: (time: number) => Promise<void>): Promise<void> {
  const acts: Promise<void>[] = [];
  for (let time = 0; time < times; time += 1) {
    acts.push(act(time));
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  await Promise.all(acts);
}

async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await stageOf(page).boundingBox();
  if (!box) throw new Error("There is no picture to move");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
