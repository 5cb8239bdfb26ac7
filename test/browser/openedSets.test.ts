import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildTables, type RawTables } from "../fixtures/dataSet";
import { writeXlsx } from "../../src/export/writeXlsx";
import { rawTable } from "../../src/model/rawTable";
import { sentenceOf, parameterOf, resultsOf, stageOf, waitForOverview } from "./overviewPage";
import { eventually, useBrowser, type OpenOptions } from "./page";

const open = useBrowser();

let folder: string;
let site: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rete-opened-"));
  site = inject("siteUrl");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TITLE = "Programma della sponda";

/** The manager's programme: the tiny set under another name. */
const MENDED: RawTables = buildTables({
  project: [
    { id: "sponda", title: TITLE, start: "2010-05-14", end: "2012-09-30", as_of: "2012-06-30" },
  ],
});

/** … as she wrote it first: a day that does not exist, an unknown body, a body without its name. */
const FAULTY: RawTables = {
  ...MENDED,
  organisations: [...(MENDED["organisations"] ?? []), { id: "senza-nome", role: "authority" }],
  members: [
    ...(MENDED["members"] ?? []),
    { partnership: "sannio", organisation: "nessuno" },
    { partnership: "sannio", organisation: "salerno", from: "2011-02-30" },
  ],
};

/** Her workbook, one sheet per table. */
function workbook(tables: RawTables, name: string): string {
  const raw = Object.entries(tables).map(([table, records]) => rawTable(table, records));
  const path = join(folder, name);
  writeFileSync(path, writeXlsx({ tables: raw, metadata: { name } }).bytes);
  return path;
}

/** Her files, one per table, as text separated by semicolons. */
function csvFiles(tables: RawTables): { name: string; mimeType: string; buffer: Buffer }[] {
  return Object.entries(tables).map(([table, records]) => ({
    name: `${table}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(csvOf(records, ";")),
  }));
}

/** … and a folder of them. */
function csvFolder(tables: RawTables, name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const file of csvFiles(tables)) writeFileSync(join(path, file.name), file.buffer);
  return path;
}

function csvOf(records: readonly unknown[], delimiter: string): string {
  const rows = records as readonly Record<string, unknown>[];
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) =>
    Array.isArray(value) ? value.join("|") : value === undefined ? "" : JSON.stringify(value);
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(delimiter));
  return [columns.join(delimiter), ...lines].join("\r\n");
}

async function openData(options: OpenOptions = {}, address = "#/dati"): Promise<Page> {
  const page = await open(address, options);
  await page.getByRole("heading", { name: "Aprire i propri dati" }).waitFor();
  return page;
}

const choose = (page: Page, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) =>
  page.locator('input[data-way="files"]').setInputFiles(files);

const arrival = (page: Page, name: string) =>
  page.getByRole("heading", { name: `«${name}» è aperto` });

const headerMark = (page: Page) => page.getByRole("banner").getByText(/^Aperto da te:/);

describe("the manager's journey", () => {
  it("goes from a workbook with faults to her own network, kept and closed", async () => {
    const asked: string[] = [];
    const page = await openData({
      prepare: async (blank) => blank.on("request", (request) => asked.push(request.url())),
    });
    await choose(page, workbook(FAULTY, "aprile.xlsx"));
    await arrival(page, "aprile").waitFor();
    const outcome = page.getByRole("status").filter({ has: arrival(page, "aprile") });
    expect(await outcome.innerText()).toMatch(
      /Letti 6 enti, 3 accordi e 2 indicatori\. 3 record tenuti fuori/,
    );
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(
      "«aprile» è aperto",
    );

    // Each fault with its sheet, cell, reason and remedy.
    const health = page.getByRole("region", { name: "Salute dei dati" });
    const closed = health.locator("details:not([open]) > summary");
    await closed.first().waitFor();
    while ((await closed.count()) > 0) await closed.first().click();
    const told = await health.innerText();
    expect(told).toMatch(/members!\w+\d+|foglio.*members/i);
    expect(told).toContain("2011-02-30");
    expect(told).toContain("nessuno");
    expect(told).toMatch(/Valore mancante · .*\(organisations\)/);

    // The same file, mended: her network and her results.
    await choose(page, workbook(MENDED, "maggio.xlsx"));
    await arrival(page, "maggio").waitFor();
    expect(await page.getByText("Nessun record tenuto fuori.").isVisible()).toBe(true);
    await page.getByRole("link", { name: "Vai alla rete" }).click();
    await waitForOverview(page);
    expect(await sentenceOf(page).innerText()).toMatch(/^Al 30 giugno 2012 2 enti su 4/);
    expect(await resultsOf(page).getByRole("heading", { level: 3 }).count()).toBe(2);
    expect(await stageOf(page).getAttribute("aria-label")).toContain(TITLE);
    expect(await headerMark(page).innerText()).toMatch(/maggio · \d\d\/\d\d\/\d{4}/);

    // It survives a reload.
    await page.reload();
    await waitForOverview(page);
    expect(await headerMark(page).innerText()).toContain("maggio");

    // Renamed, closed, opened again, removed.
    await page
      .getByRole("navigation", { name: "Pagine" })
      .getByRole("link", { name: "Dati" })
      .click();
    await page.getByRole("button", { name: "Rinomina «maggio»" }).click();
    await page.getByLabel("Nuovo nome di «maggio»").fill("Rete di maggio");
    await page.keyboard.press("Enter");
    await eventually(() => headerMark(page).innerText()).toContain("Rete di maggio");
    await page.getByRole("button", { name: "Chiudi e torna ai dati pubblicati" }).click();
    await eventually(() => headerMark(page).count()).toBe(0);
    expect(parameterOf(page, "dati")).toBeNull();
    await page.getByRole("link", { name: "Rete di maggio" }).click();
    await headerMark(page).waitFor();
    const remove = (name: string) => page.getByRole("button", { name: `Togli «${name}»` });
    const undo = page.getByRole("button", { name: "Annulla" });
    for (const name of ["Rete di maggio", "aprile"]) {
      await remove(name).click();
      await undo.waitFor();
      expect(await remove(name).count()).toBe(0);
    }
    await eventually(() => parameterOf(page, "dati")).toBeNull();
    // On second thoughts.
    await undo.click();
    await remove("aprile").waitFor();
    await page.getByRole("link", { name: "aprile" }).click();
    await headerMark(page).waitFor();

    // Nothing that was opened left the browser.
    const foreign = asked.filter((url) => !url.startsWith(site) && !/^(blob|data):/.test(url));
    expect(foreign).toEqual([]);
  });
});

describe("the ways in", () => {
  it("takes a folder, and leads from a fault to the partnership it is of", async () => {
    const page = await openData();
    await page.locator('input[data-way="folder"]').setInputFiles(csvFolder(FAULTY, "Rete 2012"));
    await arrival(page, "Rete 2012").waitFor();
    await page.getByRole("button", { name: "Togli «Rete 2012»" }).waitFor();
    const health = page.getByRole("region", { name: "Salute dei dati" });
    const group = health.locator("details", { hasText: "2011-02-30" });
    await health.locator("summary", { hasText: /data.*members/i }).click();
    await group.getByRole("link", { name: "Vedi l’accordo" }).click();
    await waitForOverview(page);
    expect(parameterOf(page, "scelta")).toBe("accordo:sannio");
  });

  it("takes loose CSV files", async () => {
    const page = await openData();
    await choose(page, csvFiles(MENDED));
    await arrival(page, TITLE).waitFor();
    expect(await page.getByText("Letti 6 enti, 3 accordi e 2 indicatori.").isVisible()).toBe(true);
  });

  it("takes files dropped on any page", async () => {
    const page = await open();
    await waitForOverview(page);
    const files = csvFiles(MENDED).map(({ name, buffer }) => ({ name, text: buffer.toString() }));
    const transfer = await page.evaluateHandle((all) => {
      const data = new DataTransfer();
      for (const { name, text } of all) data.items.add(new File([text], name));
      return data;
    }, files);
    await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    await page.getByText("Rilascia i file per aprirli").waitFor();
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await arrival(page, TITLE).waitFor();
  });

  it("takes a table pasted from a spreadsheet, and asks what it holds", async () => {
    const page = await openData();
    await page.getByRole("button", { name: "Incolla una tabella…" }).click();
    const table = [
      ["Accordo", "Capofila", "Partner"],
      ["Patto del mare", "Comune di Lecce", "Provincia di Brindisi"],
      ["Patto dei borghi", "Provincia di Benevento", "Comune di Lecce"],
    ];
    await page.getByLabel(/La tabella copiata/).fill(table.map((row) => row.join("\t")).join("\n"));
    await page.getByRole("button", { name: "Apri la tabella" }).click();
    await page.locator(".mapping").getByRole("heading").first().waitFor();
    await page.locator(".mapping").getByRole("button", { name: "Annulla l’apertura" }).click();
    await page.getByText("Lettura annullata: resta ciò che c’era.").waitFor();
  });

  it("refuses in words what is no data set, and leaves the page as it was", async () => {
    const page = await openData();
    await choose(page, { name: "nota.pdf", mimeType: "", buffer: Buffer.from("%PDF-1.7 …") });
    const alert = page.getByRole("alert").filter({ hasText: "«nota» non si può aprire" });
    await alert.waitFor();
    expect(await page.locator(".opening-outcome").innerText()).toMatch(/PDF/);
    expect(parameterOf(page, "dati")).toBeNull();
  });
});

describe("where things go wrong", () => {
  it("can be cancelled while it reads", async () => {
    const page = await openData();
    const many = Array.from({ length: 60_000 }, (_, index) => ({
      partnership: "sannio",
      organisation: `ente-${index}`,
    }));
    await choose(page, csvFiles({ ...MENDED, members: many }));
    const bar = page.getByRole("progressbar", { name: "Lettura dei dati" });
    await bar.waitFor();
    await page.getByRole("button", { name: "Annulla" }).click();
    await page.getByText("Lettura annullata: resta ciò che c’era.").waitFor();
    expect(await bar.count()).toBe(0);
    expect(parameterOf(page, "dati")).toBeNull();
  });

  it("opens for the visit where nothing may be kept, and says so", async () => {
    const page = await openData({
      prepare: (blank) =>
        blank.addInitScript(() => {
          Object.defineProperty(window, "indexedDB", {
            get: () => {
              throw new DOMException("refused", "SecurityError");
            },
          });
        }),
    });
    await choose(page, csvFiles(MENDED));
    await arrival(page, TITLE).waitFor();
    await page.getByText(/Questo browser non permette di tenere i dati/).waitFor();
    const key = parameterOf(page, "dati");
    expect(key).toMatch(/^locale:visita-/);
    await page.getByRole("button", { name: "Chiudi e torna ai dati pubblicati" }).click();
    await eventually(() => parameterOf(page, "dati")).toBeNull();
    await page.getByRole("link", { name: TITLE, exact: true }).click();
    await headerMark(page).waitFor();
  });

  it("opens for the visit where the browser is full, and says so", async () => {
    const page = await openData({
      prepare: (blank) =>
        blank.addInitScript(() => {
          IDBObjectStore.prototype.add = () => {
            throw new DOMException("full", "QuotaExceededError");
          };
        }),
    });
    await choose(page, csvFiles(MENDED));
    await arrival(page, TITLE).waitFor();
    await page.getByText(/Nel browser non c’è spazio/).waitFor();
  });

  it("says in plain words that a link to somebody else's opened set leads nowhere here", async () => {
    const page = await open("#/?dati=locale:7", { expected: [/not-kept/] });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/Questo browser non tiene nessun insieme «locale:7»/);
    await page.getByRole("button", { name: "Apri i dati pubblicati" }).click();
    await waitForOverview(page);
  });

  it("gives the report of all faults as a text and as a table", async () => {
    const page = await openData();
    await choose(page, csvFiles(FAULTY));
    await arrival(page, TITLE).waitFor();
    await page.evaluate(() => {
      // As on a page served over plain http.
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    const health = page.getByRole("region", { name: "Salute dei dati" });
    await health.getByRole("button", { name: "Copia il rapporto" }).click();
    const report = await page.getByLabel("Rapporto da copiare").inputValue();
    expect(report).toMatch(/members\.csv.*riga 10/);
    const saving = page.waitForEvent("download");
    await health.getByRole("button", { name: "Scarica tutte come CSV" }).click();
    const saved = await saving;
    const text = readFileSync(await saved.path(), "utf8");
    expect(saved.suggestedFilename()).toMatch(/\.csv$/);
    expect(text.split("\r\n")[0]).toContain("gravità;tabella;file;riga");
    expect(text).toContain("2011-02-30");
  });
});
