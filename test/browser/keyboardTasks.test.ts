import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";
import { parameterOf, sheetOf, waitForOverview } from "./overviewPage";
import { stopOf, walkOn, type KeyboardWalk } from "./keyboardWalk";

const open = useBrowser();

type Task = (page: Page, walk: KeyboardWalk) => Promise<void>;

const heading = (page: Page, level: number, name: RegExp | string) =>
  page.getByRole("main").getByRole("heading", { level, name }).first();

const voice = (page: Page) => page.locator("[aria-live=polite]");

/** What people come for, each with the keyboard alone from an address to the end. */
const TASKS: [title: string, address: string, task: Task][] = [
  [
    "finds a body by its name, opens its page and goes back to the network",
    "#/",
    async (page, { press, type, arriveAt, tabTo }) => {
      await press("/");
      await arriveAt(/^Cerca enti/);
      await type("provincia benevento");
      await page
        .getByRole("option", { name: /Provincia di Benevento/ })
        .first()
        .waitFor();
      await press("Enter");
      await heading(page, 1, "Provincia di Benevento").waitFor();
      await tabTo(/^Rete$/, { back: true });
      await press("Enter");
      await waitForOverview(page);
    },
  ],
  [
    "reads the shortest way between two bodies, and takes it away again",
    "#/?scelta=ente:prov-cosenza",
    async (page, { press, type, arriveAt, tabTo }) => {
      await sheetOf(page).waitFor();
      await tabTo(/^Come si collega con/);
      await type("avellino");
      await sheetOf(page).getByRole("option").first().waitFor();
      await press("Enter");
      await sheetOf(page)
        .getByText(/^Collegati (direttamente|in \d+ passi)\.$/)
        .waitFor();
      await tabTo(/^Togli il percorso/);
      await press("Enter");
      await eventually(() => parameterOf(page, "fino-a")).toBeNull();
      // The button is gone: the focus went to a stop beside it.
      await arriveAt(/./);
      await press("Escape");
      await sheetOf(page).waitFor({ state: "hidden" });
      await arriveAt(/./);
    },
  ],
  [
    "filters by theme, hears what changed, clears the filter and takes that back",
    "#/",
    async (page, { press, tabTo, arriveAt }) => {
      await tabTo(/^Tema/);
      await press("ArrowDown");
      await eventually(() => parameterOf(page, "tema")).not.toBeNull();
      const theme = parameterOf(page, "tema");
      await eventually(async () => (await voice(page).allInnerTexts()).join(" ")).toMatch(
        /\d+ ent[ei], \d+ accord[oi]; prima \d+ e \d+\./,
      );
      await tabTo(/^togli/);
      await press("Enter");
      await arriveAt(/^annulla$/);
      await press("Enter");
      await eventually(() => parameterOf(page, "tema")).toBe(theme);
      await arriveAt(/^togli/);
    },
  ],
  [
    "moves the reading date, plays through time, and compares with another date",
    "#/",
    async (page, { press, tabTo, arriveAt }) => {
      await tabTo(/^Data di lettura$/);
      await press("PageDown");
      await eventually(() => parameterOf(page, "al")).toBe("2011-06-30");
      await tabTo(/^torna alla data/);
      await press("Enter");
      await eventually(() => parameterOf(page, "al")).toBeNull();
      await arriveAt(/./);
      await tabTo(/^confronta con/);
      await press("Enter");
      await eventually(() => parameterOf(page, "confronto")).not.toBeNull();
      await arriveAt(/./);
      await tabTo(/^(Togli il confronto|Chiudi il confronto|togli il confronto)/);
      await press("Enter");
      await eventually(() => parameterOf(page, "confronto")).toBeNull();
      await arriveAt(/./);
    },
  ],
  [
    "goes from a result to the records it counts, and to the page of one of them",
    "#/risultati",
    async (page, { press, tabTo }) => {
      await heading(page, 1, /./).waitFor();
      await tabTo(/^Collaborazioni tra regioni/);
      await press("Enter");
      await heading(page, 1, /Collaborazioni tra regioni/).waitFor();
      await tabTo(/^Collaborazioni interregionali|^Accordi tra|interregional/i);
      await press("Enter");
      await page.waitForURL(/#\/indicatori\//);
      await heading(page, 1, /./).waitFor();
    },
  ],
  [
    "opens a cell of the table of regions and one of its partnerships",
    "#/?faccia=tra-regioni",
    async (page, { press, tabTo, arriveAt }) => {
      await tabTo(/^Solo in Campania/);
      await press("ArrowRight", "Enter");
      await sheetOf(page).waitFor();
      await eventually(() => parameterOf(page, "scelta")).toMatch(/^regioni:/);
      const link = sheetOf(page).getByRole("listitem").getByRole("link").first();
      const name = await nameOf(link);
      await tabTo(new RegExp(`^${escape(name)}`));
      await press("Enter");
      await eventually(() => parameterOf(page, "scelta")).toMatch(/^accordo:/);
      await arriveAt(/./);
    },
  ],
  [
    "moves through rows and columns of the agreements in time, and opens one",
    "#/?faccia=tempo",
    async (page, { press, tabTo, arriveAt }) => {
      await tabTo(/^Gli accordi nel tempo$/);
      const said = async () => (await voice(page).allInnerTexts()).join(" ").trim();
      await press("ArrowRight");
      await eventually(said).not.toBe("");
      const first = await said();
      await press("ArrowDown", "ArrowRight");
      await eventually(said).not.toBe(first);
      await press("Enter");
      await sheetOf(page).waitFor();
      await press("Escape");
      await sheetOf(page).waitFor({ state: "hidden" });
      await arriveAt(/^Gli accordi nel tempo$/);
    },
  ],
  [
    "sorts the list of bodies and opens the page of the first",
    "#/enti",
    async (page, { press, tabTo }) => {
      const first = page.getByRole("grid").getByRole("rowheader").first().getByRole("link");
      await first.waitFor();
      const before = await first.innerText();
      await tabTo(/^Nome/);
      await press("Enter");
      await eventually(() => first.innerText()).not.toBe(before);
      const name = await nameOf(first);
      await tabTo(new RegExp(`^${escape(name)}`));
      await press("Enter");
      await heading(page, 1, name).waitFor();
    },
  ],
  [
    "takes the records away as CSV, and comes back to the button",
    "#/enti?regioni=16",
    async (page, { press, tabTo, arriveAt }) => {
      await heading(page, 1, /./).waitFor();
      await tabTo(/^Esporta/);
      await press("Enter");
      await page.getByRole("heading", { name: "Porta via ciò che vedi" }).waitFor();
      await tabTo(/^CSV standard/);
      const coming = page.waitForEvent("download");
      await press("Enter");
      expect((await coming).suggestedFilename()).toMatch(/puglia.*\.csv\.zip$/);
      await press("Escape");
      await arriveAt(/^Esporta/);
    },
  ],
  [
    "opens a file of one's own in «Dati»",
    "#/dati",
    async (page, { press, tabTo, arriveAt }) => {
      // Asked for in good time: the browser takes a while to give its chooser away.
      const coming = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: /^Scegli i file/ }).waitFor();
      await page.waitForLoadState("networkidle");
      await tabTo(/^Scegli i file/);
      await press("Enter");
      await (
        await coming
      ).setFiles({
        name: "enti.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("Denominazione;Territorio\r\nComune di prova;Puglia\r\n"),
      });
      await page.locator(".mapping").getByRole("heading").first().waitFor();
      await tabTo(/^Annulla l’apertura/);
      await press("Enter");
      await page.locator(".mapping").waitFor({ state: "detached" });
      await arriveAt(/./);
    },
  ],
  [
    "changes language and look",
    "#/progetto",
    async (page, { press, tabTo }) => {
      await heading(page, 1, /./).waitFor();
      await tabTo(/^EN · English/);
      await press("Enter");
      await eventually(() => page.evaluate(() => document.documentElement.lang)).toBe("en");
      await tabTo(/^(Dark|Light) look|^Look|dark|light/i);
      await press("Enter");
      await eventually(() => page.evaluate(() => document.documentElement.dataset["theme"])).toBe(
        "dark",
      );
    },
  ],
  [
    "goes from an idea to the body it names",
    "#/idee",
    async (page, { press, tabTo }) => {
      const margins = page.getByRole("region", { name: "Enti ai margini" });
      await margins
        .getByRole("button", { name: /nessun accordo$/ })
        .first()
        .waitFor();
      await tabTo(/: (nessun accordo|[a-zà-ù ]+)$/, { most: 200 });
      await press("Home", "Enter");
      await margins.getByRole("heading", { name: /^Un’idea per|^Idea/ }).waitFor();
      const link = margins.getByRole("link").first();
      const name = await nameOf(link);
      await tabTo(new RegExp(`^${escape(name)}`));
      await press("Enter");
      await sheetOf(page).getByRole("heading", { name, exact: true }).waitFor();
    },
  ],
];

describe("with the keyboard alone, a visitor", () => {
  it.each(TASKS)("%s", async (_, address, task) => {
    const page = await open(address);
    if (/^#\/(\?|$)/.test(address)) await waitForOverview(page);
    const walk = walkOn(page);
    await task(page, walk);
    expect(walk.faults).toEqual([]);
    expect((await stopOf(page)).fault).toBeNull();
  });
});

/** Of a record, without the mark of what is made up. */
async function nameOf(link: Locator): Promise<string> {
  return (await link.innerText()).replace("(dimostrativo)", "").replaceAll(/\s+/g, " ").trim();
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
