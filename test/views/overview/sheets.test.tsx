import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { addRecords, changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

const sheetOf = async (title: string) => {
  const heading = await screen.findByRole("heading", { level: 2, name: title });
  return within(heading.closest("section") as HTMLElement);
};

type Sheet = Awaited<ReturnType<typeof sheetOf>>;

/** The value that stands under a label. */
function factOf(sheet: Sheet, label: string): string {
  const term = sheet.getAllByRole("term").find(({ textContent }) => textContent === label);
  return term?.nextElementSibling?.textContent ?? "";
}

describe("the sheet of a partnership", () => {
  it("says its parties, stage, span, countries and steps", async () => {
    await showView("/?scelta=accordo:adriatico");
    const sheet = await sheetOf("Rotte adriatiche");
    expect(factOf(sheet, "Ampiezza")).toBe("tra regioni, con l’estero");
    expect(factOf(sheet, "Paesi")).toBe("Albania");
    expect(factOf(sheet, "Temi")).toBe("Turismo, Porti");
    expect(factOf(sheet, "Stato")).toBe("in corso · avviato");
    expect(sheet.getByRole("heading", { name: "Parti · 3" })).toBeVisible();
    expect(sheet.getByRole("link", { name: "Bashkia Durrës" })).toBeVisible();
  });

  it.each([
    ["2010-09", "2012-12", "da settembre 2010 fino a dicembre 2012"],
    ["2010", "2012", "dal 2010 fino al 2012"],
    ["2010-05-14", "2012-06-30", "dal 14 maggio 2010 fino al 30 giugno 2012"],
    ["2010-05-08", "2012-06-11", "dall’8 maggio 2010 fino all’11 giugno 2012"],
    ["2011-01-01", "2012-02-01", "dal 1º gennaio 2011 fino al 1º febbraio 2012"],
  ])("says its period from %s to %s in Italian: «%s»", async (start, end, words) => {
    const partnerships = changeRecord("partnerships", 2, { start, end });
    await showView("/?scelta=accordo:sannio&tabella=1", dataSetFrom({ partnerships }));
    expect(factOf(await sheetOf("Patto per il Sannio"), "Periodo")).toBe(words);
  });

  it("lists two steps of the same stage that have no date yet", async () => {
    const undated = { partnership: "bozza", stage: "approved" };
    const steps = addRecords("partnership_steps", undated, { ...undated, note: "seconda lettura" });
    await showView("/?scelta=accordo:bozza&tabella=1", dataSetFrom({ partnership_steps: steps }));
    const sheet = await sheetOf("Protocollo in bozza");
    expect(sheet.getAllByText("senza data: non conta")).toHaveLength(2);
  });
});

describe("the sheet of a region and a country", () => {
  it("names a country that has no row in the set", async () => {
    const organisations = changeRecord("organisations", 6, { country: "XK" });
    await showView("/?scelta=estero:16~XK&tabella=1", dataSetFrom({ organisations }));
    const sheet = await sheetOf("Puglia – Kosovo");
    expect(sheet.getByRole("link", { name: "Rotte adriatiche" })).toBeVisible();
  });

  it("lists what a body of no region has with a country, and the table of the bundles leads there", async () => {
    const organisations = changeRecord("organisations", 3, { region: undefined });
    await showView("/?scelta=estero:~AL&tabella=1", dataSetFrom({ organisations }));
    const sheet = await sheetOf("Altri enti – Albania");
    expect(sheet.getByRole("link", { name: "Rotte adriatiche" })).toBeVisible();
    const row = await screen.findByRole("link", { name: "Altri enti – Albania" });
    expect(row).toHaveAttribute("href", expect.stringContaining("scelta=estero:~AL"));
  });

  it("lists the partnerships that join them, and no others", async () => {
    await showView("/?scelta=estero:16~AL&tabella=1");
    const sheet = await sheetOf("Puglia – Albania");
    expect(sheet.getByText("Accordi di una regione con un Paese")).toBeVisible();
    expect(sheet.getByRole("link", { name: "Rotte adriatiche" })).toBeVisible();
    expect(sheet.queryByRole("link", { name: "Patto per il Sannio" })).toBeNull();
  });
});

describe("the sheet of a body", () => {
  it("says where it is, what it takes part in, with whom, and its steps", async () => {
    await showView("/?scelta=ente:benevento&tabella=1");
    const sheet = await sheetOf("Provincia di Benevento");
    expect(factOf(sheet, "Regione")).toBe("Campania (BN)");
    expect(factOf(sheet, "Popolazione")).toBe("284.900 abitanti");
    expect(sheet.getByRole("heading", { name: "Accordi · 2" })).toBeVisible();
    expect(sheet.getByText("Piano strategico: approvato")).toBeVisible();
  });

  it("leads on to its partnerships and from there to their indicators", async () => {
    const { address } = await showView("/?scelta=ente:lecce&tabella=1");
    const sheet = await sheetOf("Comune di Lecce");
    await userEvent.click(
      sheet.getAllByRole("link", { name: "Rotte adriatiche" })[0] as HTMLElement,
    );
    expect(address()).toBe("/?tabella=1&scelta=accordo:adriatico");
    await sheetOf("Rotte adriatiche");
  });

  it("says since when in a form that suits any date", async () => {
    for (const [joined, words] of [
      ["2010-05-08", "dall’8 maggio 2010"],
      ["2010-09", "da settembre 2010"],
      ["2010", "dal 2010"],
    ] as const) {
      const organisations = changeRecord("organisations", 1, { joined });
      const dataSet = dataSetFrom({ organisations });
      const [body] = dataSet.programme.organisations;
      const { unmount } = await showView(`/?scelta=ente:${body?.id}&tabella=1`, dataSet);
      expect(factOf(await sheetOf(body?.name.it ?? ""), "Nel programma")).toBe(words);
      unmount();
    }
  });

  it("is not opened empty for a body that only real data leave out", async () => {
    const organisations = changeRecord("organisations", 4, { illustrative: true });
    const dataSet = dataSetFrom({ organisations });
    await showView("/?reali=1&scelta=ente:brindisi&tabella=1", dataSet);
    const headings = await screen.findAllByRole("heading", { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).not.toContain("");
    expect(screen.getByText(/^Il collegamento chiede cose/)).toHaveTextContent("brindisi");
  });
});

describe("the sheet of an indicator", () => {
  it("lists the records it counts, each a link", async () => {
    await showView("/?al=2012-06-30&scelta=indicatore:piani&tabella=1");
    const sheet = await sheetOf("Piani approvati");
    expect(sheet.getByRole("heading", { name: "Il record contato" })).toBeVisible();
    expect(sheet.getByRole("link", { name: "Provincia di Benevento" })).toBeVisible();
    expect(factOf(sheet, "Che cosa conta")).toBe(
      "Conta gli enti che hanno il piano strategico almeno approvato.",
    );
  });

  it("leads from a country that it counts to the partnerships that name it", async () => {
    const indicators = [
      {
        id: "paesi",
        result: "R1",
        name: "Paesi messi in comune",
        measure: "countries:pooled:signed",
        baseline: 0,
      },
    ];
    const dataSet = dataSetFrom({ indicators, observations: [] });
    const { address } = await showView("/?regioni=16&scelta=indicatore:paesi&tabella=1", dataSet);
    const sheet = await sheetOf("Paesi messi in comune");
    await userEvent.click(sheet.getByRole("link", { name: "Albania" }));
    expect(address()).toBe("/?regioni=16&paese=AL&tabella=1&scelta=indicatore:paesi");
  });

  it("lists both observations of a day, the first and its correction", async () => {
    const correction = {
      indicator: "giorni",
      date: "2011-12-31",
      value: 21,
      recorded: "2012-02-01",
    };
    const dataSet = dataSetFrom({ observations: addRecords("observations", correction) });
    await showView("/?scelta=indicatore:giorni&tabella=1", dataSet);
    const sheet = await sheetOf("Giorni per rispondere");
    expect(sheet.getAllByText("31 dicembre 2011")).toHaveLength(2);
    expect(sheet.getByText(/^.*21 su 15/)).toBeVisible();
  });

  it("does not count zero records in its heading", async () => {
    await showView("/?al=2010-09-30&scelta=indicatore:piani&tabella=1");
    const sheet = await sheetOf("Piani approvati");
    expect(sheet.getByText("Nessun record contato a questa data.")).toBeVisible();
    expect(sheet.queryByRole("heading", { name: /\b0\b/ })).toBeNull();
  });
});

describe("the sheet of a count", () => {
  it("says its rule, its total and its list", async () => {
    await showView("/?al=2012-06-30&scelta=conteggio:isolati&tabella=1");
    const sheet = await sheetOf("Enti senza accordi con altri");
    expect(sheet.getByText(/^Enti del programma senza alcun accordo avviato/)).toBeVisible();
    expect(sheet.getByText("2")).toHaveAttribute("data-figure", "total");
    expect(sheet.getByRole("link", { name: "Provincia di Salerno" })).toBeVisible();
  });

  it("names the country of a body abroad, not its code", async () => {
    const organisations = changeRecord("organisations", 6, { illustrative: true });
    await showView("/?scelta=conteggio:dimostrativi&tabella=1", dataSetFrom({ organisations }));
    const sheet = await sheetOf("Dati dimostrativi");
    const row = sheet.getByRole("link", { name: /Bashkia Durrës/ }).closest("li");
    expect(row).toHaveTextContent(/Albania$/);
  });
});
