import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { eventually, useBrowser } from "./page";
import { parameterOf, sheetOf, waitForOverview } from "./overviewPage";

const open = useBrowser();

const field = (page: Page) => page.getByRole("combobox", { name: /^(Cerca enti|Search bodies)/ });
const dialog = (page: Page) => page.getByRole("dialog");

describe("the field for everything", () => {
  it("finds a province by a few letters and a slip of the hand, and opens its page", async () => {
    const page = await open("#/");
    await waitForOverview(page);
    await page.keyboard.press("/");
    await field(page).fill("provincia bnevento");
    await eventually(() => page.getByRole("option").first().textContent()).toContain(
      "Provincia di Benevento",
    );
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Provincia di Benevento" }).waitFor();
    expect(await dialog(page).count()).toBe(0);
  });

  it("shows what it found in the network when asked to", async () => {
    const page = await open("#/risultati?faccia=rete&al=2012-03-31");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Control+k");
    await field(page).fill("santagata goti");
    await page
      .getByRole("option", { name: /Sant.Agata/ })
      .first()
      .waitFor();
    await page.keyboard.press("Shift+Enter");
    await sheetOf(page).waitFor();
    expect(parameterOf(page, "scelta")).toBe("ente:com-sant-agata-de-goti");
    expect(parameterOf(page, "al")).toBe("2012-03-31");
  });

  it("takes commands and dates, tells when there is nothing, and gives the focus back", async () => {
    const page = await open("#/?lingua=en");
    await waitForOverview(page);
    const search = page.getByRole("button", { name: /^Search bodies/ });
    await search.click();
    await field(page).fill("qqqq");
    await page.getByRole("status").filter({ hasText: "Nothing like it" }).waitFor();
    await page.keyboard.press("Escape");
    await eventually(() => search.evaluate((it) => it === document.activeElement)).toBe(true);
    await search.click();
    await field(page).fill("31/12/2011");
    await page.keyboard.press("Enter");
    await eventually(() => parameterOf(page, "al")).toBe("2011-12-31");
    await page.keyboard.press("Control+k");
    await field(page).fill("real data only");
    await page.keyboard.press("Enter");
    await eventually(() => parameterOf(page, "reali")).toBe("1");
  });

  it("leaves letters alone where somebody writes, and where they are turned off", async () => {
    const page = await open("#/");
    await waitForOverview(page);
    await page.keyboard.press("?");
    await dialog(page).getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press("Control+k");
    await field(page).pressSequentially("a/?");
    expect(await field(page).inputValue()).toBe("a/?");
  });

  it("breaks no rule of axe in any of its windows, in either look, on a phone too", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open("#/", {
        colorScheme,
        viewport:
          colorScheme === "dark" ? { width: 360, height: 740 } : { width: 1280, height: 800 },
        prepare: (blank) => blank.addInitScript({ content: axe.source }),
      });
      await waitForOverview(page);
      await page.keyboard.press("Control+k");
      await field(page).fill("sicilia");
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await dialog(page).getByRole("checkbox").waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await openLinkDialog(page);
      expect(await violationsOf(page)).toEqual([]);
    }
  });
});

describe("a link", () => {
  it("holds the reading date and the edition of the data", async () => {
    const page = await open("#/?faccia=rete");
    await waitForOverview(page);
    await openLinkDialog(page);
    const link = await dialog(page)
      .getByRole("textbox", { name: /^Collegamento/ })
      .inputValue();
    expect(link).toContain("al=2012-06-30");
    expect(link).toMatch(/versione=1\.0-[a-z0-9]+/);
    const again = await open(link.slice(link.indexOf("#")));
    await waitForOverview(again);
    expect(await again.getByText("Questo collegamento è stato fatto").count()).toBe(0);
  });

  it("says when the data have changed since, and opens them as they were", async () => {
    const page = await open("#/?versione=0.9-prima&al=2011-12-31", {
      prepare: (blank) =>
        blank.route("**/data/datapackage.0.9-prima.json", async (route) => {
          const response = await fetch(new URL("data/datapackage.json", inject("siteUrl")));
          await route.fulfill({ contentType: "application/json", body: await response.text() });
        }),
    });
    await waitForOverview(page);
    await page.getByText("fatto con la versione 0.9-prima").waitFor();
    await page.getByRole("button", { name: "Apri com’era allora" }).click();
    await page.getByText("Si legge la versione 0.9-prima").waitFor();
    expect(parameterOf(page, "dati")).toBe("data/@0.9-prima");
    expect(parameterOf(page, "al")).toBe("2011-12-31");
    await page.getByRole("button", { name: "Vai ai dati di oggi" }).click();
    await eventually(() => parameterOf(page, "dati")).toBeNull();
  });

  it("says so when the data it was made with are gone, and can be made today's", async () => {
    const page = await open("#/?versione=0.1-perduta", { expected: [/404/] });
    await page.getByText("Quella versione non è più pubblicata").waitFor();
    await page.getByRole("button", { name: "Resta su questi dati" }).click();
    await eventually(() => parameterOf(page, "versione")).toBeNull();
  });

  it("is kept under a name, comes back after a reload, and can be taken back when removed", async () => {
    const page = await open("#/risultati?al=2011-12-31");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await openLinkDialog(page);
    await dialog(page).getByRole("textbox", { name: "Nome della vista" }).fill("Fine 2011");
    await dialog(page).getByRole("button", { name: "Salva questa vista" }).click();
    await page.goto(new URL("#/", page.url()).href);
    await page.reload();
    await waitForOverview(page);
    await openLinkDialog(page);
    await dialog(page).getByRole("button", { name: "Togli la vista Fine 2011" }).click();
    await dialog(page).getByRole("button", { name: "Annulla" }).click();
    await dialog(page).getByRole("link", { name: "Fine 2011" }).click();
    await eventually(() => page.url()).toContain("#/risultati?al=2011-12-31");
  });
});

async function openLinkDialog(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await field(page).fill("collegamento");
  await page.getByRole("option", { name: /^Copia il collegamento/ }).click();
  await dialog(page).getByRole("textbox", { name: "Nome della vista" }).waitFor();
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    async () => (await Reflect.get(globalThis, "axe").run()) as AxeResults,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
