import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { countKept } from "./keptSets";
import { parameterOf, sentenceOf, sheetOf, waitForOverview } from "./overviewPage";
import { eventually, useBrowser, type OpenOptions } from "./page";

const open = useBrowser();

const EXPECTED = [/LoadError/, /Failed to load resource/, /^answer [45]\d\d/, /integrity|digest/];

const DATA = "**/data/*.json";
const DESCRIPTOR = "**/data/datapackage.json";
const MAP = "**/geo/*.json";

const bannerOf = (page: Page) =>
  page.getByRole("status").filter({ hasText: /Si leggono i dati verificati|These are the data/ });

/** A first visit, until the browser has kept what it verified, the set and the base map. */
async function visitOnce(address = "", options: OpenOptions = {}): Promise<Page> {
  const page = await open(address, { expected: EXPECTED, ...options });
  await waitForOverview(page);
  await eventually(() => page.evaluate(countKept)).toBe(2);
  return page;
}

/** Runs in the page: one byte of every file kept is altered. */
async function alterKept(): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open("rete-convergenza-verificati");
    request.onsuccess = () => {
      const files = request.result.transaction("files", "readwrite").objectStore("files");
      const all = files.getAll();
      all.onsuccess = () => {
        for (const record of all.result as { files: { bytes: Uint8Array }[] }[]) {
          for (const { bytes } of record.files) bytes[3] = (bytes[3] ?? 0) ^ 1;
          files.put(record);
        }
      };
      files.transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

const sayOnline = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("online")));

describe("the last verified set", () => {
  it("is shown with its date, version and reason, and gives way by itself to what is published next", async () => {
    const page = await visitOnce("#/?regioni=16");
    const before = await sentenceOf(page).innerText();
    await page.route(DATA, (route) => route.abort("connectionfailed"));
    await page.route(MAP, (route) => route.abort("connectionfailed"));
    await page.reload();
    await waitForOverview(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await sentenceOf(page).innerText()).toBe(before);
    expect(await bannerOf(page).innerText()).toMatch(
      /dati verificati il \d\d\/\d\d\/\d{4}, versione .+connessione.+datapackage\.json.+Si riprova da sé/,
    );
    // In the other language, on every page; the report is there to be copied.
    await page.getByRole("button", { name: "EN · English" }).click();
    await eventually(() => bannerOf(page).innerText()).toMatch(
      /data verified on \d\d\/\d\d\/\d{4}, version .+connection.+datapackage\.json/,
    );
    await page.getByRole("button", { name: "IT · Italiano" }).click();
    for (const name of ["Dati", "Progetto", "Rete"]) {
      const pages = page.getByRole("navigation", { name: "Pagine" });
      await pages.getByRole("link", { name, exact: true }).click();
      await bannerOf(page).waitFor();
    }
    await waitForOverview(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.getByRole("button", { name: "Copia il rapporto" }).click();
    expect(await page.getByLabel("Rapporto da copiare").inputValue()).toContain("datapackage.json");

    // The visitor goes on, and meanwhile the network returns with a newer release.
    await page.getByRole("link", { name: "Piani, competenze, assetti", exact: true }).click();
    await sheetOf(page).waitFor();
    const closing = sheetOf(page).getByRole("button", { name: /^Chiudi/ });
    await closing.focus();
    await page.unroute(DATA);
    await page.route(DESCRIPTOR, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = text.replace(/"version": "[^"]+"/, '"version": "9.9"');
      await route.fulfill({ response, body });
    });
    await sayOnline(page);
    await eventually(() => bannerOf(page).count()).toBe(0);
    expect(await page.getByRole("banner").innerText()).toContain("v9.9");
    expect(parameterOf(page, "scelta")).toBe("risultato:R1");
    expect(parameterOf(page, "regioni")).toBe("16");
    expect(await closing.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  const WAYS: [title: string, answer: (route: Route) => Promise<void>, it: RegExp, en: RegExp][] = [
    [
      "a server in trouble",
      (route) => route.fulfill({ status: 503 }),
      /non riesce a dare .+503/,
      /fails to give .+503/,
    ],
    [
      "a descriptor that is gone",
      (route) => route.fulfill({ status: 404 }),
      /non c’è sul server .+404/,
      /is not on the server .+404/,
    ],
    [
      "a page to log in",
      (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Accedi" }),
      /ha mandato una pagina web/,
      /sent a web page/,
    ],
    [
      "a release half done",
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).slice(0, 900) });
      },
      /arrivato incompleto/,
      /arrived incomplete/,
    ],
  ];
  it("stays with the reason of each fault, and comes back at «Riprova adesso»", async () => {
    const page = await visitOnce();
    for (const [, answer, italian, english] of WAYS) {
      await page.route(DESCRIPTOR, answer);
      await page.reload();
      await bannerOf(page).waitFor();
      await eventually(() => bannerOf(page).innerText()).toMatch(italian);
      await page.getByRole("button", { name: "EN · English" }).click();
      await eventually(() => bannerOf(page).innerText()).toMatch(english);
      await page.getByRole("button", { name: "IT · Italiano" }).click();
      await page.unroute(DESCRIPTOR);
    }
    await page.getByRole("button", { name: "Riprova adesso" }).click();
    await eventually(() => bannerOf(page).count()).toBe(0);
    await waitForOverview(page);
  });

  it("is verified again before it is read: one altered byte, and there is only the fault", async () => {
    const page = await visitOnce();
    await page.evaluate(alterKept);
    await page.route(DESCRIPTOR, (route) => route.abort("connectionfailed"));
    await page.reload();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toMatch(/^I dati non si possono mostrare/);
    expect(await bannerOf(page).count()).toBe(0);
  });

  it("is kept and verified without cryptography too, as on a plain-http intranet", async () => {
    const page = await visitOnce("", {
      prepare: (blank) =>
        blank.addInitScript(() => {
          Object.defineProperty(crypto, "subtle", { value: undefined });
        }),
    });
    await page.route(DESCRIPTOR, (route) => route.abort("connectionfailed"));
    await page.reload();
    await waitForOverview(page);
    await bannerOf(page).waitFor();
  });
});

describe("a page in use", () => {
  it("stays as it is when the network goes: its set, its version, its date", async () => {
    const page = await open("#/progetto", { expected: [...EXPECTED, /import|module|CSS/i] });
    await page.getByRole("heading", { name: "La scheda" }).waitFor();
    const mark = await page.locator(".data-mark").innerText();
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Rete", exact: true }).click();
    await waitForOverview(page);
    expect(await page.locator(".data-mark").innerText()).toBe(mark);
    expect(await bannerOf(page).count()).toBe(0);
  });
});
