import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { addRecords } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

const withAgreements = dataSetFrom({
  indicators: addRecords("indicators", {
    id: "accordi",
    result: "R3",
    name: "Accordi tra regioni",
    baseline: 0,
    measure: "partnerships:interregional:signed",
  }),
  targets: addRecords("targets", { indicator: "accordi", date: "2012-09-30", value: 3 }),
});

const section = (name: RegExp | string) => within(screen.getByRole("region", { name }));

describe("the page of an indicator", () => {
  it("says in its lead what it has reached, what was expected and how late it is", async () => {
    await showView("/indicatori/piani");
    expect(screen.getByRole("heading", { level: 1, name: "Piani approvati" })).toBeVisible();
    const lead = screen.getByText(/1 su 4; a questa data il valore atteso è/).closest("p");
    expect(lead).toHaveTextContent(/^✕ critico · Al 30 giugno 2012: 1 su 4;.*giorni di ritardo/);
  });

  it("says its rule, and leads to its result and to its evidence in the picture", async () => {
    await showView("/indicatori/piani");
    expect(screen.getByText(/Conta gli enti che hanno il piano strategico/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Piani definiti" })).toHaveAttribute(
      "href",
      "/risultati/R1",
    );
    expect(screen.getByRole("link", { name: "Mostra nella rete" })).toHaveAttribute(
      "href",
      "/?scelta=indicatore:piani",
    );
  });

  it("draws its course with the figures for a name, and the same numbers as a table", async () => {
    await showView("/indicatori/piani");
    const course = section("Andamento");
    expect(course.getByRole("img", { name: /^Piani approvati: 1 su 4/ })).toBeVisible();
    await userEvent.click(course.getByText("Come tabella"));
    const table = within(course.getByRole("table", { name: "Valori nel tempo" }));
    const rows = table
      .getAllByRole("row")
      .slice(1)
      .map(({ textContent }) => textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^14\/05\/2010.*00contato sui record$/),
      expect.stringMatching(/^20\/05\/2011.*11,8contato sui record$/),
      expect.stringMatching(/^30\/06\/2011.*12contato sui record$/),
      expect.stringMatching(/^30\/09\/2012.*–4$/),
    ]);
  });

  it("says of observed values their source and when they were recorded, corrections too", async () => {
    await showView("/indicatori/giorni");
    const course = section("Andamento");
    await userEvent.click(course.getByText("Come tabella"));
    const row = course.getByRole("row", { name: /^31\/12\/2011/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["22", expect.stringMatching(/^2\d/), "non indicato", "15/01/2012"]);
    expect(course.getByText("percorso assunto")).toBeVisible();
    expect(screen.getByText(/Percorso assunto: i dati danno solo/)).toBeVisible();
    expect(screen.getByText(/Il valore deve scendere/)).toBeVisible();
  });

  it("lists the records it counts, each a link with why and since when", async () => {
    await showView("/indicatori/accordi", withAgreements);
    const counted = section("Il record contato");
    const link = counted.getByRole("link", { name: "Rotte adriatiche" });
    expect(link).toHaveAttribute("href", "/?scelta=accordo:adriatico");
    expect(counted.getByText(/firmato il 10 gennaio 2011.*dal 10 gennaio 2011/)).toBeVisible();
  });

  it("lists the records that nearly count, each with what it lacks", async () => {
    await showView("/indicatori/accordi", withAgreements);
    const almost = section("Quasi contati: che cosa manca · 1");
    expect(almost.getByRole("link", { name: "Protocollo in bozza" })).toBeVisible();
    expect(almost.getByText(/^mancano? .*firma$/)).toBeVisible();
    expect(almost.getByText(/in bozza il 28 giugno 2012/)).toBeVisible();
  });

  it("shows every region on one axis, and says that an agreement counts in each of its regions", async () => {
    await showView("/indicatori/accordi", withAgreements);
    const regions = section("Nelle regioni");
    expect(regions.getByRole("img", { name: /^Campania: 1/ })).toBeVisible();
    expect(regions.getByRole("img", { name: /^Puglia: 1/ })).toBeVisible();
    expect(regions.getByText(/conta una volta nel totale e una volta in ciascuna/)).toBeVisible();
  });

  it("puts the region furthest behind first", async () => {
    const targets = addRecords("targets", {
      indicator: "piani",
      region: "16",
      date: "2012-09-30",
      value: 2,
    });
    await showView("/indicatori/piani", dataSetFrom({ targets }));
    const rows = [...document.querySelectorAll(".region-rows > li")];
    expect(rows.map((row) => row.querySelector("[data-region-figure]")?.textContent)).toEqual([
      "0",
      "1",
    ]);
  });

  it("reads one region where one is chosen", async () => {
    await showView("/indicatori/piani?regioni=15");
    expect(screen.getByText("Indicatore · R1 · Campania")).toBeVisible();
    expect(screen.getByText(/^1 su 2;/)).toBeVisible();
  });

  it("marks the counted records that lie in theme, country or span", async () => {
    await showView("/indicatori/accordi?paese=AL", withAgreements);
    expect(screen.getByText(/^1 di questi stanno nei filtri scelti/)).toBeVisible();
    expect(screen.getByTitle("nei filtri")).toBeVisible();
  });

  it("draws nothing where there is neither value nor path, and says so", async () => {
    const bare = dataSetFrom({
      indicators: [{ id: "vuoto", result: "R1", name: "Vuoto" }],
      targets: [],
      observations: [],
    });
    await showView("/indicatori/vuoto", bare);
    expect(screen.getByText(/non c’è ancora nulla da disegnare/)).toBeVisible();
  });

  it("that these data do not have says so, with the way back", async () => {
    await showView("/indicatori/altro");
    expect(screen.getByRole("heading", { name: /Nessun indicatore «altro»/ })).toBeVisible();
    expect(screen.getByRole("link", { name: "Tutti i risultati" })).toHaveAttribute(
      "href",
      "/risultati",
    );
  });
});

describe("the page of a result", () => {
  it("shows the course of each of its indicators, and leads to them and to the picture", async () => {
    await showView("/risultati/R3", withAgreements);
    expect(
      screen.getByRole("heading", { level: 1, name: "Collaborazioni tra regioni" }),
    ).toBeVisible();
    const courses = screen.getAllByRole("img", { name: /^(Giorni per rispondere|Accordi tra)/ });
    expect(courses).toHaveLength(2);
    expect(screen.getByRole("link", { name: "Mostra nella rete" })).toHaveAttribute(
      "href",
      "/?scelta=risultato:R3",
    );
    expect(screen.getByRole("link", { name: "Quasi contati: che cosa manca · 1" })).toHaveAttribute(
      "href",
      "/indicatori/accordi",
    );
  });

  it("that these data do not have says so, with the way back", async () => {
    await showView("/risultati/R9");
    expect(screen.getByRole("heading", { name: /Nessun risultato «R9»/ })).toBeVisible();
    expect(screen.getByRole("link", { name: "Tutti i risultati" })).toBeVisible();
  });
});

describe("from the picture's sheets", () => {
  it("an indicator and a result lead to their pages", async () => {
    const { goTo } = await showView("/?scelta=indicatore:piani&al=2011-12-31");
    expect(await screen.findByRole("link", { name: "Apri la scheda" })).toHaveAttribute(
      "href",
      "/indicatori/piani?al=2011-12-31",
    );
    await goTo("/?scelta=risultato:R1");
    expect(await screen.findByRole("link", { name: "Apri la scheda" })).toHaveAttribute(
      "href",
      "/risultati/R1",
    );
  });

  it("a body leads to the pages of what it counts for, and says since when", async () => {
    await showView("/?scelta=ente:benevento");
    const name = /^scheda\s?Piani approvati$/;
    const link = await screen.findByRole("link", { name }, { timeout: 20_000 });
    expect(link).toHaveAttribute("href", "/indicatori/piani");
    expect(link.parentElement).toHaveTextContent("R1, dal 20 maggio 2011 · scheda");
  });
});
