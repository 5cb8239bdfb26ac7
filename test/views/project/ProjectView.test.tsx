import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { tableTitle } from "../../../src/i18n/columnLabels";
import { changeRecord } from "../../fixtures/dataSet";
import { dataSetFrom, showView } from "../showView";

function factOf(label: string): string {
  const term = screen.getAllByRole("term").find(({ textContent }) => textContent === label);
  return term?.nextElementSibling?.textContent ?? "";
}

describe("the project page", () => {
  it("shows the sheet, with what is known", async () => {
    await showView("/progetto");
    expect(screen.getByRole("heading", { level: 1, name: "Progetto di prova" })).toBeVisible();
    expect(factOf("Data di inizio")).toBe("14 maggio 2010");
    expect(factOf("Pagina del progetto")).toBe("example.org/");
  });

  it.each(["Ambito territoriale", "Destinatari", "Finanziamento", "Responsabile del progetto"])(
    "says «non indicato» where the data are silent: %s",
    async (label) => {
      await showView("/progetto");
      expect(factOf(label)).toBe("non indicato");
    },
  );

  it("says what the data do tell in its place", async () => {
    const project = changeRecord("project", 1, { scope: "Nazionale", scope_en: "Nationwide" });
    const { goTo } = await showView("/progetto", dataSetFrom({ project }));
    expect(factOf("Ambito territoriale")).toBe("Nazionale");
    await goTo("/progetto?lingua=en");
    expect(factOf("Territorial scope")).toBe("Nationwide");
  });

  it("leads from each result to its evidence, with the address kept", async () => {
    const { address } = await showView("/progetto?lingua=en");
    const links = screen.getAllByRole("link", { name: "show in the network" });
    expect(links).toHaveLength(2);
    await userEvent.click(links[1] as HTMLElement);
    expect(address()).toBe("/?scelta=risultato:R3&lingua=en");
  });

  it("names the administrations known to be real, and says how many there are", async () => {
    const organisations = changeRecord("organisations", 2, { illustrative: true });
    await showView("/progetto", dataSetFrom({ organisations }));
    const heading = screen.getByRole("heading", { name: "Amministrazioni partecipanti" });
    const section = within(heading.closest("section") as HTMLElement);
    expect(section.getAllByRole("listitem")).toHaveLength(3);
    expect(section.getByText(/^3 di cui si ha notizia/)).toHaveTextContent("fino a 4");
    expect(section.queryByText("Provincia di Salerno")).toBeNull();
  });

  it("counts each table as read, used and left out", async () => {
    const partnerships = changeRecord("partnerships", 2, { start: "2010-02-30" });
    const dataSet = dataSetFrom({ partnerships });
    await showView("/progetto", dataSet);
    const table = screen.getByRole("table", { name: "Tabelle" });
    for (const { table: name, read, kept, leftOut } of dataSet.totals) {
      const title = tableTitle(name, "it");
      expect(title).toContain(`(${name})`);
      const row = within(table).getByRole("rowheader", { name: title }).closest("tr");
      expect([...(row?.cells ?? [])].map(({ textContent }) => textContent)).toEqual([
        title,
        ...[read, kept, leftOut].map(String),
      ]);
    }
    const remarks = screen.getByRole("heading", { name: /^Segnalazioni sui dati/ });
    expect(remarks).toHaveTextContent(`Segnalazioni sui dati · ${dataSet.faults.length}`);
    expect(remarks.closest("section")?.querySelectorAll(".fault-list > li")).toHaveLength(
      dataSet.faults.length,
    );
  });

  it("says when there is nothing to remark", async () => {
    await showView("/progetto");
    expect(screen.getByText("Nessuna.")).toBeVisible();
  });
});
