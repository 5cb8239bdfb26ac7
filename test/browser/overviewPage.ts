import { createHash } from "node:crypto";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The picture's one tab stop, whatever the language. */
export const stageOf = (page: Page): Locator =>
  page.getByRole("group", { name: /^(La rete|The network): / });

/** The bar of filters above the picture: the legend below it names the same regions. */
export const scopeOf = (page: Page): Locator =>
  page.getByRole("group", { name: /^(Che cosa guardare|What to look at)$/ });

/** The computed sentence: the one that begins with the reading date. */
export const sentenceOf = (page: Page): Locator =>
  page
    .getByRole("main")
    .getByRole("paragraph")
    .filter({ hasText: /^(Al|All’|Allo|L’|Il|On|By|At) ?\d/ })
    .first();

export const resultsOf = (page: Page): Locator =>
  page.getByRole("region", { name: /^(Risultati attesi|Expected results)$/ });

/** The sheet beside the picture, by its title; without one, whichever is open. */
export const sheetOf = (page: Page): Locator =>
  page
    .getByRole("main")
    .getByRole("region")
    .filter({ has: page.getByRole("button", { name: /^(Chiudi la scheda|Close the sheet)/ }) })
    .last();

/** The overview is there: header, sentence, and the picture drawn for the first time. */
export async function waitForOverview(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("navigation").waitFor();
  await sentenceOf(page).waitFor();
  await page.waitForFunction(() => performance.getEntriesByName("app:first-draw").length > 0);
  await page.evaluate(() => document.fonts.ready);
}

/** Whatever an address of the site asks for is there: page, sheet, table, or the error. */
export async function waitForState(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("heading").first().waitFor();
  if ((await page.getByRole("alert").count()) > 0) return;
  // Other pages show what is chosen in their own way.
  const isOverview = /#\/(\?|$)/.test(page.url());
  if (isOverview && parameterOf(page, "scelta") !== null) await sheetOf(page).waitFor();
  if (parameterOf(page, "tabella") !== null) await page.getByRole("table").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** What the picture shows, as a short text that changes with any pixel, once it is at rest. */
export async function pictureOf(page: Page): Promise<string> {
  let before = "";
  await expect
    .poll(
      async () => {
        const now = await shotOf(page);
        const isStill = now === before;
        before = now;
        return isStill;
      },
      { timeout: 15_000, interval: 60 },
    )
    .toBe(true);
  return before;
}

/** From the screen, not from the canvas: a canvas that is read back is drawn in another way from then on. */
async function shotOf(page: Page): Promise<string> {
  await page.evaluate(async () => {
    // What is gliding moves on within a few frames, however slow the machine.
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });
  const shot = await stageOf(page).screenshot();
  return createHash("sha1").update(shot).digest("hex");
}

/** How many different colours the picture's canvases hold; 1 when nothing is drawn. */
export function coloursOf(page: Page): Promise<number> {
  return stageOf(page).evaluate((stage) => {
    const colours = new Set<number>();
    for (const canvas of stage.querySelectorAll("canvas")) {
      // Of a copy: some canvases only show what was painted elsewhere, and cannot be read.
      const copy = new OffscreenCanvas(canvas.width || 1, canvas.height || 1).getContext("2d");
      if (canvas.width * canvas.height > 0) copy?.drawImage(canvas, 0, 0);
      const { data } = copy?.getImageData(0, 0, copy.canvas.width, copy.canvas.height) ?? {};
      if (data) new Uint32Array(data.buffer).forEach((colour) => colours.add(colour));
    }
    return colours.size;
  });
}

/** One parameter of the address, `null` when it is as by default. */
export function parameterOf(page: Page, name: string): string | null {
  return new URLSearchParams(new URL(page.url()).hash.split("?")[1] ?? "").get(name);
}
