import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { OrganisationView } from "../../../src/views/organisation/OrganisationView";
import { addRecords, changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

const views = { "/enti/:id": <OrganisationView /> };
const show = (address: string, dataSet = dataSetFrom()) => showView(address, dataSet, { views });

const partOf = (name: RegExp) => within(screen.getByRole("region", { name }));
const main = () => within(screen.getByRole("main"));

describe("the dossier of a body", () => {
  it("says what it is, how many partnerships it is in and how they stand", async () => {
    await show("/enti/benevento");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Provincia di Benevento" }),
    ).toBeVisible();
    expect(document.title).toBe("Provincia di Benevento · Provincia · ente · Rete Convergenza");
    expect(
      main().getByText(
        /^Al 30 giugno 2012 è in 2 accordi \(2 in corso\), 1 fra enti di più regioni, con 3 altri soggetti/,
      ),
    ).toBeVisible();
    expect(main().getByText("284.900 abitanti")).toBeVisible();
  });

  it("lists as many partnerships and partners as it counts, with role and place", async () => {
    await show("/enti/benevento");
    const agreements = partOf(/^Accordi · 2$/);
    expect(agreements.getAllByRole("row")).toHaveLength(3);
    const row = within(agreements.getByRole("row", { name: /Patto per il Sannio/ }));
    expect(row.getByRole("cell", { name: "capofila" })).toBeVisible();
    const partners = partOf(/^Con chi lavora, per regione e Paese · 3$/);
    const names = partners.getAllByRole("rowheader").map(({ textContent }) => textContent);
    // Its own region first, then the others, then abroad.
    expect(names).toEqual(["Università del Sannio", "Comune di Lecce", "Bashkia Durrës"]);
  });

  it("draws those around it, each opening its own dossier", async () => {
    const { address } = await show("/enti/benevento?al=2012-06-30");
    const picture = await screen.findByRole("group", { name: /^Lavora con 3 soggetti/ });
    await userEvent.click(
      within(picture).getByRole("link", { name: "Comune di Lecce, 1 accordo insieme" }),
    );
    expect(address()).toBe("/enti/lecce?al=2012-06-30");
    expect(await screen.findByRole("heading", { level: 1, name: "Comune di Lecce" })).toBeVisible();
  });

  it("shows plan, skills and set-up on a line of time, and says which steps have no date", async () => {
    const steps = addRecords("capacity_steps", {
      organisation: "benevento",
      track: "setup",
      stage: "drafted",
    });
    await show("/enti/benevento", dataSetFrom({ capacity_steps: steps }));
    expect(
      await screen.findByRole("img", {
        name: "Piano strategico: avviato · 01/10/2010, approvato · 20/05/2011",
      }),
    ).toBeVisible();
    expect(
      screen.getByText("Senza data, quindi non contate: Assetto organizzativo: in bozza."),
    ).toBeVisible();
  });

  it("says which results it counts for, by what and since when", async () => {
    await show("/enti/benevento");
    const results = partOf(/^Per quali risultati conta · 1$/);
    expect(results.getByRole("link", { name: "Piani approvati" })).toHaveAttribute(
      "href",
      "/indicatori/piani",
    );
    expect(results.getByText(/conta dal 20 maggio 2011/)).toBeVisible();
    expect(results.getByText("Piano strategico: approvato il 20 maggio 2011")).toBeVisible();
  });

  it("tells its history, the latest first, up to the reading date", async () => {
    await show("/enti/benevento?al=2011-02-01");
    const history = partOf(/^La storia · 3$/);
    expect(history.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "10/01/2011Entra in Rotte adriatiche",
      "01/10/2010Piano strategico: avviato",
      "set 2010Entra in Patto per il Sannio",
    ]);
  });

  it("says what it means that there is nothing", async () => {
    await show("/enti/brindisi");
    expect(await screen.findByText(/non prende parte ad alcun accordo/)).toBeVisible();
    expect(screen.getByText(/^Nessun accordo avviato o in preparazione/)).toBeVisible();
    expect(screen.getByText("A questa data non conta per alcun indicatore.")).toBeVisible();
    expect(screen.getByText(/^Nei dati non c’è alcuna tappa/)).toBeVisible();
  });
});

describe("the dossier of a body that is not in what is read", () => {
  it("says that no body has such a code, and leads to the list", async () => {
    await show("/enti/atlantide?al=2012-06-30");
    expect(
      await screen.findByRole("heading", { name: "Nessun ente con il codice «atlantide»" }),
    ).toBeVisible();
    expect(main().getByRole("link", { name: "Tutti gli enti" })).toHaveAttribute(
      "href",
      "/enti?al=2012-06-30",
    );
  });

  it("says that the filters leave it out, and a button takes them away", async () => {
    const { address } = await show("/enti/benevento?regioni=16&tema=turismo");
    expect(
      await screen.findByText(
        "Questo ente non è delle regioni scelte nei filtri. I filtri lasciano 1 dei suoi 2 accordi.",
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Togli i filtri" }));
    expect(address()).toBe("/enti/benevento");
    expect(screen.queryByText(/filtri lasciano/)).toBeNull();
  });

  it("says when it joins, and a button reads that day", async () => {
    const organisations = changeRecord("organisations", 1, { joined: "2012-07" });
    const { address } = await show("/enti/benevento", dataSetFrom({ organisations }));
    expect(
      await screen.findByText(
        "Al 30 giugno 2012 questo ente non è ancora nel programma: vi entra a luglio 2012.",
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Leggi al 1º luglio 2012" }));
    expect(address()).toBe("/enti/benevento?al=2012-07-01");
    expect(screen.queryByText(/non è ancora nel programma/)).toBeNull();
  });

  it("says that only real data are asked for, and a button shows it", async () => {
    const organisations = changeRecord("organisations", 1, { illustrative: true });
    const { address } = await show("/enti/benevento?reali=1", dataSetFrom({ organisations }));
    expect(await screen.findByRole("heading", { name: "Scheda non mostrata" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Mostra anche i dati dimostrativi" }));
    expect(address()).toBe("/enti/benevento");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Provincia di Benevento" }),
    ).toBeVisible();
  });
});
