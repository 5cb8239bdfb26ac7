import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { waitForOverview, parameterOf, sentenceOf } from "./overviewPage";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

/** A sheet as an office keeps it: a project a row, parties in two columns, one of them written in two ways. Invented. */
const SHEET = [
  ["Titolo del progetto", "Capofila", "Partner", "Data di inizio", "Stato"],
  [
    "Porti aperti",
    "Provincia di Brindisi",
    "Comune di Lecce; Comune di Bari",
    "14/05/2010",
    "firmato",
  ],
  ["Artigianato", "Comune di Lecce", "Università del Levante", "01/03/2011", "firmato"],
  ["Scuole gemelle", "Comune di Cosenza", "Universita del Levantte", "2011", "approvato"],
]
  .map((cells) => cells.join("\t"))
  .join("\r\n");

/** Ctrl+V, as the browser tells the page of it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((table) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", table);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true });
    document.body.dispatchEvent(event);
  }, text);
}

const openedNow = (page: Page) => page.getByRole("heading", { name: /» è aperto$/ });
const headerMark = (page: Page) => page.getByRole("banner").getByText(/^Aperto da te:/);
const readLine = (page: Page) => page.getByText(/^Letti \d+ enti, \d+ accordi/).innerText();

describe("a table out of a spreadsheet", () => {
  it("becomes her programme: pasted, matched, decided, read, taken away and opened again", async () => {
    const page = await open("#/dati");
    await page.getByRole("heading", { name: "Aprire i propri dati" }).waitFor();
    await paste(page, SHEET);

    // What the columns are was found; the project and one doubt are hers to say.
    const panel = page.getByRole("region", { name: "Abbinare le colonne" });
    await panel.waitFor();
    expect(await panel.getByLabel("La colonna «Capofila» è").inputValue()).toBe("party");
    await panel.getByRole("textbox", { name: "Titolo del progetto" }).fill("Reti di prova");
    await panel.getByLabel(/^Inizio/).fill("14/05/2010");
    await panel.getByLabel(/^Fine/).fill("30/09/2012");
    const doubt = panel.getByRole("group", { name: /«Universita del Levantte»/ });
    await doubt.getByRole("radio", { name: "Università del Levante: nome simile" }).check();
    const outcome = panel.getByRole("status").first();
    await eventually(() => outcome.innerText()).toContain("5 enti, 3 accordi, 7 adesioni");
    await panel.getByRole("button", { name: "Apri i dati così abbinati" }).click();
    await openedNow(page).waitFor();
    const read = await readLine(page);
    expect(read).toMatch(/^Letti 5 enti, 3 accordi/);

    // Her network and her results, after a reload too.
    await page.getByRole("link", { name: "Vai alla rete" }).click();
    await waitForOverview(page);
    const sentence = await sentenceOf(page).innerText();
    await page.reload();
    await waitForOverview(page);
    expect(await sentenceOf(page).innerText()).toBe(sentence);
    const pages = page.getByRole("navigation", { name: "Pagine" });
    await pages.getByRole("link", { name: "Risultati" }).click();
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();

    // Out as a workbook, and in again without a question.
    await pages.getByRole("link", { name: "Dati" }).click();
    const sections = page.getByRole("navigation", { name: "In questa pagina" });
    await sections.getByRole("button", { name: "Esportazione" }).click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Cartella di lavoro Excel (.xlsx)" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/\.xlsx$/);
    const buffer = readFileSync(await saved.path());
    const workbook = { name: "riaperta.xlsx", mimeType: "", buffer };
    await page.locator('input[data-way="files"]').setInputFiles(workbook);
    await page.getByRole("heading", { name: "«riaperta» è aperto" }).waitFor();
    expect(await readLine(page)).toBe(read);

    await page.getByRole("button", { name: "Chiudi e torna ai dati pubblicati" }).click();
    await eventually(() => headerMark(page).count()).toBe(0);
    expect(parameterOf(page, "dati")).toBeNull();
  });
});
