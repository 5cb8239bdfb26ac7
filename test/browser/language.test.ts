import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";
import { parameterOf, sentenceOf, waitForOverview, waitForState } from "./overviewPage";

const open = useBrowser();

/** Every plain phrase of the page, from every book there is. */
const PHRASES = Object.values(
  import.meta.glob<Record<string, Record<string, { it?: unknown; en?: unknown }>>>(
    "../../src/**/*hrases.ts",
    { eager: true },
  ),
)
  .flatMap((books) => Object.values(books))
  .flatMap((book) => Object.values(book))
  .filter(({ it: said }) => typeof said === "string");
const ENGLISH = new Set(PHRASES.map(({ en }) => en));
/** Whatever the page itself says in Italian; what the data say is theirs. */
const ITALIAN = new Set(PHRASES.map(({ it: said }) => said).filter((said) => !ENGLISH.has(said)));

/** Italian whole words that stand in no English text and in no proper name of these data. */
const ITALIAN_WORDS = /\b(della|delle|degli|accordi|accordo|enti|nella|questa|sono|ritardo)\b/i;

describe("in English", () => {
  it("by one click, the page, its address and the document's language change, and back", async () => {
    const page = await open("#/?al=2011-12-31");
    await waitForOverview(page);
    const italian = await sentenceOf(page).innerText();
    await page.getByRole("button", { name: "English" }).click();
    await eventually(() => page.locator("html").getAttribute("lang")).toBe("en");
    expect(parameterOf(page, "lingua")).toBe("en");
    expect(await sentenceOf(page).innerText()).toMatch(/^.*31 December 2011.+ work together/);
    await page.getByRole("button", { name: "Italiano" }).click();
    await eventually(() => sentenceOf(page).innerText()).toBe(italian);
    expect(await page.locator("html").getAttribute("lang")).toBe("it");
    expect(page.url()).not.toContain("lingua");
  });

  it.each([
    ["the map", "#/?lingua=en"],
    ["the network", "#/?lingua=en&faccia=rete&regioni=15&reali=1"],
    ["the table", "#/?lingua=en&tabella=1"],
    ["a result", "#/?lingua=en&scelta=risultato:R1"],
    ["an indicator", "#/?lingua=en&scelta=indicatore:i-piani"],
    ["an observed indicator", "#/?lingua=en&scelta=indicatore:i-incontri"],
    ["a partnership", "#/?lingua=en&scelta=accordo:p-geometria-variabile"],
    ["a body", "#/?lingua=en&scelta=ente:prov-benevento"],
    ["the list of what is made up", "#/?lingua=en&tabella=1&scelta=conteggio:dimostrativi"],
    ["the table of regions", "#/?lingua=en&faccia=tra-regioni"],
    ["agreements in time", "#/?lingua=en&faccia=tempo"],
    ["the list", "#/?lingua=en&faccia=elenco"],
    ["the results", "#/risultati?lingua=en&confronto=2011-06-30"],
    ["a result's page", "#/risultati/R1?lingua=en"],
    ["an indicator's page", "#/indicatori/i-piani?lingua=en"],
    ["the ideas", "#/idee?lingua=en"],
    ["the growth", "#/idee/crescita?lingua=en"],
    ["the data", "#/dati?lingua=en"],
    ["the project", "#/progetto?lingua=en"],
  ])("nothing of the page itself is left in Italian: %s", async (_title, address) => {
    const page = await open(address);
    await waitForState(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect((await wordsOf(page)).filter((words) => ITALIAN.has(words))).toEqual([]);
  });

  it("the overview holds no Italian word outside the names of the data", async () => {
    const page = await open("#/?lingua=en");
    await waitForState(page);
    const words = await wordsOf(page);
    expect(words.filter((text) => ITALIAN_WORDS.test(text) && !text.includes("“"))).toEqual([]);
  });

  it("a fault is told in English", async () => {
    const page = await open("#/?lingua=en&dati=nessuna-cartella/", { expected: [/404/] });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/The data cannot be shown/);
    expect((await wordsOf(page)).filter((words) => ITALIAN.has(words))).toEqual([]);
  });
});

/** Every piece of text on the page and every name and title, seen or only heard. */
function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const isItalian = walker.currentNode.parentElement?.closest("[lang=it]:not(html), noscript");
      if (!isItalian) words.push(walker.currentNode.textContent?.trim() ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [alt]")) {
      for (const name of ["aria-label", "title", "alt"]) {
        words.push(element.getAttribute(name) ?? "");
      }
    }
    return words.filter((text) => text !== "" && text !== "Italiano");
  });
}
