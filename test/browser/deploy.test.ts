import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parameterOf, resultsOf, sentenceOf, waitForOverview } from "./overviewPage";
import { eventually, useBrowser } from "./page";
import { serveFolders, type StaticSite } from "./staticSite";

const open = useBrowser();

/** What the browser says of scripts that do not come, and React of the part that needs them. */
const EXPECTED = [/Failed to load resource/, /^answer 404/, /import|module|preload/i];

const SCRIPTS = "**/assets/*.js";
const gone = (route: Route) => route.fulfill({ status: 404 });
const resultLink = (page: Page) =>
  resultsOf(page).getByRole("link", { name: "Piani, competenze, assetti", exact: true });
const resultSheet = (page: Page) =>
  page.getByRole("region", { name: "Piani, competenze, assetti" });

let html: string;
let site: StaticSite;
beforeAll(async () => {
  const folder = inject("siteFolder");
  html = readFileSync(join(folder, "index.html"), "utf8");
  site = await serveFolders({ "/": folder, "/ufficio/rete/": folder });
});
afterAll(() => site.close());

/** The page of a release to come, as the server would give it to whoever asks for it now. */
const nextRelease = () => html.replace(/assets\/index-[\w-]+\.js/, "assets/index-DopoQuesto.js");

/** The words for what fails are fetched while nothing does. */
async function waitForWords(page: Page): Promise<void> {
  await eventually(() =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("ErrorScreen")),
    ),
  ).toBe(true);
}

/** To the last part of the page of the data: nothing more is fetched once it and the one above it are there. */
async function goToTheFoot(page: Page): Promise<void> {
  const last = page.locator("#data-dictionary");
  await last.waitFor({ state: "attached" });
  await last.evaluate((place) => place.scrollIntoView());
  await last.getByRole("heading").first().waitFor();
  await page.locator("#data-out").getByRole("button").first().waitFor();
}

/** How many times the page itself was asked for, as for a visit or a reload. */
function countVisits(page: Page): () => number {
  let visits = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) visits += 1;
  });
  return () => visits;
}

/** From now on the server has another release: other scripts, and a page that names them. */
async function release(page: Page): Promise<void> {
  await page.route(SCRIPTS, gone);
  await page.route(inject("siteUrl"), (route) =>
    route.request().isNavigationRequest()
      ? route.fallback()
      : route.fulfill({ contentType: "text/html", body: nextRelease() }),
  );
}

describe("after a release", () => {
  it("a page that misses a part reloads once, and is where it was", async () => {
    const page = await open("#/?regioni=16", { expected: EXPECTED });
    await waitForOverview(page);
    const visits = countVisits(page);
    await release(page);
    await page.route(inject("siteUrl"), async (route) => {
      if (route.request().isNavigationRequest()) await page.unroute(SCRIPTS);
      await route.fallback();
    });
    await resultLink(page).click();
    await eventually(visits).toBe(1);
    await waitForOverview(page);
    await resultSheet(page).waitFor();
    expect(visits()).toBe(1);
    expect(parameterOf(page, "scelta")).toBe("risultato:R1");
    expect(parameterOf(page, "regioni")).toBe("16");
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("a part that is still missing then is explained, in both languages, and not reloaded for ever", async () => {
    const page = await open("", {
      expected: EXPECTED,
      prepare: (blank) =>
        blank.addInitScript(() => {
          // Nothing can be noted down but in the history of the page.
          for (const name of ["localStorage", "sessionStorage"]) {
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException("refused", "SecurityError");
              },
            });
          }
        }),
    });
    await waitForOverview(page);
    await waitForWords(page);
    const visits = countVisits(page);
    await release(page);
    // What the first page needs comes; the part that is asked for does not.
    await page.route(SCRIPTS, (route) =>
      route.request().url().includes("FocusSheet") ? gone(route) : route.continue(),
    );
    await resultLink(page).click();
    await eventually(visits).toBe(1);
    const alert = page.getByRole("alert").first();
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/forse il sito è stato aggiornato/);
    expect(await sentenceOf(page).isVisible()).toBe(true);
    await page.getByRole("button", { name: "EN · English" }).click();
    await eventually(() => alert.innerText()).toMatch(/perhaps the site was updated/);
    expect(visits()).toBe(1);
    await page.getByRole("button", { name: "Copy the report" }).click();
    // By hand at last, when the server has it again.
    await page.unroute(SCRIPTS);
    await page.getByRole("button", { name: "Reload the page" }).click();
    await page.getByRole("region", { name: /Plans/ }).waitFor();
    expect(visits()).toBe(2);
  });
});

describe("after a release, the workers", () => {
  it("that read files are said to be gone, in both languages, with a reload that is left to the reader", async () => {
    const page = await open("#/dati?regioni=16", { expected: EXPECTED });
    const files = page.locator('input[data-way="files"]');
    await files.waitFor({ state: "attached" });
    await goToTheFoot(page);
    const visits = countVisits(page);
    await release(page);
    await files.setInputFiles({ name: "enti.csv", mimeType: "", buffer: Buffer.from("id\na") });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(
      /non sono stati letti.+forse il sito è stato aggiornato/,
    );
    expect(await alert.innerText()).not.toMatch(/memoria/);
    await page.getByRole("button", { name: "EN · English" }).click();
    await eventually(() => alert.innerText()).toMatch(
      /were not read.+perhaps the site was updated/,
    );
    expect(visits()).toBe(0);
    await page.unroute(SCRIPTS);
    await alert.getByRole("button", { name: "Reload the page" }).click();
    await eventually(visits).toBe(1);
    await files.waitFor({ state: "attached" });
    expect(parameterOf(page, "regioni")).toBe("16");
  });

  it("that write files are said to be gone, with a reload that is left to the reader", async () => {
    const page = await open("#/dati", { expected: EXPECTED });
    const section = page.locator("#data-out");
    const write = section.getByRole("button").first();
    const goThere = async () => {
      await goToTheFoot(page);
      await section.evaluate((place) => place.scrollIntoView());
      await write.waitFor();
    };
    await goThere();
    const visits = countVisits(page);
    await release(page);
    await write.click();
    await section.getByText(/non è stato scritto.+forse il sito è stato aggiornato/).waitFor();
    // Not by a part that is missed meanwhile, either.
    await page.evaluate(() => {
      const miss = new Event("vite:preloadError");
      window.dispatchEvent(Object.assign(miss, { payload: new Error("missing") }));
    });
    await section.getByText(/non è stato scritto/).waitFor();
    expect(visits()).toBe(0);
    await page.unroute(SCRIPTS);
    await section.getByRole("button", { name: "Ricarica la pagina" }).click();
    await eventually(visits).toBe(1);
    await goThere();
    const [file] = await Promise.all([page.waitForEvent("download"), write.click()]);
    expect(await file.failure()).toBeNull();
  });
});

describe("without a release", () => {
  it("a part that cannot be had offline leaves the page as it is, until the network is back", async () => {
    const page = await open("", { expected: [...EXPECTED, /ERR_INTERNET_DISCONNECTED/] });
    await waitForOverview(page);
    await waitForWords(page);
    const sentence = await sentenceOf(page).innerText();
    await page.context().setOffline(true);
    await resultLink(page).click();
    const alert = page.getByRole("alert").first();
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/non è connesso alla rete/);
    await page.getByRole("button", { name: "Ricarica la pagina" }).click();
    await page.getByText("Il sito non risponde ancora: la pagina resta com’è.").waitFor();
    expect(await sentenceOf(page).innerText()).toBe(sentence);
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Ricarica la pagina" }).click();
    await resultSheet(page).waitFor();
    expect(parameterOf(page, "scelta")).toBe("risultato:R1");
  });
});

describe("where the program of the page cannot be had", () => {
  it("an old copy of the page says what to do, and links the data", async () => {
    const page = await open("", {
      expected: EXPECTED,
      prepare: (blank) => blank.route("**/assets/index-*.js", gone),
    });
    await page.getByText(/Se questa scritta resta/).waitFor();
    expect(await page.getByText(/If these words stay/).isVisible()).toBe(true);
    const link = page.getByRole("link", { name: "elenco delle tabelle" });
    const data = await page.request.get(
      new URL((await link.getAttribute("href")) ?? "", page.url()).href,
    );
    expect(data.status()).toBe(200);
  });

  it("an address without its last slash says so, on a server that does not add it", async () => {
    const page = await open("ufficio/rete", {
      site: site.url,
      expected: EXPECTED,
      prepare: (blank) =>
        blank.route(`${site.url}ufficio/rete`, (route) =>
          route.fulfill({ contentType: "text/html", body: html }),
        ),
    });
    await page.getByText(/finisca con «\/»/).waitFor();
  });

  it("a browser without JavaScript is told what this is, and where the data are", async () => {
    // A table is no page with an icon of its own: the browser asks the server for one.
    const page = await open("", { javaScriptEnabled: false, expected: [/favicon\.ico/] });
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Rete Convergenza");
    const text = await page.locator("body").innerText();
    expect(text).toMatch(/ha bisogno di JavaScript/);
    expect(text).toMatch(/needs JavaScript/);
    expect(text).not.toMatch(/Se questa scritta resta/);
    const [answer] = await Promise.all([
      page.waitForResponse("**/data/datapackage.json"),
      page.getByRole("link", { name: "elenco delle tabelle" }).click(),
    ]);
    expect(answer.status()).toBe(200);
  });
});

describe("in any folder of a server", () => {
  it.each(["ufficio/rete/", "ufficio/rete/index.html", "ufficio/rete/?dati=data"])(
    "the page works whole at %s",
    async (address) => {
      const page = await open(`${address}#/`, { site: site.url });
      await waitForOverview(page);
      await resultLink(page).click();
      await resultSheet(page).waitFor();
    },
  );
});

describe("a program that fails", () => {
  it.each([
    [
      "Italian",
      "#/progetto",
      /^Questa pagina si è fermata/,
      "Rapporto da copiare",
      "Ricarica la pagina",
      "Torna all’inizio",
    ],
    [
      "English",
      "#/progetto?lingua=en",
      /^This page has stopped/,
      "Report to copy",
      "Reload the page",
      "Go to the start",
    ],
  ])(
    "leaves a last screen with a reload, the way home and a report, whatever fails, in %s",
    async (_language, address, title, report, reload, home) => {
      const page = await open(address, {
        expected: [/guasto/],
        prepare: (blank) =>
          blank.addInitScript(() => {
            if (new URL(document.URL).search === "?sano") return;
            window.matchMedia = () => {
              throw new Error("guasto");
            };
          }),
      });
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(title);
      expect(await page.getByLabel(report).inputValue()).toMatch(/guasto\n.+progetto/);
      expect(await page.getByRole("button", { name: reload }).isVisible()).toBe(true);
      expect(await page.getByRole("link", { name: home }).getAttribute("href")).toBe("./");
    },
  );

  it("takes one panel with it, and the others live; tried again, it is there", async () => {
    const page = await open("", {
      expected: [/guasto/],
      prepare: (blank) =>
        blank.addInitScript(() => {
          const Sound = window.ResizeObserver;
          Object.assign(window, { mend: () => (window.ResizeObserver = Sound) });
          window.ResizeObserver = class extends Sound {
            constructor(callback: ResizeObserverCallback) {
              super(callback);
              throw new Error("guasto");
            }
          };
        }),
    });
    const alert = page.getByRole("alert").first();
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/Un errore del programma/);
    expect(await page.getByRole("banner").innerText()).toContain("Rete Convergenza");
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await page.getByRole("button", { name: "Riprova" }).first().click();
    await waitForOverview(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});
