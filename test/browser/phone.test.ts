import type { CDPSession, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parameterOf, resultsOf, sheetOf, stageOf, waitForOverview } from "./overviewPage";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;

interface Touch {
  readonly x: number;
  readonly y: number;
}

/** Fingers that go from some points to others in a few moves. */
async function drag(touch: CDPSession, from: readonly Touch[], to: readonly Touch[]) {
  const send = (type: string, points: readonly Touch[]) =>
    touch.send("Input.dispatchTouchEvent", {
      type: type as "touchStart",
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  await send("touchStart", from);
  for (let step = 1; step <= 8; step += 1) {
    const share = step / 8;
    await send(
      "touchMove",
      from.map(({ x, y }, i) => ({
        x: x + ((to[i]?.x ?? x) - x) * share,
        y: y + ((to[i]?.y ?? y) - y) * share,
      })),
    );
  }
  await send("touchEnd", []);
}

async function middleOfPicture(page: Page): Promise<Touch> {
  await stageOf(page).evaluate((stage) => stage.scrollIntoView({ block: "center" }));
  const box = await stageOf(page).boundingBox();
  return { x: (box?.x ?? 0) + 180, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

const scrollOf = (page: Page) => page.evaluate(() => window.scrollY);
/** Kilometres and pixels of the scale bar: it says how far the map is zoomed. */
const scaleOf = (page: Page) => page.locator(".picture-scale").evaluate((scale) => scale.outerHTML);

describe("fingers on a phone's picture", () => {
  it("scroll the page when there is one, and zoom the picture when there are two", async () => {
    const page = await open("#/", PHONE);
    await waitForOverview(page);
    const touch = await page.context().newCDPSession(page);
    const { x, y } = await middleOfPicture(page);
    const [top, scale] = [await scrollOf(page), await scaleOf(page)];
    await drag(touch, [{ x, y }], [{ x, y: y - 160 }]);
    await eventually(() => scrollOf(page)).toBeGreaterThan(top + 60);
    expect(await scaleOf(page)).toBe(scale);
    await eventually(async () => {
      const at = await middleOfPicture(page);
      const apart = (by: number) => [
        { x: at.x - by, y: at.y },
        { x: at.x + by, y: at.y },
      ];
      await drag(touch, apart(30), apart(110));
      return scaleOf(page);
    }).not.toBe(scale);
    await page.getByRole("button", { name: "Inquadra tutto" }).click();
    await eventually(() => scaleOf(page)).toBe(scale);
  });

  it("are not lost when they are the first two, before the zoom is there", async () => {
    const page = await open("#/", PHONE);
    await waitForOverview(page);
    const touch = await page.context().newCDPSession(page);
    const { x, y } = await middleOfPicture(page);
    const [top, scale] = [await scrollOf(page), await scaleOf(page)];
    const pinch = (type: "touchStart" | "touchMove", by: number) =>
      touch.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: [-by, by].map((dx, id) => ({ x: x + dx, y, id })),
      });
    await pinch("touchStart", 30);
    let by = 30;
    await eventually(async () => {
      by = by < 110 ? by + 5 : 30;
      await pinch("touchMove", by);
      return scaleOf(page);
    }).not.toBe(scale);
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    expect(await scrollOf(page)).toBe(top);
  });
});

describe("the sheet on a phone", () => {
  it("leaves the picture in sight, and is dragged or pressed up, down and away", async () => {
    const page = await open("#/", PHONE);
    await waitForOverview(page);
    const link = resultsOf(page).getByRole("link", { name: "Collaborazioni tra regioni" });
    await link.tap();
    const sheet = sheetOf(page);
    await sheet.waitFor();
    const topOf = async () => (await sheet.boundingBox())?.y ?? 0;
    await eventually(topOf).toBeGreaterThan(300);
    const picture = await stageOf(page).boundingBox();
    expect(picture?.y).toBeGreaterThan(-60);
    expect(picture?.y).toBeLessThan(160);

    await page.getByRole("button", { name: "Ingrandisci la scheda" }).tap();
    await eventually(topOf).toBeLessThan(80);
    await page.getByRole("button", { name: "Riduci la scheda a metà schermo" }).tap();
    await eventually(topOf).toBeGreaterThan(300);

    const touch = await page.context().newCDPSession(page);
    const grip = async () => ({ x: 180, y: (await topOf()) + 8 });
    await drag(touch, [await grip()], [{ x: 180, y: 60 }]);
    await eventually(topOf).toBeLessThan(80);
    await drag(touch, [await grip()], [{ x: 180, y: 720 }]);
    await eventually(() => parameterOf(page, "scelta")).not.toBe("risultato:R3");
  });

  it("closes with the way back, and gives the focus back with Escape", async () => {
    const page = await open("#/", PHONE);
    await waitForOverview(page);
    const link = resultsOf(page).getByRole("link", { name: "Collaborazioni tra regioni" });
    await link.tap();
    await sheetOf(page).waitFor();
    await page.goBack();
    await sheetOf(page).waitFor({ state: "detached" });
    await link.focus();
    await page.keyboard.press("Enter");
    await sheetOf(page).waitFor();
    await page.keyboard.press("Escape");
    await sheetOf(page).waitFor({ state: "detached" });
    await eventually(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
  });
});

describe("the results on a phone", () => {
  it("are three with a count of statuses each, and all their indicators when asked", async () => {
    const page = await open("#/?faccia=rete", PHONE);
    await waitForOverview(page);
    const results = resultsOf(page);
    const indicator = results.getByRole("link", { name: "Paesi messi in comune" });
    expect(await indicator.isVisible()).toBe(false);
    expect(await results.getByText("in linea").first().isVisible()).toBe(true);
    await results.getByRole("button", { name: "Tutti gli indicatori" }).tap();
    await indicator.waitFor();
  });
});
