import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { addRecords, changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

/** Two indicators more: one reached, one furthest behind. */
const several = dataSetFrom({
  indicators: addRecords(
    "indicators",
    { id: "molti", result: "R1", name: "Accordi", baseline: 0, measure: "partnerships:any:active" },
    { id: "fermo", result: "R3", name: "Incontri", baseline: 0 },
  ),
  targets: addRecords(
    "targets",
    { indicator: "molti", date: "2012-09-30", value: 1 },
    { indicator: "fermo", date: "2012-09-30", value: 100 },
  ),
  observations: addRecords("observations", {
    indicator: "fermo",
    date: "2012-01-31",
    value: 0,
  }),
});

const rowsOf = (part: HTMLElement) =>
  within(part)
    .getAllByRole("listitem")
    .filter((row) => row.classList.contains("result-row"));

const rowOf = (name: string) => {
  const links = screen.getAllByRole("link", { name });
  const row = links.map((link) => link.closest(".result-row")).find((found) => found !== null);
  if (!row) throw new Error(`no row of ${name}`);
  return row as HTMLElement;
};

describe("the page of results", () => {
  it("groups the indicators under their results, each with its objective", async () => {
    await showView("/risultati");
    const first = screen.getByRole("region", { name: /R1/ });
    expect(within(first).getByText(/Obiettivo O1: Fare rete/)).toBeVisible();
    expect(rowsOf(first)).toHaveLength(1);
    expect(rowsOf(screen.getByRole("region", { name: /R3/ }))).toHaveLength(1);
  });

  it("says of each what it has reached, should have and aims at, its status and its delay", async () => {
    await showView("/risultati");
    const row = within(rowOf("Piani approvati"));
    expect(row.getByText("1")).toBeVisible();
    expect(row.getByText("/ 4")).toBeVisible();
    expect(row.getByText(/^attesi 3,/)).toBeVisible();
    expect(row.getByText("critico")).toBeVisible();
    expect(row.getByText(/giorni di ritardo/)).toBeVisible();
    expect(row.getByText(/1 ente su 4 ha comunicato/)).toBeVisible();
    expect(row.getByRole("img", { name: /1 su 4/ })).toBeVisible();
  });

  it("says where a path is assumed", async () => {
    await showView("/risultati");
    expect(within(rowOf("Giorni per rispondere")).getByText(/\(assunto\)/)).toBeVisible();
  });

  it("counts the statuses; each count opens its rule and as many indicators", async () => {
    await showView("/risultati", several);
    const counts = screen.getAllByRole("button", { name: /^\d+ (critic|raggiunt|in )/ });
    expect(counts.length).toBeGreaterThan(1);
    for (const count of counts) {
      await userEvent.click(count);
      const hint = document.getElementById(count.getAttribute("popovertarget") ?? "");
      const listed = hint?.querySelectorAll("[data-list] > li").length;
      expect([count.textContent, listed]).toEqual([
        count.textContent,
        Number.parseInt(count.textContent),
      ]);
      expect(hint?.textContent).toMatch(/atteso|raggiunto/);
    }
  });

  it("puts the most urgent first on request, says by which rule, and keeps it in the address", async () => {
    const { address } = await showView("/risultati", several);
    await userEvent.click(screen.getByRole("button", { name: "per urgenza" }));
    expect(address()).toBe("/risultati?urgenza=1");
    const list = screen.getByRole("region", { name: "Gli indicatori per urgenza" });
    const names = rowsOf(list).map((row) => within(row).getByRole("link").textContent);
    expect(names[0]).toBe("Incontri");
    expect(names.at(-1)).toBe("Accordi");
    expect(screen.getByText(/^Dal più urgente/)).toBeVisible();
  });

  it("reads one region where one is chosen, and says that several change nothing", async () => {
    const { goTo } = await showView("/risultati?regioni=15");
    expect(within(rowOf("Piani approvati")).getByText("/ 2")).toBeVisible();
    expect(screen.getByText(/Al 30 giugno 2012, Campania: 2 indicatori/)).toBeVisible();
    await goTo("/risultati?regioni=15,16");
    expect(within(rowOf("Piani approvati")).getByText("/ 4")).toBeVisible();
    expect(screen.getByText(/Con più regioni scelte/)).toBeVisible();
  });

  it("says how much of a count lies in theme, country and span, which do not change it", async () => {
    await showView("/risultati?tema=turismo", several);
    const row = within(rowOf("Accordi"));
    expect(row.getByText("di cui 1 nei filtri")).toBeVisible();
    expect(row.getByText("2")).toBeVisible();
    expect(screen.getByText(/Tema, Paese e ampiezza non cambiano/)).toBeVisible();
  });

  it("shows what somebody judged beside what was computed", async () => {
    const judgements = [
      {
        indicator: "piani",
        date: "2012-06-01",
        status: "on-track",
        reason: "Tre piani sono in votazione.",
        author: "Ufficio di programma",
      },
    ];
    await showView("/risultati", dataSetFrom({ judgements }));
    const row = within(rowOf("Piani approvati"));
    expect(row.getByText("critico")).toBeVisible();
    expect(
      row.getByText(/Giudizio di Ufficio di programma \(01\/06\/2012\): in linea/),
    ).toHaveTextContent("Tre piani sono in votazione.");
  });

  it("moves the reading date month by month, and back to the data's own", async () => {
    const { address } = await showView("/risultati");
    await userEvent.click(screen.getByRole("button", { name: "Un mese prima" }));
    expect(address()).toBe("/risultati?al=2012-05-31");
    await userEvent.click(screen.getByRole("button", { name: "Un mese dopo" }));
    expect(address()).toBe("/risultati");
  });
});

describe("what is due", () => {
  const due = () => within(screen.getByRole("region", { name: "Che cosa scade" }));

  it("lists the milestones of the coming days with what is missing", async () => {
    await showView("/risultati?al=2012-07-31");
    expect(due().getByRole("heading", { name: "Nei prossimi 90 giorni · 2" })).toBeVisible();
    expect(due().getByText(/4 entro il 30 settembre 2012; ne mancano 3/)).toBeVisible();
    expect(due().getByText("Nelle regioni: 1")).toBeVisible();
  });

  it("lists what is overdue", async () => {
    await showView("/risultati?al=2011-07-31");
    expect(due().getByText(/2 entro il 30 giugno 2011; ne manca 1/)).toBeVisible();
  });
});

describe("two dates", () => {
  it("stand side by side with what moved, and by which records", async () => {
    const { address } = await showView("/risultati", several);
    await userEvent.click(screen.getByRole("button", { name: "Confronta con un’altra data" }));
    expect(address()).toBe("/risultati?confronto=2011-12-31");
    await userEvent.click(screen.getByRole("button", { name: "togli il confronto" }));
    expect(address()).toBe("/risultati");
  });

  it("are read in whichever order they are given, and list as many records as the change says", async () => {
    await showView("/risultati?al=2010-12-31&confronto=2012-06-30", several);
    const table = await screen.findByRole("table", { name: /Che cosa è cambiato/ });
    const row = within(table).getByRole("row", { name: /Piani approvati/ });
    expect(within(row).getByText("+1")).toBeVisible();
    expect(within(row).getByText("+1 contano")).toBeVisible();
    expect(within(row).getByRole("link", { name: "Provincia di Benevento" })).toBeInTheDocument();
    expect(within(table).getByRole("columnheader", { name: "31/12/2010" })).toBeVisible();
  });

  it("say so when nothing moved", async () => {
    await showView("/risultati?al=2012-06-30&confronto=2012-06-30", several);
    expect(await screen.findByText(/non è cambiato alcun valore/)).toBeVisible();
  });
});

describe("the summary", () => {
  it("is copied with the link that proves each sentence", async () => {
    const user = userEvent.setup();
    await showView("/risultati", several);
    const summary = within(screen.getByRole("region", { name: "Riassunto" }));
    const sentences = summary.getAllByRole("listitem");
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    await user.click(summary.getByRole("button", { name: "Copia il riassunto" }));
    await waitFor(() => expect(summary.getByRole("status")).toHaveTextContent("Copiato."));
    const copied = await navigator.clipboard.readText();
    expect(copied.split("\n")).toHaveLength(sentences.length);
    for (const line of copied.split("\n")) expect(line).toMatch(/\. https?:\/\/\S+#\/\S*$/);
  });

  it("can be copied by hand where there is no clipboard", async () => {
    const user = userEvent.setup();
    await showView("/risultati", several);
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error("refused")) });
    await user.click(screen.getByRole("button", { name: "Copia il riassunto" }));
    const field = await screen.findByRole("textbox", { name: "Il riassunto da copiare" });
    expect(field).toHaveValue();
  });
});

describe("the states of the page of results", () => {
  it("without indicators shows the results as the project words them", async () => {
    await showView("/risultati", dataSetFrom({ indicators: [], targets: [], observations: [] }));
    expect(screen.getByText(/Nessun indicatore nei dati/)).toBeVisible();
    expect(screen.getByRole("region", { name: /R1/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: "per urgenza" })).toBeNull();
  });

  it("without any data says no data, which is not zero", async () => {
    const dataSet = dataSetFrom({
      indicators: changeRecord("indicators", 1, { measure: "observed" }),
      observations: [],
    });
    await showView("/risultati", dataSet);
    expect(screen.getByText(/2 indicatori, di cui 2 senza dati/)).toBeVisible();
    const row = within(rowOf("Piani approvati"));
    expect(row.getByText("–")).toBeVisible();
    expect(row.getByText("nessun dato")).toBeVisible();
  });

  it("with 200 indicators of long names shows them all", async () => {
    const name = "Numero complessivo delle amministrazioni che hanno adottato ".repeat(3);
    const indicators = Array.from({ length: 200 }, (_, i) => ({
      id: `i${i}`,
      result: "R1",
      name: `${name} ${i}`,
    }));
    await showView("/risultati", dataSetFrom({ indicators, targets: [], observations: [] }));
    expect(rowsOf(screen.getByRole("region", { name: /R1/ }))).toHaveLength(200);
  });

  it("says at its foot data, version, date, sources and address", async () => {
    await showView("/risultati");
    const foot = screen.getByRole("region", { name: "Dati, data e fonti" });
    expect(foot).toHaveTextContent("Dati: Progetto di prova, versione 1.0.0");
    expect(foot).toHaveTextContent("data di lettura: 30 giugno 2012");
    expect(foot).toHaveTextContent("Questa pagina: http");
  });
});
