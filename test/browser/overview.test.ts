import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Page } from "playwright-core";
import { eventually, useBrowser } from "./page";
import {
  coloursOf,
  parameterOf,
  pictureOf,
  resultsOf,
  scopeOf,
  sentenceOf,
  stageOf,
  waitForOverview,
} from "./overviewPage";
import { serveFolders, type StaticSite } from "./staticSite";

const open = useBrowser();

describe("the overview of the built site", () => {
  it("shows the project, the sentence, the drawn map, three results and the time strip", async () => {
    const page = await open();
    await waitForOverview(page);
    expect(await page.title()).toContain("Rete Convergenza");
    expect(await page.getByRole("banner").innerText()).toContain("Hub&Spoke System");
    expect(await sentenceOf(page).innerText()).toMatch(/^Al 30 giugno 2012.+ (su|lavorano) .+\.$/);
    expect(await stageOf(page).isVisible()).toBe(true);
    expect(await coloursOf(page)).toBeGreaterThan(20);
    const results = resultsOf(page).getByRole("heading", { level: 3 });
    expect(await results.allInnerTexts()).toEqual([
      expect.stringContaining("R1"),
      expect.stringContaining("R2"),
      expect.stringContaining("R3"),
    ]);
    const strip = page.getByRole("region", { name: "Data di lettura" });
    expect(await strip.getByRole("slider").isVisible()).toBe(true);
    expect(await strip.getByRole("listitem").count()).toBeGreaterThan(12);
  });

  it("fits above the fold of a desktop: nothing but the sheet or the results scrolls", async () => {
    const page = await open();
    await waitForOverview(page);
    const { height, room } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      room: document.documentElement.clientHeight,
    }));
    expect(height).toBeLessThanOrEqual(room);
  });

  it("goes to the network and back by click, in the address and in the picture", async () => {
    const page = await open("", { reducedMotion: "no-preference" });
    await waitForOverview(page);
    const map = await pictureOf(page);
    await page.getByRole("tab", { name: "Rete" }).click();
    await eventually(() => parameterOf(page, "faccia")).toBe("rete");
    const network = await pictureOf(page);
    expect(network).not.toBe(map);
    await page.getByRole("tab", { name: "Mappa" }).click();
    await eventually(() => parameterOf(page, "faccia")).toBeNull();
    expect(await pictureOf(page)).toBe(map);
  });

  it("goes back and forward through what was chosen", async () => {
    const page = await open();
    await waitForOverview(page);
    const whole = await sentenceOf(page).innerText();
    await page.getByRole("tab", { name: "Rete" }).click();
    await scopeOf(page).getByRole("button", { name: "Sicilia" }).click();
    await page.getByRole("link", { name: "Collaborazioni tra regioni", exact: true }).click();
    const sheet = page.getByRole("region", { name: "Collaborazioni tra regioni" });
    await sheet.waitFor();
    const chosen = page.url();
    await page.goBack();
    await resultsOf(page).waitFor();
    await page.goBack();
    await eventually(() => sentenceOf(page).innerText()).toBe(whole);
    await page.goBack();
    await eventually(() =>
      page.getByRole("tab", { name: "Mappa" }).getAttribute("aria-selected"),
    ).toBe("true");
    for (let i = 0; i < 3; i += 1) await page.goForward();
    await eventually(() => page.url()).toBe(chosen);
    await sheet.waitFor();
  });

  it("shows the same after a reload, to the pixel", async () => {
    const page = await open("#/?al=2011-10-31&regioni=16,19&faccia=rete&scelta=risultato:R3");
    await waitForOverview(page);
    const see = async () => ({
      address: page.url(),
      words: await page.getByRole("main").innerText(),
      picture: await pictureOf(page),
    });
    await page.getByRole("region", { name: "Collaborazioni tra regioni" }).waitFor();
    const before = await see();
    await page.reload();
    await waitForOverview(page);
    await page.getByRole("region", { name: "Collaborazioni tra regioni" }).waitFor();
    expect(await see()).toEqual(before);
  });

  it("names what an address asks for and the data do not know, and shows the rest", async () => {
    const page = await open("#/?regioni=atlantide&scelta=ente:nessuno&faccia=luna");
    await waitForOverview(page);
    const notice = page.getByRole("status").filter({ hasText: "atlantide" });
    expect(await notice.innerText()).toContain("nessuno");
    await notice.getByRole("button").click();
    await notice.waitFor({ state: "detached" });
    expect(page.url()).not.toContain("atlantide");
  });

  it("says that a page does not exist, with a way back", async () => {
    const page = await open("#/nessuna-pagina");
    await page.getByRole("heading", { name: "Pagina non trovata" }).waitFor();
    await page.getByRole("main").getByRole("link").first().click();
    await waitForOverview(page);
  });
});

describe("the look", () => {
  it("is dark where the device asks for it", async () => {
    const dark = await open("", { colorScheme: "dark" });
    const light = await open("", { colorScheme: "light" });
    await Promise.all([waitForOverview(dark), waitForOverview(light)]);
    expect(await brightnessOf(dark)).toBeLessThan(0.2);
    expect(await brightnessOf(light)).toBeGreaterThan(0.8);
    expect(await pictureOf(dark)).not.toBe(await pictureOf(light));
  });

  it("chosen by hand outlasts a reload", async () => {
    const page = await open("", { colorScheme: "light" });
    await waitForOverview(page);
    await page.getByRole("button", { name: "Aspetto scuro" }).click();
    await eventually(() => brightnessOf(page)).toBeLessThan(0.2);
    await page.reload();
    await waitForOverview(page);
    expect(await brightnessOf(page)).toBeLessThan(0.2);
    await page.getByRole("button", { name: "Aspetto chiaro" }).click();
    await eventually(() => brightnessOf(page)).toBeGreaterThan(0.8);
  });
});

describe("the site in a sub-folder of another site", () => {
  let host: StaticSite;
  beforeAll(async () => {
    host = await serveFolders({ "/enti/progetti/rete/": inject("siteFolder") });
  });
  afterAll(() => host.close());

  it("works as at the root: overview, sheet, project page", async () => {
    const page = await open("enti/progetti/rete/", { site: host.url });
    await waitForOverview(page);
    expect(await coloursOf(page)).toBeGreaterThan(20);
    await page.getByRole("link", { name: "Collaborazioni tra regioni", exact: true }).click();
    await page.getByRole("region", { name: "Collaborazioni tra regioni" }).waitFor();
    await page.getByRole("link", { name: "Progetto" }).click();
    await page.getByRole("heading", { level: 1, name: /Hub&Spoke System/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/enti/progetti/rete/");
  });
});

/** 0 = black, 1 = white: the paper of the page. */
function brightnessOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const papers = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    const paper = papers.find((colour) => !/^rgba\(.+, 0\)$/.test(colour)) ?? "rgb(255, 255, 255)";
    const parts = (paper.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    return parts.reduce((sum, part) => sum + part, 0) / (3 * 255);
  });
}
