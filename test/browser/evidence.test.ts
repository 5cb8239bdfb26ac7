import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./page";
import { pictureOf, resultsOf, sentenceOf, sheetOf, waitForOverview } from "./overviewPage";

const open = useBrowser();

const READINGS: [title: string, address: string][] = [
  ["on the data's own date", "#/"],
  ["on 31 March 2011", "#/?al=2011-03-31"],
  ["on 30 September 2012", "#/?al=2012-09-30"],
  ["with real data only", "#/?reali=1"],
  ["in one region, on the network", "#/?regioni=16&faccia=rete"],
];

describe.each(READINGS)("what is counted, %s", (_title, address) => {
  it("is listed for each figure of the sentence", async () => {
    const page = await open(address);
    await waitForOverview(page);
    const figures = sentenceOf(page)
      .getByRole("link")
      .filter({ hasText: /\d|nessun/ });
    const count = await figures.count();
    expect(count).toBeGreaterThan(0);
    for (let i = 0; i < count; i += 1) {
      const said = await figures.nth(i).innerText();
      if (!/^\d|^nessun/.test(said)) continue;
      await figures.nth(i).click();
      const sheet = sheetOf(page);
      await sheet.getByText("Totale").waitFor();
      const total = numberIn(await sheet.getByText("Totale").innerText());
      expect({ said, total, rows: await sheet.getByRole("listitem").count() }).toEqual({
        said,
        total: numberIn(said),
        rows: numberIn(said),
      });
      await page.goBack();
      await resultsOf(page).waitFor();
    }
  });

  it("is listed for each indicator, and each counted record says which it counts for", async () => {
    const page = await open(address);
    await waitForOverview(page);
    const rows = resultsOf(page).getByRole("listitem");
    const count = await rows.count();
    for (let i = 0; i < count; i += 1) {
      const row = rows.nth(i);
      const figure = await row.getByRole("strong").first().innerText();
      const name = cleanName(await row.getByRole("link").innerText());
      await row.getByRole("link").click();
      const sheet = page.getByRole("region", { name, exact: true });
      await sheet.waitFor();
      const counted = sectionOf(sheet, /record contat/);
      const listed =
        (await counted.count()) > 0
          ? { figure: String(await counted.getByRole("listitem").count()) }
          : { figure: await lastOf(sectionOf(sheet, /Valori osservati/).getByRole("strong")) };
      expect({ name, ...listed }).toEqual({ name, figure: figure.replaceAll(".", "") });
      await expectCountsFor(page, counted, name);
      await page.goBack();
      await resultsOf(page).waitFor();
    }
  });
});

describe("evidence", () => {
  it("says how many of the records shown are made up, and lists them", async () => {
    const page = await open();
    await waitForOverview(page);
    const mark = page.getByRole("banner").getByRole("link", { name: /dimostrativi/ });
    const shown = numberIn((await mark.innerText()).replace(/^\D+/, ""));
    await mark.click();
    const sheet = page.getByRole("region", { name: "Dati dimostrativi" });
    await sheet.getByText("Totale").waitFor();
    expect(numberIn(await sheet.getByText("Totale").innerText())).toBe(shown);
    expect(await sheet.getByRole("listitem").count()).toBe(shown);
  });

  it("lists under each result the indicators of its card", async () => {
    const page = await open();
    await waitForOverview(page);
    for (const name of ["R1", "R2", "R3"]) {
      const card = resultsOf(page).getByRole("region", { name });
      const own = await card.getByRole("listitem").count();
      await card.getByRole("heading").getByRole("link").click();
      const sheet = sheetOf(page);
      await sheet.getByRole("heading", { name: `Indicatori · ${own}` }).waitFor();
      expect(await sheet.getByRole("listitem").count()).toBe(own);
      await page.goBack();
      await resultsOf(page).waitFor();
    }
  });

  it("lights up in the picture and lets everything else recede", async () => {
    const page = await open();
    await waitForOverview(page);
    const whole = await pictureOf(page);
    await resultsOf(page).getByRole("listitem").first().getByRole("link").click();
    await sheetOf(page).waitFor();
    const lit = await pictureOf(page);
    expect(lit).not.toBe(whole);
    await page.keyboard.press("Escape");
    await resultsOf(page).waitFor();
    expect(await pictureOf(page)).toBe(whole);
  });

  it("is the same in the table twin: the rows of what is counted stand out", async () => {
    const page = await open("#/?tabella=1");
    await page.getByRole("table").first().waitFor();
    const link = sentenceOf(page)
      .getByRole("link")
      .filter({ hasText: /enti su/ });
    const working = numberIn(await link.innerText());
    await link.click();
    await sheetOf(page).getByText("Totale").waitFor();
    const lit = page.getByRole("table").first().locator('tr[data-lit="true"]');
    expect(await lit.count()).toBe(working);
  });
});

/** The last record counted, opened: it names the indicator among those it counts for. */
async function expectCountsFor(page: Page, counted: Locator, name: string): Promise<void> {
  const records = counted.locator('a[href*="scelta=accordo:"], a[href*="scelta=ente:"]');
  if ((await records.count()) === 0) return;
  const title = cleanName(await records.last().innerText());
  await records.last().click();
  const sheet = page.getByRole("region", { name: title, exact: true });
  const indicators = sectionOf(sheet, /^Conta per$/).getByRole("link");
  await indicators.first().waitFor();
  expect((await indicators.allInnerTexts()).map(cleanName)).toContain(name);
  await page.goBack();
  await page.getByRole("region", { name, exact: true }).waitFor();
}

function sectionOf(sheet: Locator, heading: RegExp): Locator {
  return sheet.locator("section").filter({
    has: sheet.page().getByRole("heading", { name: heading }),
  });
}

async function lastOf(values: Locator): Promise<string> {
  return (await values.count()) === 0 ? "–" : values.last().innerText();
}

/** The first number of a text as people write it, «nessun» being the one of whom none is true. */
function numberIn(text: string): number {
  const digits = /\d[\d.]*/.exec(text)?.[0] ?? "";
  return Number(digits.replaceAll(".", ""));
}

function cleanName(text: string): string {
  return text.replace("(dimostrativo)", "").trim();
}
