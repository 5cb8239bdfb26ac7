import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";
import { parameterOf, pictureOf, sentenceOf, waitForOverview } from "./overviewPage";

const open = useBrowser();

describe("the reading date", () => {
  it("follows the handle as it is dragged, in the address, the sentence and the picture", async () => {
    const page = await open();
    await waitForOverview(page);
    const before = { sentence: await sentenceOf(page).innerText(), picture: await pictureOf(page) };
    await drag(page, 0.35);
    const day = parameterOf(page, "al");
    expect(day).toMatch(/^2011-0[1-6]-\d\d$/);
    expect(await sentenceOf(page).innerText()).toContain("2011");
    expect(await sentenceOf(page).innerText()).not.toBe(before.sentence);
    expect(await pictureOf(page)).not.toBe(before.picture);
  });

  it("goes back to where it was before the drag in one step", async () => {
    const page = await open("#/?al=2011-10-31");
    await waitForOverview(page);
    await drag(page, 0.2);
    await eventually(() => parameterOf(page, "al")).toMatch(/^2010-/);
    await page.goBack();
    await eventually(() => parameterOf(page, "al")).toBe("2011-10-31");
  });

  it("is also typed into the calendar field, and given back to the data's own", async () => {
    const page = await open();
    await waitForOverview(page);
    await page.getByLabel("Scegli la data di lettura").fill("2011-05-15");
    await eventually(() => sentenceOf(page).innerText()).toMatch(/^Al 15 maggio 2011/);
    expect(parameterOf(page, "al")).toBe("2011-05-15");
    await page.getByRole("button", { name: "torna alla data dei dati" }).click();
    await eventually(() => sentenceOf(page).innerText()).toMatch(/^Al 30 giugno 2012/);
    expect(parameterOf(page, "al")).toBeNull();
  });

  it("has as many starts in the bars up to it as it says were started", async () => {
    const page = await open();
    await waitForOverview(page);
    const strip = page.getByRole("region", { name: "Data di lettura" });
    const bars = await strip.getByRole("listitem").allInnerTexts();
    const upTo = bars.findIndex((bar) => bar.startsWith("giu 2012"));
    const starts = bars
      .slice(0, upTo + 1)
      .reduce((sum, bar) => sum + Number(/: (\d+)/.exec(bar)?.[1]), 0);
    const started = /(\d+) accordi avviati/.exec(await strip.getByRole("paragraph").innerText());
    expect(Number(started?.[1])).toBe(starts);
  });
});

describe("playing through time", () => {
  it("advances month by month and stops at the end by itself", async () => {
    const page = await open("#/?al=2012-06-30");
    await waitForOverview(page);
    await page.getByRole("button", { name: "Scorri il tempo" }).click();
    await page.getByRole("button", { name: "Ferma" }).waitFor();
    await page.getByRole("button", { name: "Scorri il tempo" }).waitFor();
    expect(parameterOf(page, "al")).toBe("2012-09-30");
  });

  it("stops where it is paused, and starts over from the end", async () => {
    const page = await open("#/?al=2012-09-30", { prepare: (blank) => blank.clock.install() });
    await sentenceOf(page).waitFor();
    await page.getByRole("button", { name: "Scorri il tempo" }).click();
    await eventually(() => parameterOf(page, "al")).toMatch(/^2010-/);
    await page.getByRole("button", { name: "Ferma" }).click();
    const day = parameterOf(page, "al");
    await page.clock.runFor(5_000);
    expect(parameterOf(page, "al")).toBe(day);
  });

  it("leaves one step for the back button, not one a month", async () => {
    const page = await open("#/progetto");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("link", { name: "Rete", exact: true }).click();
    await waitForOverview(page);
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("button", { name: "Scorri il tempo" }).click();
    await eventually(() => parameterOf(page, "al")).toMatch(/^2012-(0[789])/);
    await page.getByRole("button", { name: "Scorri il tempo" }).waitFor();
    for (let i = 0; i < 3 && !page.url().includes("progetto"); i += 1) await page.goBack();
    expect(page.url()).toContain("progetto");
  });
});

describe("a second date", () => {
  it("is set, dragged and taken away on the strip, and each face and the sentence say what changed", async () => {
    const page = await open();
    await waitForOverview(page);
    const alone = await pictureOf(page);
    await page.getByRole("button", { name: "confronta con un’altra data" }).click();
    await eventually(() => parameterOf(page, "confronto")).toBe("2011-12-31");
    await eventually(() => sentenceOf(page).innerText()).toMatch(/accordi nuovi, \d+ cessati/);
    expect(await pictureOf(page)).not.toBe(alone);
    const handle = page.getByRole("slider", { name: "Data di confronto" });
    const [box, strip] = await Promise.all([
      handle.boundingBox(),
      page.locator(".time-strip").boundingBox(),
    ]);
    if (!box || !strip) throw new Error("There is no second handle.");
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.3, box.y + 8, { steps: 6 });
    await page.mouse.up();
    await eventually(() => parameterOf(page, "confronto")).toMatch(/^201[01]-/);
    expect(parameterOf(page, "al")).toBeNull();
    const gained = async () =>
      Number(/(\d+) accordi nuovi/.exec(await sentenceOf(page).innerText())?.[1]);
    await eventually(gained).toBeGreaterThan(30);
    for (const face of ["Rete", "Regioni", "Accordi nel tempo", "Elenco"]) {
      await page.getByRole("tab", { name: face }).click();
      await page.getByRole("list", { name: "Segni del confronto" }).waitFor();
    }
    await page.getByRole("tab", { name: "Accordi nel tempo" }).click();
    await eventually(() => page.locator(".agreement-change").count()).toBeGreaterThan(0);
    const count = await gained();
    await sentenceOf(page)
      .getByRole("link", { name: /accordi nuovi/ })
      .click();
    await eventually(() => page.locator(".sheet .rows > li").count()).toBe(count);
    await page.getByRole("button", { name: "Togli il confronto" }).click();
    await eventually(() => parameterOf(page, "confronto")).toBeNull();
    await handle.waitFor({ state: "detached" });
  });
});

describe("a date typed into the address", () => {
  it.each(["1990-01-01", "2010-05-01", "2012-12-31", "2050-01-01"])(
    "of %s is read, and the strip holds it",
    async (day) => {
      const page = await open(`#/?al=${day}`);
      await waitForOverview(page);
      const slider = page.getByRole("slider");
      const value = async (name: string) => Number(await slider.getAttribute(name));
      expect(await value("aria-valuenow")).toBeGreaterThanOrEqual(await value("aria-valuemin"));
      expect(await value("aria-valuenow")).toBeLessThanOrEqual(await value("aria-valuemax"));
      const { x = -1, width = 0 } = (await slider.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(1280);
    },
  );

  it.each(["2011-02-30", "ieri", "2011-13-01", ""])(
    "«%s» that is no date falls back to the data's own, and says so",
    async (day) => {
      const page = await open(`#/?al=${day}`);
      await waitForOverview(page);
      expect(await sentenceOf(page).innerText()).toMatch(/^Al 30 giugno 2012/);
      await page.getByRole("status").filter({ hasText: "collegamento" }).waitFor();
    },
  );
});

/** Drags the handle to a share of the strip's width. */
async function drag(page: Page, share: number): Promise<void> {
  const before = await sentenceOf(page).innerText();
  const slider = page.getByRole("slider");
  const handle = await slider.boundingBox();
  const strip = await slider.locator("xpath=..").boundingBox();
  if (!handle || !strip) throw new Error("There is no time strip.");
  const y = handle.y + handle.height / 2;
  await page.mouse.move(handle.x + handle.width / 2, y);
  await page.mouse.down();
  const end = strip.x + strip.width * share;
  await page.mouse.move(end, y, { steps: 8 });
  await page.mouse.up();
  await eventually(() => sentenceOf(page).innerText()).not.toBe(before);
  // The last moves of the mouse may still be on their way: both are read anew until they agree at the end of the drag.
  await eventually(async () => {
    const [text, now] = [await slider.getAttribute("aria-valuetext"), await slider.boundingBox()];
    const isThere = Math.abs((now?.x ?? 0) + (now?.width ?? 0) / 2 - end) < 8;
    return isThere && (await sentenceOf(page).innerText()).includes(text ?? "?");
  }).toBe(true);
}
