import axe, { type AxeResults } from "axe-core";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { writeChangedSet, type WrittenSet } from "./brokenSet";
import { parameterOf } from "./overviewPage";
import { eventually, useBrowser } from "./page";
import { serveFolders, type StaticSite } from "./staticSite";

const open = useBrowser();

const LOST = { id: "com-di-prova", name: "Comune di prova", role: "authority" };
const MISSING = "p-prova";

/** The set of the site as it might have been before: a body more, a partnership less, another title, fewer targets. */
const EARLIER = {
  organisations: (rows) => [...rows, { ...LOST, region: "16", lon: 16.9, lat: 40.9 }],
  partnerships: (rows) =>
    rows.map((row, i) => (i === 0 ? { ...row, title: "Titolo di una volta" } : row)),
} satisfies Parameters<typeof writeChangedSet>[1];

let host: StaticSite;
const written: WrittenSet[] = [];
let news: WrittenSet;

beforeAll(async () => {
  const site = inject("siteFolder");
  const earlier = writeChangedSet(site, EARLIER);
  news = writeChangedSet(site, {});
  written.push(earlier, news);
  host = await serveFolders({
    "/sito/": site,
    "/sito/altri/prima/": earlier.folder,
    "/sito/altri/novita/": news.folder,
  });
});
afterAll(async () => {
  await host.close();
  written.forEach(({ remove }) => remove());
});

const takeawayOf = (page: Page) => page.getByText(/^Da una versione all’altra: /);

/** The numbers of the filters, by their words. */
async function countsOf(page: Page): Promise<Record<string, number>> {
  const chips = page.getByRole("button", { name: /^(nuovi|persi|cambiati) \d+$/ });
  const words = await chips.allInnerTexts();
  return Object.fromEntries(
    words.map((text) => [/[a-z]+/.exec(text)?.[0] ?? "", Number(/\d+/.exec(text)?.[0])]),
  );
}

describe("two versions side by side", () => {
  it("differ in a sentence, in lists whose lengths are the counts, and in the picture", async () => {
    const page = await open("sito/#/dati/confronto?con=altri/prima/", { site: host.url });
    await takeawayOf(page).waitFor();
    expect(await takeawayOf(page).innerText()).toContain("1 accordo cambiato e 1 ente perso.");
    const counts = await countsOf(page);
    expect(counts).toEqual({ nuovi: 0, persi: 1, cambiati: 1 });
    const lists = page.locator(".change-lists details");
    expect(await lists.count()).toBe(2);
    expect(await page.locator(".change-lists .change-rows > li").count()).toBe(2);
    const agreements = lists.filter({ hasText: "Accordi" });
    await agreements.locator("summary").click();
    await agreements.getByText("Titolo di una volta").waitFor();
    await page.getByRole("button", { name: "persi 1" }).click();
    await eventually(() => lists.count()).toBe(1);
    await page.getByRole("heading", { name: "Nella figura" }).waitFor();
    const signs = page.getByRole("list", { name: "Segni" });
    expect(await signs.innerText()).toMatch(/persi: enti 1, accordi 0/);
  });

  it("are reached from the page on data, and a copied link opens the same state", async () => {
    const page = await open("sito/#/dati?al=2011-12-31", { site: host.url });
    const folder = page.getByRole("textbox", { name: /Un’altra cartella/ });
    await page
      .getByRole("navigation", { name: "In questa pagina" })
      .getByRole("button", { name: "Confronto" })
      .click();
    await folder.fill("altri/prima/");
    await folder.press("Enter");
    await takeawayOf(page).waitFor();
    expect(parameterOf(page, "con")).toBe("altri/prima/");
    const sentence = await takeawayOf(page).innerText();
    const again = await open(page.url().slice(host.url.length), { site: host.url });
    await eventually(() => takeawayOf(again).innerText()).toBe(sentence);
    await again.getByRole("button", { name: /English/ }).click();
    await again.getByText(/^From one version to the other: /).waitFor();
    expect(parameterOf(again, "con")).toBe("altri/prima/");
  });

  it("turn round: what was lost is new", async () => {
    const page = await open("sito/#/dati/confronto?con=altri/prima/", { site: host.url });
    await page.getByRole("link", { name: /Scambia prima e dopo/ }).click();
    await eventually(() => takeawayOf(page).innerText()).toContain("1 ente nuovo");
    expect(parameterOf(page, "dati")).toBe("altri/prima/");
    expect(await countsOf(page)).toEqual({ nuovi: 1, persi: 0, cambiati: 1 });
  });

  it("say why where one of them cannot be had, and the page stays", async () => {
    const page = await open("sito/#/dati/confronto?con=altri/nessuno/", {
      site: host.url,
      expected: [/404/, /LoadError/],
    });
    await page.getByRole("alert").waitFor();
    await page.getByRole("heading", { level: 1, name: "Confronta due versioni" }).waitFor();
  });
});

describe("the comparison, for everybody", () => {
  it.each([
    { colorScheme: "light", viewport: { width: 1280, height: 800 } },
    { colorScheme: "dark", viewport: { width: 360, height: 740 } },
  ] as const)("breaks no rule of axe and fits: $colorScheme, $viewport.width px", async (visit) => {
    const page = await open("sito/#/dati/confronto?con=altri/prima/", {
      site: host.url,
      ...visit,
      prepare: (blank) => blank.addInitScript({ content: axe.source }),
    });
    await takeawayOf(page).waitFor();
    for (const summary of await page.locator(".change-lists summary").all()) await summary.click();
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  });
});

describe("the news since the last visit", () => {
  it("appear when a published set has changed, lead to its lists, and go when read", async () => {
    const page = await open("sito/#/?dati=altri/novita/", { site: host.url });
    // Nothing on the page tells that it has been remembered.
    await eventually(() => page.evaluate(remembers, "altri/novita/")).toBe(true);
    expect(await page.getByText(/^Novità/).count()).toBe(0);
    publishOneMore();
    await page.reload();
    await page.getByText("Novità dall’ultima visita: 1 accordo nuovo.").waitFor();
    await page.getByRole("link", { name: "Leggi quali" }).click();
    await takeawayOf(page).waitFor();
    expect(await countsOf(page)).toEqual({ nuovi: 3, persi: 0, cambiati: 0 });
    await page.getByRole("button", { name: "Ho capito" }).click();
    await eventually(() => page.getByText(/^Novità/).count()).toBe(0);
  });
});

function publishOneMore(): void {
  const add = (table: string, ...rows: object[]) => {
    const file = join(news.folder, `${table}.json`);
    const known = JSON.parse(readFileSync(file, "utf8")) as object[];
    writeFileSync(file, JSON.stringify([...known, ...rows]));
  };
  add("partnerships", { id: MISSING, title: "Patto di prova", start: "2012-02-01" });
  add(
    "members",
    { partnership: MISSING, organisation: "prov-benevento" },
    { partnership: MISSING, organisation: "prov-lecce" },
  );
}

/** Runs in the page. */
async function remembers(path: string): Promise<boolean> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === "rete-convergenza-visite")) return false;
  return new Promise((resolve) => {
    const request = indexedDB.open("rete-convergenza-visite");
    request.onsuccess = () => {
      const database = request.result;
      const found = database
        .transaction("sets")
        .objectStore("sets")
        .get(new URL(path, document.baseURI).href);
      found.onsuccess = () => {
        database.close();
        resolve(found.result !== undefined);
      };
    };
  });
}

describe("taking the data away", () => {
  it.each([
    ["Cartella da pubblicare (.zip)", /^hub-spoke-v1\.0-2012-06-30-dati-dimostrativi\.zip$/],
    ["Cartella di lavoro Excel (.xlsx)", /\.xlsx$/],
  ])("gives a file with project, version and date in its name: %s", async (button, name) => {
    const page = await open("sito/#/dati", { site: host.url });
    await page
      .getByRole("navigation", { name: "In questa pagina" })
      .getByRole("button", { name: "Esportazione" })
      .click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    expect((await download).suggestedFilename()).toMatch(name);
    await page.getByText(/^File pronto: /).waitFor();
  });
});
