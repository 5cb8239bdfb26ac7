import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { DataSet } from "../../../src/data/loadDataSet";
import { addRecords, buildTables, changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

const OTHER = "altri/prima/";

/** Without the Adriatic partnership, with an older start for another, and with a draft that was dropped. */
function earlierSet(): DataSet {
  const ownOf = (records: readonly object[]) =>
    records.filter((record) => !("partnership" in record && record.partnership === "adriatico"));
  const tables = buildTables();
  return {
    ...dataSetFrom({
      organisations: addRecords("organisations", {
        id: "taranto",
        name: "Comune di prova",
        role: "authority",
        region: "16",
        lon: 17.2,
        lat: 40.5,
      }),
      partnerships: [
        ...changeRecord("partnerships", 2, { start: "2010-10-02" }).slice(1),
        { id: "perso", title: "Patto perso", start: "2011-05-01" },
      ],
      members: [
        ...ownOf(tables.members),
        { partnership: "perso", organisation: "brindisi" },
        { partnership: "perso", organisation: "lecce" },
      ],
      partnership_steps: ownOf(tables.partnership_steps),
      observations: tables.observations.slice(1),
    }),
    path: OTHER,
  };
}

async function showComparison(query = "") {
  return showView(`/dati/confronto?con=${OTHER}${query}`, dataSetFrom(), {
    others: [earlierSet()],
  });
}

function list(name: RegExp): HTMLElement {
  const summary = screen.getAllByText(name).map((found) => found.closest("details"));
  const [found] = summary.filter((details) => details !== null);
  if (!found) throw new Error(`no list ${name.source}`);
  return found;
}

describe("the page that compares two versions", () => {
  it("sums up what changed, from the other version to the one on the page", async () => {
    await showComparison();
    expect(
      screen.getByText(
        "Da una versione all’altra: 1 accordo nuovo, 1 accordo perso, 1 accordo cambiato, 1 ente perso e 1 indicatore cambiato. Si muove un indicatore.",
      ),
    ).toBeVisible();
    expect(screen.getByText("altri/prima/ · versione 1.0.0")).toBeVisible();
  });

  it("lists every record by table, and the counts of the filters are those of the lists", async () => {
    await showComparison();
    const fresh = screen.getByRole("button", { name: /^nuovi \d+$/ });
    const lost = screen.getByRole("button", { name: /^persi \d+$/ });
    const changed = screen.getByRole("button", { name: /^cambiati \d+$/ });
    expect([fresh, lost, changed].map((chip) => chip.textContent?.replace(/\D/g, ""))).toEqual([
      "8",
      "4",
      "1",
    ]);
    const rows = document.querySelectorAll(".change-lists .change-rows > li");
    expect(rows).toHaveLength(13);
    await userEvent.click(lost);
    const left = [...document.querySelectorAll(".change-lists .change-rows > li")];
    expect(left).toHaveLength(4);
    expect(left.every((row) => row.textContent?.startsWith("− perso"))).toBe(true);
  });

  it("says a changed column in words, before and after", async () => {
    await showComparison();
    const agreements = list(/^Accordi$/);
    expect(within(agreements).getByText("02/10/2010")).toBeInTheDocument();
    expect(within(agreements).getByText("set 2010")).toBeInTheDocument();
    expect(within(agreements).getByRole("link", { name: "Rotte adriatiche" })).toBeInTheDocument();
    // What was lost is not in the data that a link would open.
    expect(within(agreements).queryByRole("link", { name: "Patto perso" })).toBeNull();
    expect(within(agreements).getByText("Patto perso")).toBeInTheDocument();
  });

  it("shows the figures that moved with who entered and left, and the indicators before and after", async () => {
    await showComparison();
    const figures = screen.getByRole("table", { name: "Le cifre della rete" });
    const started = within(figures).getByRole("row", { name: /^Accordi avviati finora/ });
    expect(
      within(started)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["2", "2", "=", "1Rotte adriatiche", "1Patto perso"]);
    const indicators = screen.getByRole("table", { name: "Gli indicatori che si muovono" });
    const row = within(indicators).getByRole("row", { name: /Giorni per rispondere/ });
    expect(row).toHaveTextContent("28 su 15");
    expect(row).toHaveTextContent("22 su 15");
  });

  it("turns round by one link, with the whole choice kept", async () => {
    const { address } = await showComparison("&al=2012-01-31&lingua=en");
    const swap = screen.getByRole("link", { name: /Swap before and after/ });
    expect(swap).toHaveAttribute(
      "href",
      "/dati/confronto?dati=altri/prima/&al=2012-01-31&con=data/&lingua=en",
    );
    expect(address()).toContain("con=altri/prima/");
    await userEvent.click(swap);
    expect(
      await screen.findByText(
        /1 new partnership, 1 lost partnership, 1 changed partnership, 1 new body/,
      ),
    ).toBeVisible();
  });

  it("of a version with itself says that nothing changed, and draws no picture", async () => {
    await showView("/dati/confronto?con=altri/uguale/", dataSetFrom(), {
      others: [{ ...dataSetFrom(), path: "altri/uguale/" }],
    });
    expect(screen.getByText("Nessun record è cambiato. Nessun indicatore si muove.")).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Nella figura" })).toBeNull();
  });

  it("leaves illustrative records out where only real ones are asked for", async () => {
    const other = {
      ...dataSetFrom({
        partnerships: addRecords("partnerships", {
          id: "finto",
          title: "Patto inventato",
          start: "2011-01-01",
          illustrative: true,
        }),
      }),
      path: OTHER,
    };
    await showView(`/dati/confronto?con=${OTHER}&reali=1`, dataSetFrom(), { others: [other] });
    expect(screen.getByText(/Nessun record è cambiato/)).toBeVisible();
    expect(screen.getByText(/Senza i record dimostrativi/)).toBeVisible();
  });

  it("asks what to compare with where nothing is chosen, and goes there", async () => {
    const { address } = await showView("/dati/confronto", dataSetFrom(), {
      others: [earlierSet()],
    });
    const folder = screen.getByRole("textbox", { name: /Un’altra cartella/ });
    expect(screen.getByRole("button", { name: "Confronta" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await userEvent.type(folder, ` ${OTHER}`);
    await userEvent.click(screen.getByRole("button", { name: "Confronta" }));
    expect(address()).toBe(`/dati/confronto?con=${OTHER}`);
    expect(await screen.findByText(/^Da una versione all’altra/)).toBeVisible();
  });
});
