import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";
import { parameterOf, sheetOf, waitForOverview } from "./overviewPage";

const open = useBrowser();

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name });

const footOf = (page: Page) => page.getByRole("region", { name: "Dati, data e fonti" });

/** The address without its query: the page itself. */
const pageOf = (page: Page) => new URL(page.url()).hash.split("?")[0];

describe("from a red status", () => {
  it("one comes to the three records to chase, and to the first of them in the picture", async () => {
    const page = await open("#/");
    await waitForOverview(page);
    await page.getByRole("navigation", { name: "Pagine" }).getByText("Risultati").click();
    await heading(page, "Risultati attesi").waitFor();
    await page.getByRole("button", { name: "per urgenza" }).click();
    await eventually(() => parameterOf(page, "urgenza")).toBe("1");
    const list = page.getByRole("region", { name: "Gli indicatori per urgenza" });
    const first = list.getByRole("listitem").first();
    expect(await first.innerText()).toContain("critico");
    const name = (await first.getByRole("link").innerText()).replace("(dimostrativo)", "").trim();
    await first.getByRole("link").click();
    await heading(page, name).waitFor();
    const almost = page.getByRole("region", { name: /^Quasi contati: che cosa manca · \d/ });
    const records = almost.getByRole("listitem");
    await records.nth(2).waitFor();
    for (const index of [0, 1, 2]) {
      expect(await records.nth(index).innerText()).toMatch(/manca(no)? /);
    }
    const chased = records.first().getByRole("link").first();
    const title = (await chased.innerText()).replace("(dimostrativo)", "").trim();
    await chased.click();
    await page.getByRole("region", { name: title, exact: true }).waitFor();
    expect(pageOf(page)).toBe("#/");
    await page.goBack();
    await heading(page, name).waitFor();
    await page.goBack();
    await list.waitFor();
  });

  it("a count of the statuses opens its rule and as many indicators", async () => {
    const page = await open("#/risultati");
    const count = page.getByRole("button", { name: /^\d+ in ritardo$/ });
    await count.click();
    const dialog = page.getByRole("dialog", { name: /in ritardo/ });
    await dialog.getByText(/dell’atteso/).waitFor();
    const said = Number.parseInt(await count.innerText(), 10);
    expect(await dialog.getByRole("listitem").count()).toBe(said);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });
});

describe("from a partnership", () => {
  it("one comes to what it counts for, finds it among the records counted, and lights them all", async () => {
    const page = await open("#/?scelta=accordo:p-archeologia-ionio");
    await waitForOverview(page);
    const sheet = sheetOf(page);
    const title = await sheet.getByRole("heading", { level: 2 }).innerText();
    const link = sheet.getByRole("link", { name: /^scheda .*Accordi interregionali/ });
    await link.click();
    await heading(page, "Accordi interregionali firmati").waitFor();
    const counted = page.getByRole("region", { name: /^I record contati: \d/ });
    await counted.getByText(/^altri \d/).click();
    await counted.getByRole("link", { name: title }).waitFor();
    await page.getByRole("link", { name: "Mostra nella rete" }).click();
    await waitForOverview(page);
    expect(parameterOf(page, "scelta")).toBe("indicatore:i-interregionali");
    await sheetOf(page).getByRole("link", { name: "Apri la scheda" }).click();
    await heading(page, "Accordi interregionali firmati").waitFor();
  });
});

describe("two dates", () => {
  it("stand side by side with the records that moved, and stay in the address", async () => {
    const page = await open("#/risultati");
    await page.getByRole("button", { name: "Confronta con un’altra data" }).click();
    const table = page.getByRole("table", { name: /^Che cosa è cambiato/ });
    await table.waitFor();
    expect(parameterOf(page, "confronto")).toBe("2011-12-31");
    await page.getByLabel("L’altra data").fill("2011-03-31");
    await eventually(() => parameterOf(page, "confronto")).toBe("2011-03-31");
    const row = table.getByRole("row", { name: /Accordi interregionali/ });
    const summary = row.getByText(/^\+\d+ contano$/);
    await summary.click();
    const gained = Number.parseInt((await summary.innerText()).slice(1), 10);
    await eventually(() => row.getByRole("listitem").count()).toBeGreaterThanOrEqual(gained);
  });
});

describe("on paper", () => {
  it.each(["#/risultati", "#/indicatori/i-interregionali", "#/risultati/R3"])(
    "%s says its date, its sources, what is made up and where it stands; nothing is to be pressed",
    async (address) => {
      const page = await open(address);
      await footOf(page).waitFor();
      await page.emulateMedia({ media: "print" });
      const foot = footOf(page);
      await eventually(() => foot.innerText()).toMatch(/Questa pagina: http/);
      const said = await foot.innerText();
      expect(said).toContain("30 giugno 2012");
      expect(said).toMatch(/Fonti: .+/);
      expect(said).toContain("inventati a scopo dimostrativo");
      expect(said).toContain(address);
      expect(await page.getByRole("main").getByRole("button").count()).toBe(0);
    },
  );

  it("all results fit a page to hand over, in black and white", async () => {
    const page = await open("#/risultati", { colorScheme: "dark" });
    await footOf(page).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.emulateMedia({ media: "print" });
    const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).color);
    await eventually(ink).toBe("rgb(0, 0, 0)");
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });

  it("an indicator’s whole list of records is printed, also what the screen keeps behind a press", async () => {
    const page = await open("#/indicatori/i-interregionali");
    const counted = page.getByRole("region", { name: /^I record contati: \d/ });
    const total = Number(/\d+$/.exec(await counted.getByRole("heading").innerText())?.[0]);
    await page.emulateMedia({ media: "print" });
    await eventually(() => counted.getByRole("link").last().isVisible()).toBe(true);
    expect(await counted.getByRole("listitem").count()).toBe(total);
  });
});
