import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

const sentence = () => document.querySelector(".headline")?.textContent ?? "";
const link = (name: string | RegExp) => screen.getByRole("link", { name });

describe("the overview", () => {
  it("says the state of the network in one sentence", async () => {
    await showView("/?al=2012-06-30");
    expect(sentence()).toMatch(
      /^Al 30 giugno 2012 2 enti su 4 lavorano insieme; 1 accordo su 2 unisce più regioni.*\. 1 accordo è in preparazione\./,
    );
  });

  it("speaks English when the address asks for it, all over the page", async () => {
    await showView("/?al=2012-06-30&lingua=en");
    expect(sentence()).toMatch(/^On 30 June 2012 2 of 4 authorities work together; /);
    expect(screen.getByRole("heading", { name: "Expected results" })).toBeVisible();
    expect(link("Test project")).toBeVisible();
    expect(screen.getByRole("slider", { name: "Reading date" })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\b(accord[oi]|enti|regioni)\b/i);
  });

  it("has one main heading, and a name for the picture, its filters and its tabs", async () => {
    await showView("/");
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(screen.getByRole("group", { name: "La rete: Progetto di prova" })).toBeVisible();
    expect(screen.getByRole("group", { name: "Che cosa guardare" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Mappa", selected: true })).toBeVisible();
  });

  it("opens at the date of the data, and says so in the time strip", async () => {
    await showView("/");
    expect(screen.getByRole("slider")).toHaveAttribute("aria-valuetext", "30 giugno 2012");
    expect(screen.queryByRole("button", { name: /torna alla data/ })).toBeNull();
  });

  it("writes what is chosen in the address, and drops it from there again", async () => {
    const { address } = await showView("/");
    const filters = within(screen.getByRole("group", { name: "Che cosa guardare" }));
    await userEvent.click(filters.getByRole("button", { name: "Campania" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Tema" }), "Turismo");
    await userEvent.click(screen.getByRole("tab", { name: "Rete" }));
    expect(address()).toBe("/?regioni=15&tema=turismo&faccia=rete");
    expect(screen.getByText(/^2 filtri attivi/)).toBeVisible();
    expect(sentence()).toContain("(Campania; tema: Turismo)");
    await userEvent.click(screen.getByRole("button", { name: /^togli/ }));
    expect(address()).toBe("/?faccia=rete");
  });

  it("selects by link, keeps the rest of the address, and closes with Escape", async () => {
    const { address } = await showView("/?al=2012-06-30&lingua=en");
    await userEvent.click(link("Giorni per rispondere"));
    expect(address()).toBe("/?al=2012-06-30&scelta=indicatore:giorni&lingua=en");
    const heading = await screen.findByRole("heading", { level: 2, name: "Giorni per rispondere" });
    await waitFor(() => expect(heading).toHaveFocus());
    await userEvent.keyboard("{Escape}");
    expect(address()).toBe("/?al=2012-06-30&lingua=en");
    expect(screen.getByRole("heading", { name: "Expected results" })).toBeVisible();
  });

  it("goes back and forward as the browser does", async () => {
    const { address, goBack } = await showView("/");
    await userEvent.click(link("Giorni per rispondere"));
    await userEvent.click(screen.getByRole("tab", { name: "Rete" }));
    expect(address()).toBe("/?faccia=rete&scelta=indicatore:giorni");
    await goBack();
    expect(address()).toBe("/?scelta=indicatore:giorni");
    await goBack();
    expect(address()).toBe("/");
  });

  it("moves the reading date with the keys, and comes home to the date of the data", async () => {
    const { address } = await showView("/");
    screen.getByRole("slider").focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(address()).toBe("/?al=2012-05-31");
    expect(sentence()).toMatch(/^Al 31 maggio 2012 /);
    await userEvent.click(screen.getByRole("button", { name: /torna alla data/ }));
    expect(address()).toBe("/");
  });

  it("counts only what has the theme asked for", async () => {
    await showView("/?al=2012-06-30&tema=turismo");
    expect(sentence()).toContain("1 accordo su 1 unisce più regioni");
    expect(screen.getByText(/^1 accordo avviato/)).toBeVisible();
  });

  it.each([
    ["singola", "it", "accordi con una sola parte italiana"],
    ["locale", "it", "accordi in una regione"],
    ["internazionale", "it", "accordi con l’estero"],
    ["singola", "en", "partnerships with one Italian party only"],
    ["locale", "en", "partnerships within one region"],
  ])("says the span %s grammatically in %s", async (span, language, words) => {
    await showView(`/?ampiezza=${span}&lingua=${language}`);
    expect(sentence()).toContain(`(${words})`);
  });

  it("shows names as they are, brackets and bars and all", async () => {
    const indicators = [
      {
        id: "piani",
        result: "R1",
        name: "Piani [A|B] approvati",
        measure: "authorities:plan:approved",
        baseline: 0,
      },
    ];
    await showView("/?al=2012-06-30", dataSetFrom({ indicators, observations: [] }));
    expect(sentence()).toContain("Più indietro di tutti: Piani [A|B] approvati, in ritardo");
  });
});

describe("a link that asks for more than the data have", () => {
  it("is answered for the rest, and says what was left aside until told", async () => {
    const { address } = await showView("/?al=ieri&regioni=15,99&scelta=ente:atlantide");
    const notice = screen.getByText(/^Il collegamento chiede cose/);
    expect(notice).toHaveTextContent("al, 99 e atlantide");
    expect(sentence()).toContain("(Campania)");
    await userEvent.click(screen.getByRole("button", { name: "Ho capito" }));
    expect(address()).toBe("/?regioni=15");
    expect(screen.queryByText(/^Il collegamento chiede/)).toBeNull();
  });

  it("keeps quiet when everything is known", async () => {
    await showView("/?regioni=15&scelta=ente:lecce");
    expect(screen.queryByText(/^Il collegamento chiede/)).toBeNull();
  });
});

describe("a set with faults", () => {
  const faulty = () =>
    dataSetFrom({ partnerships: changeRecord("partnerships", 2, { start: "2010-02-30" }) });

  it("shows the rest, and counts the records left out", async () => {
    const dataSet = faulty();
    await showView("/", dataSet);
    const { excluded } = dataSet.programme;
    expect(excluded).toBeGreaterThan(0);
    expect(screen.getByText(/lasciat[oi] fuori/)).toHaveTextContent(`${excluded} record`);
    expect(sentence()).not.toBe("");
  });

  it("lets each fault be read where it is", async () => {
    await showView("/", faulty());
    const list = screen.getByText(/lasciat[oi] fuori/).closest("details");
    expect(
      within(list as HTMLElement).getByText(/«2010-02-30» non è una data/),
    ).toBeInTheDocument();
  });

  it("says nothing of faults when there are none", async () => {
    await showView("/");
    expect(screen.queryByText(/lasciat[oi] fuori/)).toBeNull();
  });
});
