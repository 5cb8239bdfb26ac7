import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROUTES, STATES } from "./accessStates";
import { goWithin } from "./goWithin";
import { eventually, useBrowser } from "./page";
import { parameterOf, pictureOf, stageOf, waitForOverview } from "./overviewPage";
import { smallTargets } from "./targets";

const open = useBrowser();

const EXPECTED = [/404|LoadError/];
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

describe("for fingers", () => {
  it("every control is 44 px wide and high; links in sentences and signs in tables are 24", async () => {
    const page = await open("", { ...PHONE, expected: EXPECTED });
    const met = new Map<string, string>();
    for (const { title, address, act } of [...ROUTES, ...STATES]) {
      await goWithin(page, address);
      await act?.(page);
      for (const line of await smallTargets(page, 44)) if (!met.has(line)) met.set(line, title);
      if (act) await page.keyboard.press("Escape");
    }
    expect([...met].map(([line, title]) => `${title}: ${line}`)).toEqual([]);
  });
});

/** The picture without its edge: a page that is scrolled cuts it at another fraction of a pixel. */
async function middleOf(page: Page): Promise<string> {
  await pictureOf(page);
  const box = await stageOf(page).boundingBox();
  if (!box) throw new Error("no picture");
  const clip = { x: box.x + 20, y: box.y + 20, width: box.width - 40, height: box.height - 40 };
  return (await page.screenshot({ clip })).toString("base64");
}

describe("a button stands for each drag and pinch", () => {
  it("in the picture: nearer, farther, all of it, and many bodies at once", async () => {
    const page = await open("#/", PHONE);
    await waitForOverview(page);
    const whole = await middleOf(page);
    await page.getByRole("button", { name: "Ingrandisci" }).tap();
    const near = await pictureOf(page);
    expect(await middleOf(page)).not.toBe(whole);
    await page.getByRole("button", { name: "Rimpicciolisci" }).tap();
    expect(await pictureOf(page)).not.toBe(near);
    await page.getByRole("button", { name: "Inquadra tutto" }).tap();
    await eventually(() => middleOf(page)).toBe(whole);
  });

  it("in time: a date to choose, a month at a time to play", async () => {
    const page = await open("#/", PHONE);
    await waitForOverview(page);
    await page.getByLabel("Scegli la data di lettura").fill("2011-03-31");
    await eventually(() => parameterOf(page, "al")).toBe("2011-03-31");
    await page.getByRole("button", { name: "Scorri il tempo" }).tap();
    await eventually(() => parameterOf(page, "al")).not.toBe("2011-03-31");
    await page.getByRole("button", { name: "Ferma" }).tap();
  });
});
