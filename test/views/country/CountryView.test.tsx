import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { addRecords } from "../../fixtures/dataSet";
import { CountriesView } from "../../../src/views/country/CountriesView";
import { CountryView } from "../../../src/views/country/CountryView";
import { dataSetFrom, showView } from "../showView";

const views = { "/paesi": <CountriesView />, "/paesi/:id": <CountryView /> };
const show = (address: string, dataSet = dataSetFrom()) => showView(address, dataSet, { views });
const figureOf = (name: string) =>
  document.querySelector(`[data-figure="${name}"]`)?.textContent ?? null;
const rowsOf = (name: string) =>
  within(screen.getByRole("table", { name })).getAllByRole("row").slice(1);

const wider = dataSetFrom({
  countries: addRecords(
    "countries",
    { id: "XK", name: "Kosovo", note: "Senza pregiudizio." },
    { id: "EG", name: "Egitto" },
  ),
  relations: addRecords(
    "relations",
    { organisation: "benevento", country: "AL", since: "2005", form: "gemellaggio" },
    { organisation: "brindisi", country: "AL" },
    { organisation: "brindisi", country: "XK" },
  ),
});

describe("the dossier of a country", () => {
  it("says in a sentence who works with it and through what", async () => {
    await show("/paesi/AL?al=2012-06-30", wider);
    expect(screen.getByRole("heading", { level: 1, name: "Albania" })).toBeVisible();
    expect(
      screen.getByText(
        /^Al 30 giugno 2012 3 enti di 2 regioni lavorano con l’Albania: 3 con relazioni proprie, un accordo tra regioni\./,
      ),
    ).toBeVisible();
  });

  it("lists who works with it: through what, and since when", async () => {
    await show("/paesi/AL?al=2012-06-30", wider);
    expect(figureOf("workers")).toBe("3");
    const rows = rowsOf("Chi ci lavora").map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ["Campania", "gemellaggio, 1 accordo", "2005"],
      ["Puglia", "relazione", "nessuna data nota"],
      ["Puglia", "relazione, 1 accordo", "10/01/2011"],
    ]);
  });

  it("tells the pairs that work together from those that never did", async () => {
    await show("/paesi/AL?al=2012-06-30", wider);
    const part = screen.getByRole("region", { name: "Insieme o ciascuno per sé" });
    expect(figureOf("together")).toBe("1");
    expect(figureOf("apart")).toBe("1");
    expect(within(part).getByText("già in comune")).toBeVisible();
    expect(within(part).getByRole("link", { name: "Le idee dell’Albania" })).toHaveAttribute(
      "href",
      "/idee/paesi/AL?al=2012-06-30",
    );
  });

  it("shows its bodies on the map, and lists them", async () => {
    await show("/paesi/AL?al=2012-06-30", wider);
    expect(screen.getByRole("img", { name: /^1 ente in Albania e 3 enti italiani/ })).toBeVisible();
    expect(rowsOf("Enti e luoghi in Albania")).toHaveLength(1);
    expect(rowsOf("Per regione")).toHaveLength(2);
  });

  it("has the footnote of a disputed status, on the map and of the record", async () => {
    await show("/paesi/XK?al=2012-06-30", wider);
    expect(screen.getByText(/risoluzione 1244\/1999/)).toBeVisible();
    expect(screen.getByText(/Senza pregiudizio\./)).toBeVisible();
  });

  it("says where nobody works with it", async () => {
    await show("/paesi/EG?al=2012-06-30", wider);
    expect(screen.getByText(/nessun ente lavora con l’Egitto\./)).toBeVisible();
    expect(
      screen.getAllByText(/Nessun ente ha relazioni o accordi con questo Paese/)[0],
    ).toBeVisible();
  });

  it("shows its own country where the filter chooses another, and says so", async () => {
    const { address } = await show("/paesi/AL?al=2012-06-30&paese=TN", wider);
    expect(screen.getByText(/Il filtro sceglie un altro Paese \(Tunisia\)/)).toBeVisible();
    expect(figureOf("workers")).toBe("3");
    await userEvent.click(screen.getByRole("button", { name: "Togli il filtro del Paese" }));
    expect(address()).toBe("/paesi/AL?al=2012-06-30");
  });

  it("knows a country that only a record names", async () => {
    const partnerships = addRecords("partnerships", { id: "x", title: "X", countries: ["MA"] });
    await show("/paesi/MA", dataSetFrom({ partnerships }));
    expect(screen.getByRole("heading", { level: 1, name: "Marocco" })).toBeVisible();
  });

  it.each(["ZZ", "IT"])("says that %s is no country of these data", async (id) => {
    await show(`/paesi/${id}`);
    expect(
      screen.getByRole("heading", { name: `Nessun Paese con il codice ${id} in questi dati` }),
    ).toBeVisible();
  });

  it("speaks English", async () => {
    await show("/paesi/AL?al=2012-06-30&lingua=en", wider);
    expect(screen.getByText(/3 authorities of 2 regions work with Albania/)).toBeVisible();
  });
});

describe("the list of countries", () => {
  it("has a row for each, with the figures of its dossier", async () => {
    const { goTo } = await show("/paesi?al=2012-06-30", wider);
    expect(
      screen.getByText(/^4 Paesi: con 3 lavora almeno un ente; 0 sono da mettere in comune/),
    ).toBeVisible();
    const workers = rowsOf("Paesi").map((row) => within(row).getAllByRole("cell")[0]?.textContent);
    expect(workers).toEqual(["3", "2", "1", "0"]);
    await goTo("/paesi/TN?al=2012-06-30");
    expect(figureOf("workers")).toBe("2");
  });

  it("says that there are none", async () => {
    const none = dataSetFrom({
      countries: [{ id: "IT", name: "Italia" }],
      relations: [],
      organisations: addRecords("organisations").filter(
        (row) => (row as { role: string }).role !== "partner",
      ),
      partnerships: [{ id: "x", title: "X" }],
      members: [],
      partnership_steps: [],
    });
    await show("/paesi", none);
    expect(screen.getByText(/^I dati non nominano altri Paesi\./)).toBeVisible();
  });
});
