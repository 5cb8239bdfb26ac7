import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { buildTables } from "../fixtures/dataSet";
import { download, openExports } from "./exportPanel";
import { countKept } from "./keptSets";
import { stageOf, waitForOverview } from "./overviewPage";
import { eventually, useBrowser } from "./page";
import { serveFolders, type StaticSite } from "./staticSite";

/** A name that the browser finds on this machine, and does not trust as it trusts the machine itself. */
const HOST = "rete.intranet.example";
const open = useBrowser([`--host-resolver-rules=MAP ${HOST} localhost`]);

let host: StaticSite;
beforeAll(async () => {
  host = await serveFolders({ "/ufficio/": inject("siteFolder") });
});
afterAll(() => host.close());

/** What browsers keep from pages served over plain http. */
const missingOn = (page: Page) =>
  page.evaluate(() => ({
    isSecure: isSecureContext,
    there: ["clipboard", "serviceWorker", "storage"].filter((name) => name in navigator),
    crypto: [typeof crypto.subtle, typeof crypto.randomUUID],
  }));

it("over plain http the page shows, exports, opens a file, keeps what it verified and reads it offline", async () => {
  const page = await open("", {
    site: `${host.url.replace("localhost", HOST)}ufficio/`,
    expected: [/Failed to load resource/],
  });
  await waitForOverview(page);
  expect(await missingOn(page)).toEqual({
    isSecure: false,
    there: [],
    crypto: ["undefined", "undefined"],
  });
  await page.getByRole("tab", { name: "Rete" }).click();
  await stageOf(page).waitFor();

  await openExports(page);
  expect((await download(page, /^CSV per Excel italiano/)).bytes.length).toBeGreaterThan(1000);
  expect((await download(page, /^PNG/)).bytes.subarray(1, 4).toString()).toBe("PNG");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Copia", exact: true })
    .first()
    .click();
  await page.getByRole("dialog").locator("textarea").first().waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("link", { name: "Dati", exact: true }).first().click();
  await page.locator('input[data-way="files"]').setInputFiles({
    name: "prova.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(buildTables())),
  });
  await page.getByRole("heading", { name: /è aperto$/ }).waitFor();
  await page.getByRole("button", { name: "Esportazione" }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Un solo file (.json)" }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.json$/);

  await eventually(() => page.evaluate(countKept)).toBe(2);
  await page.route("**/data/*.json", (route) => route.abort("connectionfailed"));
  await page.goto("about:blank");
  await page.goto(`${host.url.replace("localhost", HOST)}ufficio/#/`);
  await waitForOverview(page);
  await page.getByText(/Si leggono i dati verificati/).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});
