import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sheetOf } from "./overviewPage";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

const figureOf = (page: Page, name: string) => page.locator(`[data-figure="${name}"]`);
const titleOf = (page: Page) => page.getByRole("heading", { level: 1 });
/** Rows of the table that a figure heads. */
const rowsOf = (page: Page, name: string) =>
  page.locator("section", { has: figureOf(page, name) }).locator("tbody tr");

describe("the dossiers of bodies and partnerships", () => {
  it("are reached from the picture's sheet, and lead on from party to party and back to the list", async () => {
    const page = await open("#/?scelta=ente:prov-benevento&al=2012-06-30");
    const sheet = sheetOf(page);
    const agreements = await sheet.getByRole("heading", { name: /^Accordi · \d+$/ }).innerText();
    await sheet.getByRole("link", { name: "Apri la scheda completa" }).click();
    await eventually(() => titleOf(page).innerText()).toBe("Provincia di Benevento");
    expect(`Accordi · ${await figureOf(page, "agreements").innerText()}`).toBe(agreements);
    expect(await rowsOf(page, "agreements").count()).toBe(
      Number(await figureOf(page, "agreements").innerText()),
    );
    await rowsOf(page, "agreements")
      .getByRole("link", { name: /geometria variabile/ })
      .click();
    await eventually(() => titleOf(page).innerText()).toMatch(/geometria variabile/);
    expect(await rowsOf(page, "parties").count()).toBe(6);
    await page.getByRole("link", { name: "Tutti gli accordi" }).click();
    await eventually(() => titleOf(page).innerText()).toBe("Accordi");
    // The date stays the one that was read from the start.
    expect(page.url()).toContain("al=2012-06-30");
  });

  it("draw those around a body as one tab stop, from which Enter opens another", async () => {
    const page = await open("#/enti/prov-benevento");
    const picture = page.getByRole("group", { name: /^Lavora con \d+ soggetti/ });
    await picture.waitFor();
    const stops = await picture.locator('[role="link"][tabindex="0"]').count();
    expect(stops).toBe(1);
    await picture.locator('[tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    const name = await page.evaluate(() => document.activeElement?.ariaLabel?.split(",")[0]);
    await page.keyboard.press("Enter");
    await eventually(() => titleOf(page).innerText()).toBe(name);
  });

  it("are found in a list by some of their words, and sorted", async () => {
    const page = await open("#/enti");
    const list = page.getByRole("grid");
    await page.getByRole("searchbox").fill("GOTI santagata comune");
    await eventually(() => list.getByRole("rowheader").allInnerTexts()).toEqual([
      expect.stringMatching(/Sant'Agata de' Goti$/),
    ]);
    await page.getByRole("searchbox").fill("");
    await page.getByRole("button", { name: /^Accordi/ }).click();
    await page.getByRole("button", { name: /^Accordi/ }).click();
    const first = list.getByRole("rowheader").first();
    const most = Number(
      await list.getByRole("row").nth(1).getByRole("gridcell").nth(2).innerText(),
    );
    await first.getByRole("link").click();
    await eventually(() => figureOf(page, "agreements").innerText()).toBe(`${most}`);
  });

  it("print as pages without controls, with nothing beyond the paper's edge", async () => {
    const page = await open("#/enti/com-napoli");
    await page.getByRole("figure").waitFor();
    // As wide as the paper is between its margins.
    await page.setViewportSize({ width: 695, height: 1000 });
    await page.emulateMedia({ media: "print" });
    await eventually(() => wideThings(page)).toEqual([]);
    const controls = await page
      .getByRole("main")
      .locator("button, select, input")
      .evaluateAll((all) =>
        all.flatMap((one) => (one.getClientRects().length > 0 ? [one.outerHTML] : [])),
      );
    expect(controls).toEqual([]);
    const words = await page.locator("body").innerText();
    for (const text of ["versione", "data di lettura: 30 giugno 2012", "Questa pagina: http"]) {
      expect(words).toContain(text);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(7);
  });

  it("stay usable with 1,000 parties and 300 partnerships, on a phone too", async () => {
    const page = await open("#/partenariati/grande", {
      viewport: { width: 360, height: 740 },
      prepare: (blank) =>
        blank.route("**/data/*", (route) => route.fulfill(answerHuge(route.request().url()))),
    });
    await eventually(() => figureOf(page, "parties").innerText()).toBe("1.000");
    expect(await page.locator("[data-node]").count()).toBe(24);
    expect(await rowsOf(page, "parties").count()).toBe(1000);
    await page.getByRole("button", { name: /^Nome/ }).click();
    await rowsOf(page, "parties").first().getByRole("link").click();
    await eventually(() => figureOf(page, "agreements").innerText()).toBe("300");
    const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await excess()).toBeLessThanOrEqual(0);
  });
});

/** What stands out of the page on either side. */
function wideThings(page: Page): Promise<string[]> {
  return page
    .getByRole("main")
    .locator("svg, table, p, li, h1, h2")
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isOut = width > 1 && (left < -1 || right > innerWidth + 1);
        return isOut ? [`${element.tagName} ${element.textContent.slice(0, 40)}`] : [];
      }),
    );
}

/** One partnership of 1,000 municipalities, and 299 of the first two. */
function answerHuge(url: string): { readonly status: number; readonly body: string } {
  const name = /([a-z_]+)\.json/.exec(url)?.[1] ?? "";
  const tables = hugeTables();
  if (name === "datapackage") {
    const resources = Object.keys(tables).map((table) => ({
      name: table,
      path: `${table}.json`,
      format: "json",
    }));
    const descriptor = { name: "grande", title: "Grande", version: "1.0.0", created: "2012-06-30" };
    return { status: 200, body: JSON.stringify({ ...descriptor, resources }) };
  }
  const table = tables[name];
  return table ? { status: 200, body: JSON.stringify(table) } : { status: 404, body: "" };
}

function hugeTables(): Readonly<Record<string, readonly object[]>> {
  const bodies = Array.from({ length: 1000 }, (_, i) => `c${`${i}`.padStart(4, "0")}`);
  const others = Array.from({ length: 299 }, (_, p) => `p${p}`);
  const member = (partnership: string, organisation: string) => ({ partnership, organisation });
  return {
    project: [{ id: "p", title: "Grande", start: "2010-01-01", end: "2013-12-31" }],
    results: [{ id: "R1", title: "Rete" }],
    regions: ["15", "16", "18", "19"].map((id) => ({ id, name: `Regione ${id}` })),
    organisations: bodies.map((id, i) => ({
      id,
      name: `Comune ${id}`,
      role: "authority",
      kind: "comune",
      region: ["15", "16", "18", "19"][i % 4],
    })),
    partnerships: ["grande", ...others].map((id) => ({
      id,
      title: `Patto ${id}`,
      start: "2011-01-01",
    })),
    members: [
      ...bodies.map((id) => member("grande", id)),
      ...others.flatMap((id) => [member(id, "c0000"), member(id, "c0001")]),
    ],
  };
}
