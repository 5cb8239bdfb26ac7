import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DataView } from "../../../src/views/data/DataView";
import { openingTask } from "../../../src/views/data/opening/openingTask";
import type { DataSet } from "../../../src/data/loadDataSet";
import type { Opening } from "../../../src/data/opening/opening";
import {
  addRecords,
  buildFiles,
  buildTables,
  changeRecord,
  type RawTables,
} from "../../fixtures/dataSet";
import { DeskWorker } from "../../fixtures/deskWorker";
import { FakeIndexedDb } from "../../fixtures/fakeIndexedDb";
import { dataSetFrom, showView } from "../showView";

const VIEWS = { "/dati": <DataView /> };

/** A busy machine takes its time to load the sections of a page. */
const PATIENCE = { timeout: 20_000 };

const readOf = ({ totals }: DataSet) => totals.reduce((sum, { read }) => sum + read, 0);

async function showData(dataSet = dataSetFrom(), address = "/dati") {
  const shown = await showView(address, dataSet, { views: VIEWS });
  await screen.findByRole("region", { name: /^(Salute dei dati|Data health)$/ }, PATIENCE);
  return shown;
}

const health = () => screen.getByRole("region", { name: /^(Salute dei dati|Data health)$/ });

beforeEach(() => {
  vi.stubGlobal("Worker", DeskWorker);
  vi.stubGlobal("indexedDB", new FakeIndexedDb());
});
afterEach(() => {
  act(() => openingTask.clear());
  vi.unstubAllGlobals();
});

describe("the health of the data", () => {
  it("says so where nothing is wrong", async () => {
    const { dataSet } = await showData();
    const lead = `Si leggono ${readOf(dataSet)} record: nessuno tenuto fuori, nessuna segnalazione.`;
    expect(screen.getByText(lead)).toBeVisible();
    expect(within(health()).getByText(/^Nessuna segnalazione:/)).toBeVisible();
    expect(within(health()).queryByRole("button", { name: "Copia il rapporto" })).toBeNull();
  });

  it("counts the same everywhere: what is read is kept, merged or left out", async () => {
    const members = addRecords(
      "members",
      { partnership: "sannio", organisation: "nessuno" },
      { partnership: "sannio", organisation: "benevento" },
    );
    await showData(dataSetFrom({ members }));
    const row = within(health()).getByRole("row", { name: /\(members\)/ });
    const cells = within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(["9", "7", "1", "1"]);
    expect(screen.getByText(/: 1 tenuto fuori per errori, 2 segnalazioni\./)).toBeVisible();
  });

  it("lists faults by harm, narrows them, and leads to the record where it is on the page", async () => {
    const organisations = changeRecord("organisations", 3, { url: "javascript:alert(1)" });
    const members = addRecords("members", { partnership: "sannio", organisation: "nessuno" });
    await showData(dataSetFrom({ organisations, members }));
    const groups = () =>
      within(health())
        .getAllByRole("group")
        .filter((group) => group.matches("details"));
    expect(groups().map((group) => group.querySelector("summary")?.textContent)).toEqual([
      expect.stringMatching(
        /errore.*Rimando che non porta a nulla · .*\(members\) · 1 segnalazione/,
      ),
      expect.stringMatching(
        /avvertenza.*Collegamento non ammesso · .*\(organisations\) · 1 segnalazione/,
      ),
    ]);
    await userEvent.selectOptions(screen.getByLabelText("Gravità"), "warning");
    expect(groups()).toHaveLength(1);
    await userEvent.click(screen.getByText("Collegamento non ammesso"));
    const link = await within(health()).findByRole("link", { name: "Vedi il record" });
    expect(link).toHaveAttribute("href", "/?scelta=ente:lecce");
  });

  it("shows the first of very many, and more when asked", async () => {
    const extra = Array.from({ length: 250 }, (_, index) => ({
      partnership: "sannio",
      organisation: `ignoto-${index}`,
    }));
    await showData(dataSetFrom({ members: addRecords("members", ...extra) }));
    const rows = () => within(health()).getAllByText("Valore letto:", { exact: false });
    expect(rows()).toHaveLength(10);
    await userEvent.click(
      screen.getByRole("button", { name: "Mostra altre 100 (ne restano 240)" }),
    );
    expect(rows()).toHaveLength(110);
  });

  it("names what is not used, and how the files were read", async () => {
    const opening: Opening = {
      key: "locale:1",
      name: "aprile",
      openedAt: Date.UTC(2026, 10, 22, 12),
      size: 1,
      mapping: null,
      notes: [{ file: "members.csv", kind: "delimiter", detail: ";" }],
    };
    const set = dataSetFrom(buildTables({ verbali: [{ id: "1" }] }));
    await showData({ ...set, origin: "opened", opening });
    expect(within(health()).getByText("tabella verbali: 1 riga")).toBeVisible();
    expect(within(health()).getByText("members.csv").closest("li")).toHaveTextContent(
      /Le colonne sono divise da/,
    );
    const mark = await screen.findByText(/^Aperto da te:/, undefined, PATIENCE);
    expect(mark).toHaveTextContent("Aperto da te: aprile · 22/11/2026");
  });

  it("speaks English", async () => {
    const { dataSet } = await showData(dataSetFrom(), "/dati?lingua=en");
    expect(
      screen.getByText(`${readOf(dataSet)} records read: none left out, no remarks.`),
    ).toBeVisible();
  });
});

describe("opening one's own data", () => {
  const chooser = (container: ParentNode) =>
    container.querySelector<HTMLInputElement>('input[data-way="files"]');
  const filesOf = (tables: RawTables) =>
    [...buildFiles(tables)].map(([name, text]) => new File([text], name));

  it("brings her to what she opened, and tells what was read", async () => {
    const { address } = await showData();
    const input = chooser(document);
    if (!input) throw new Error("No way to choose files");
    const project = changeRecord("project", 1, { title: "La mia rete" });
    await userEvent.upload(input, filesOf(buildTables({ project })));
    const heading = await screen.findByRole(
      "heading",
      { name: "«La mia rete» è aperto" },
      PATIENCE,
    );
    expect(address()).toBe("/dati?dati=locale:1");
    expect(screen.getByText(/Letti 6 enti, 3 accordi e 2 indicatori\./)).toBeVisible();
    await waitFor(() => expect(heading).toHaveFocus());
    expect(
      await screen.findByRole("button", { name: "Togli «La mia rete»" }, PATIENCE),
    ).toBeVisible();
  });

  it("keeps what was on the page when the files hold nothing to show", async () => {
    const { address } = await showData();
    const input = chooser(document);
    if (!input) throw new Error("No way to choose files");
    await userEvent.upload(input, [new File(["%PDF-1.4"], "nota.pdf")]);
    const alert = await screen.findByRole("alert", undefined, PATIENCE);
    expect(alert).toHaveTextContent("«nota» non si può aprire");
    expect(address()).toBe("/dati");
  });
});
