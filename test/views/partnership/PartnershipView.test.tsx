import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { PartnershipView } from "../../../src/views/partnership/PartnershipView";
import { addRecords, changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

const views = { "/partenariati/:id": <PartnershipView /> };
const show = (address: string, dataSet = dataSetFrom()) => showView(address, dataSet, { views });

const partOf = (name: RegExp) => within(screen.getByRole("region", { name }));
const main = () => within(screen.getByRole("main"));

describe("the dossier of a partnership", () => {
  it("says how it stands, whom it joins and from where", async () => {
    await show("/partenariati/adriatico");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Rotte adriatiche" }),
    ).toBeVisible();
    expect(
      main().getByText(
        /^Al 30 giugno 2012 è in corso \(avviato\) e unisce 3 parti, enti di Campania e Puglia, partner in Albania\./,
      ),
    ).toBeVisible();
    expect(screen.getByRole("group", { name: /capofila: Comune di Lecce\.$/ })).toBeVisible();
  });

  it("lists every party once, the lead first, with the precision its dates have", async () => {
    await show("/partenariati/adriatico");
    const parties = partOf(/^Parti · 3$/);
    const rows = parties.getAllByRole("row").slice(1);
    expect(rows.map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
      "Comune di Lecce",
      "Provincia di Benevento",
      "Bashkia Durrës",
    ]);
    expect(within(rows[2] as HTMLElement).getByText("dal 1º giugno 2011")).toBeVisible();
    expect(parties.getByText("Tutte ne fanno parte alla data di lettura.")).toBeVisible();
  });

  it("draws no lines between eighty parties, who are all joined with each other, and says so", async () => {
    const ids = Array.from({ length: 80 }, (_, at) => `comune-${at}`);
    const organisations = ids.map((id) => ({
      id,
      name: id,
      role: "authority",
      region: "15",
      lon: 14.5,
      lat: 41,
    }));
    const members = ids.map((organisation) => ({ partnership: "adriatico", organisation }));
    await show(
      "/partenariati/adriatico",
      dataSetFrom({
        organisations: addRecords("organisations", ...organisations),
        members: addRecords("members", ...members),
      }),
    );
    // 82 authorities in pairs, and each with the foreign partner.
    expect(await screen.findByText(/I legami tra questi enti sono 3\.403, troppi/)).toBeVisible();
    expect(document.querySelector(".small-map-line")).toBeNull();
  });

  it("counts a body that is a party twice once", async () => {
    const members = addRecords("members", {
      partnership: "adriatico",
      organisation: "lecce",
      from: "2012-01-01",
    });
    await show("/partenariati/adriatico", dataSetFrom({ members }));
    expect(await screen.findByRole("heading", { name: "Parti · 3" })).toBeVisible();
  });

  it("tells its life on a line of time: steps, and the end that the data give", async () => {
    await show("/partenariati/adriatico");
    expect(
      await screen.findByRole("img", {
        name: "in bozza · 02/11/2010, firmato · 10/01/2011, avviato · mar 2011, fine · dic 2012",
      }),
    ).toBeVisible();
  });

  it("says what it lacks to count", async () => {
    const indicators = addRecords("indicators", {
      id: "firmati",
      result: "R3",
      name: "Accordi firmati",
      measure: "partnerships:interregional:signed",
    });
    await show("/partenariati/bozza", dataSetFrom({ indicators }));
    const almost = partOf(/^Quasi conta: che cosa manca · 1$/);
    expect(almost.getByRole("link", { name: "Accordi firmati" })).toBeVisible();
    expect(almost.getByText(/mancano la delibera della Giunta e la firma/)).toBeVisible();
  });

  it("says for what it counts, and why", async () => {
    const indicators = addRecords("indicators", {
      id: "firmati",
      result: "R3",
      name: "Accordi firmati",
      measure: "partnerships:interregional:signed",
    });
    await show("/partenariati/adriatico", dataSetFrom({ indicators }));
    const results = partOf(/^Per quali risultati conta · 1$/);
    expect(results.getByText("firmato il 10 gennaio 2011, tra Campania e Puglia")).toBeVisible();
    expect(results.getByText(/conta dal 10 gennaio 2011/)).toBeVisible();
  });

  it("says who could join, at most three, and leads to all ideas", async () => {
    const relations = addRecords("relations", { organisation: "brindisi", country: "AL" });
    await show("/partenariati/adriatico", dataSetFrom({ relations }));
    const ideas = partOf(/^Chi potrebbe unirsi$/);
    expect(ideas.getByRole("link", { name: "Provincia di Brindisi" })).toBeVisible();
    expect(ideas.getByRole("link", { name: "Tutte le idee per questo accordo" })).toHaveAttribute(
      "href",
      "/idee?scelta=accordo:adriatico",
    );
  });
});

describe("the dossier of a partnership that is not in what is read", () => {
  it("says that no partnership has such a code, and leads to the list", async () => {
    await show("/partenariati/nessuno");
    expect(
      await screen.findByRole("heading", { name: "Nessun accordo con il codice «nessuno»" }),
    ).toBeVisible();
    expect(main().getByRole("link", { name: "Tutti gli accordi" })).toBeVisible();
  });

  it("is shown whole where the filters leave it out, and a button takes them away", async () => {
    const { address } = await show("/partenariati/sannio?regioni=16");
    expect(await screen.findByText(/^I filtri scelti lasciano fuori questo accordo/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Parti · 2" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Togli i filtri" }));
    expect(address()).toBe("/partenariati/sannio");
  });

  it("says from when it is known, and a button reads that day", async () => {
    const { address } = await show("/partenariati/adriatico?al=2010-06-30");
    expect(await screen.findByText(/la sua storia comincia dal 2 novembre 2010\.$/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Leggi al 2 novembre 2010" }));
    expect(address()).toBe("/partenariati/adriatico?al=2010-11-02");
  });

  it("says that it has no date at all, which no button can mend", async () => {
    const partnerships = changeRecord("partnerships", 2, { start: undefined });
    await show("/partenariati/sannio", dataSetFrom({ partnerships }));
    expect(await screen.findByText(/non ha alcuna data/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Leggi/ })).toBeNull();
  });
});
