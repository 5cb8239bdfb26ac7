import type { Page } from "playwright-core";
import { sheetOf } from "./overviewPage";

export interface State {
  readonly title: string;
  readonly address: string;
  /** What is opened on it, once it is there. */
  readonly act?: (page: Page) => Promise<unknown>;
}

/** Each opens a window, which may first have to be loaded. */
const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole("button", { name }).filter({ visible: true }).first().click();
  await page.getByRole("dialog").first().waitFor();
};
const type = (key: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.getByRole("dialog").first().waitFor();
};

/** Every page by a plain address: what is shown on any set of data. */
export const ROUTES: readonly State[] = [
  ["the map", "#/"],
  ["the network", "#/?faccia=rete"],
  ["the regions", "#/?faccia=tra-regioni"],
  ["the agreements in time", "#/?faccia=tempo"],
  ["the list", "#/?faccia=elenco"],
  ["the table of the map", "#/?tabella=1"],
  ["the project", "#/progetto"],
  ["all results", "#/risultati"],
  ["a result", "#/risultati/R2"],
  ["an indicator", "#/indicatori/i-interregionali"],
  ["the data", "#/dati"],
  ["two versions", "#/dati/confronto"],
  ["the ideas", "#/idee"],
  ["the growth of the network", "#/idee/crescita"],
  ["the list of bodies", "#/enti"],
  ["the list of partnerships", "#/partenariati"],
  ["a body's dossier", "#/enti/prov-benevento"],
  ["a partnership's dossier", "#/partenariati/p-geometria-variabile"],
  ["the regions, as a list", "#/regioni"],
  ["a region's dossier", "#/regioni/16"],
  ["the countries", "#/paesi"],
  ["a country's dossier", "#/paesi/AL"],
  ["the themes", "#/temi"],
  ["a theme's dossier", "#/temi/turismo"],
  ["the glossary", "#/glossario"],
  ["accessibility", "#/accessibilita"],
  ["the licences", "#/licenze"],
  ["the glossary", "#/glossario/ponte"],
  ["accessibility", "#/accessibilita"],
].map(([title = "", address = ""]) => ({ title, address }));

/** What the pages can be brought to, on the shipped set. */
export const STATES: readonly State[] = [
  { title: "what the data do not know", address: "#/?regioni=atlantide" },
  { title: "a link between regions", address: "#/?faccia=rete&scelta=regioni:15~16" },
  { title: "a count's sheet", address: "#/?tabella=1&scelta=conteggio:interregionali" },
  { title: "a pair of regions", address: "#/?faccia=tra-regioni&scelta=regioni:15~16" },
  { title: "an indicator in time", address: "#/?faccia=tempo&scelta=indicatore:i-piani" },
  { title: "a result in the list", address: "#/?faccia=elenco&scelta=risultato:R3" },
  { title: "a body's sheet", address: "#/?scelta=ente:prov-benevento" },
  { title: "a way", address: "#/?scelta=ente:prov-cosenza&fino-a=prov-avellino" },
  { title: "sizes by a measure", address: "#/?misura=popolazione&legenda=provincia,comune" },
  { title: "picked bodies", address: "#/?tabella=1&scelta=enti:prov-avellino~prov-cosenza" },
  { title: "a partnership's sheet", address: "#/?scelta=accordo:p-geometria-variabile" },
  { title: "a result's sheet", address: "#/?faccia=rete&regioni=15&scelta=risultato:R2" },
  { title: "an indicator's sheet", address: "#/?scelta=indicatore:i-piani" },
  { title: "an observed indicator's sheet", address: "#/?scelta=indicatore:i-incontri" },
  { title: "real data only", address: "#/?reali=1&al=2012-06-30" },
  { title: "two dates", address: "#/?confronto=2011-12-31" },
  { title: "results, two dates", address: "#/risultati?confronto=2011-12-31" },
  { title: "results by urgency", address: "#/risultati?urgenza=1&regioni=16&tema=turismo" },
  { title: "an indicator of a country", address: "#/indicatori/i-interregionali?paese=AL" },
  { title: "an observed indicator", address: "#/indicatori/i-incontri" },
  { title: "no indicator", address: "#/indicatori/nessuno" },
  { title: "ideas for a country", address: "#/idee/paesi/PS?scelta=ente:prov-benevento" },
  { title: "ideas of a region", address: "#/idee/regioni/16?scelta=accordo:p-geometria-variabile" },
  { title: "bodies of a region", address: "#/enti?regioni=18" },
  { title: "a body outside the filters", address: "#/enti/com-napoli?regioni=16" },
  { title: "no body", address: "#/enti/nessuno" },
  { title: "no partnership", address: "#/partenariati/nessuno" },
  {
    title: "a partnership that is to come",
    address: "#/partenariati/p-porti-adriatici?al=2011-06-30",
  },
  { title: "a region outside the filters", address: "#/regioni/16?regioni=15" },
  { title: "no region", address: "#/regioni/99" },
  { title: "a country's footnote", address: "#/paesi/PS" },
  { title: "countries of a theme", address: "#/paesi?tema=turismo" },
  { title: "no country", address: "#/paesi/ZZ" },
  { title: "no theme", address: "#/temi/nessuno" },
  { title: "no page", address: "#/nessuna-pagina" },
  { title: "an error", address: "#/?dati=nessuna-cartella/" },
  { title: "a picture for other sites", address: "#/?embed=1" },
  { title: "a wall", address: "#/parete" },
  { title: "the field for everything", address: "#/", act: type("/") },
  { title: "the keys", address: "#/progetto", act: type("?") },
  { title: "the link", address: "#/?regioni=16", act: press(/^Link$/) },
  { title: "the ways out", address: "#/", act: openWaysOut },
  { title: "how to read", address: "#/", act: press(/^(Come si legge|How to read)/) },
  {
    title: "the chance",
    address: "#/",
    act: press(/(dell’atteso|come l’atteso|than expected|as expected)$/),
  },
  {
    title: "a sheet closed again",
    address: "#/?scelta=ente:prov-benevento",
    act: async (page) => {
      await sheetOf(page).getByRole("heading").first().focus();
      await page.keyboard.press("Escape");
      await sheetOf(page).waitFor({ state: "hidden" });
    },
  },
];

async function openWaysOut(page: Page): Promise<void> {
  await press(/^(Esporta|Export) ▾$/)(page);
  const panel = page.getByRole("dialog");
  await panel.getByRole("heading").first().waitFor();
  for (const folded of await panel.locator("summary").all()) await folded.click();
}
