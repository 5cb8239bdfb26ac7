import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { addRecords } from "../../../fixtures/dataSet";
import { dataSetFrom, showView } from "../../showView";

const tab = (name: string) => screen.getByRole("tab", { name });
const sheet = async (title: string) => {
  const aside = screen.getByRole("complementary");
  const heading = await within(aside).findByRole("heading", { level: 2, name: title });
  return within(heading.closest("section") as HTMLElement);
};

describe("the five faces", () => {
  it("keep selection, scope and date as one goes through them with the arrows", async () => {
    const { address } = await showView("/?al=2012-05-31&tema=turismo&scelta=ente:lecce");
    tab("Mappa").focus();
    for (const face of ["rete", "tra-regioni", "tempo", "elenco", null]) {
      await userEvent.keyboard("{ArrowRight}");
      const written = face === null ? "" : `&faccia=${face}`;
      await waitFor(() =>
        expect(address()).toBe(`/?al=2012-05-31&tema=turismo${written}&scelta=ente:lecce`),
      );
    }
    expect(tab("Mappa")).toHaveFocus();
  });

  it("say how each is read", async () => {
    await showView("/?faccia=tempo");
    await userEvent.click(screen.getByRole("button", { name: "Come si legge" }));
    expect(await screen.findByText(/^Ogni riga è un ente, ogni colonna un accordo/)).toBeTruthy();
  });

  it.each(["tra-regioni", "tempo", "elenco"])(
    "say that there is nothing in an empty scope: %s",
    async (face) => {
      await showView(
        `/?faccia=${face}`,
        dataSetFrom({ organisations: [], members: [], capacity_steps: [], relations: [] }),
      );
      expect(await screen.findByText(/^Nessun ente in questa selezione/)).toBeVisible();
    },
  );
});

describe("the face of the regions", () => {
  it("says the closest tie and the comparison with chance", async () => {
    await showView("/?faccia=tra-regioni");
    const sentence = screen.getByText(
      /^Il legame più fitto: Campania – Puglia, 1 accordo avviato\./,
    );
    expect(sentence).toBeVisible();
    expect(sentence).toHaveTextContent("1 coppia come l’atteso");
  });

  it("opens from a cell as many partnerships as it tells: started, and in preparation", async () => {
    const { address } = await showView("/?faccia=tra-regioni");
    const cell = screen.getAllByRole("cell", {
      name: /^Campania – Puglia: 1 accordo avviato \(e 1 in preparazione\)/,
    })[0];
    if (cell) await userEvent.click(cell);
    expect(address()).toBe("/?faccia=tra-regioni&scelta=regioni:15~16");
    const opened = await sheet("Campania – Puglia");
    expect(
      opened.getAllByRole("link", { name: /Rotte adriatiche|Protocollo in bozza/ }),
    ).toHaveLength(2);
    await userEvent.keyboard("{Escape}");
    expect(address()).toBe("/?faccia=tra-regioni");
  });

  it("says that chance is undefined where regions are chosen", async () => {
    await showView("/?faccia=tra-regioni&regioni=15");
    expect(screen.getByText(/Il confronto con il caso non è definito/)).toBeVisible();
    expect(screen.queryByText(/coppia come l’atteso/)).toBeNull();
  });

  it("lists what has authorities of no given region", async () => {
    const dataSet = dataSetFrom({
      organisations: addRecords("organisations", { id: "senza", name: "Senza", role: "authority" }),
      members: addRecords("members", { partnership: "sannio", organisation: "senza" }),
    });
    await showView("/?faccia=tra-regioni", dataSet);
    const note = screen.getByText(/^1 accordo ha anche enti di regione non indicata/);
    expect(within(note).getByRole("link", { name: /Patto per il Sannio/ })).toBeVisible();
  });

  it("has a table twin with a row for each pair", async () => {
    await showView("/?faccia=tra-regioni&tabella=1");
    const table = screen.getByRole("table", {
      name: "Accordi avviati per coppia di regioni · 2 in tutto",
    });
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Solo in Campania1/),
      expect.stringMatching(/^Campania – Puglia11/),
      expect.stringMatching(/^Solo in Puglia00/),
    ]);
  });
});

describe("the face of the agreements in time", () => {
  const chart = () => screen.getByRole("group", { name: "Gli accordi nel tempo" });

  it("opens the sheet of a partnership with the keys, and of a body with Shift", async () => {
    const { address } = await showView("/?faccia=tempo");
    chart().focus();
    fireEvent.keyDown(chart(), { key: "ArrowRight" });
    fireEvent.keyDown(chart(), { key: "ArrowRight" });
    fireEvent.keyDown(chart(), { key: "Enter" });
    expect(address()).toBe("/?faccia=tempo&scelta=accordo:adriatico");
    expect(chart()).toHaveFocus();
    fireEvent.keyDown(chart(), { key: "Enter", shiftKey: true });
    expect(address()).toBe("/?faccia=tempo&scelta=ente:benevento");
    fireEvent.keyDown(chart(), { key: "Escape" });
    expect(address()).toBe("/?faccia=tempo");
  });

  it("says what has started, is on its way and is still to come", async () => {
    const { goTo } = await showView("/?faccia=tempo");
    expect(
      screen.getByText(
        /^2 accordi avviati, 1 in preparazione\. L’ultimo avviato: Rotte adriatiche/,
      ),
    ).toBeVisible();
    await goTo("/?faccia=tempo&al=2010-10-31");
    expect(screen.getByText(/^1 accordo avviato, 1 con inizio dopo questa data\./)).toBeVisible();
  });

  it("gathers the bodies without a row into a count that opens", async () => {
    await showView("/?faccia=tempo");
    await userEvent.click(screen.getByRole("button", { name: "1 ente senza accordi" }));
    const names = within(document.querySelector<HTMLElement>(".empty-rows") ?? document.body);
    expect(names.getAllByRole("listitem", { hidden: true }).map((row) => row.textContent)).toEqual([
      "Provincia di Brindisi",
    ]);
  });

  it("shows actors and partners when asked, and orders its rows", async () => {
    await showView("/?faccia=tempo");
    const names = () =>
      [...document.querySelectorAll(".agreements-names span")].map((name) => name.textContent);
    expect(names()).toEqual(["Prov. Benevento", "Prov. Salerno", "Lecce"]);
    await userEvent.click(screen.getByRole("button", { name: "Attori e partner" }));
    expect(names()).toHaveLength(5);
    await userEvent.click(screen.getByRole("button", { name: "numero" }));
    expect(names().slice(0, 2)).toEqual(["Prov. Benevento", "Lecce"]);
  });

  it("has a table twin with a row for each column", async () => {
    await showView("/?faccia=tempo&tabella=1");
    const table = screen.getByRole("table", { name: "Accordi nel tempo · 3" });
    expect(within(table).getAllByRole("rowheader")).toHaveLength(3);
  });
});

describe("the face of the list", () => {
  const grid = () => screen.getByRole("grid", { name: /^Elenco/ });

  it("has every body of the selection, and says how many of each kind", async () => {
    await showView("/?faccia=elenco");
    expect(
      screen.getByText("6 voci: 4 enti, 1 attore territoriale e 1 partner estero."),
    ).toBeVisible();
    expect(grid()).toHaveAttribute("aria-rowcount", "7");
    const lecce = within(grid()).getByRole("row", { name: /^Comune di Lecce/ });
    expect(lecce).toHaveTextContent("Comune di LecceComunePuglia2");
    expect(lecce).toHaveTextContent("1tra regioni");
    expect(screen.queryByRole("button", { name: "Come tabella" })).toBeNull();
  });

  it("finds names without their accents and apostrophes", async () => {
    await showView("/?faccia=elenco");
    await userEvent.type(screen.getByRole("searchbox"), "UNIVERSITA del sannio");
    expect(await screen.findByText("1 di 6 mostrati")).toBeVisible();
    expect(within(grid()).getByRole("rowheader")).toHaveTextContent("Università del Sannio");
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.type(screen.getByRole("searchbox"), "zzz");
    expect(await screen.findByText(/^Nessuna voce contiene «zzz»\. /)).toBeVisible();
  });

  it("opens bodies and those they work with, and lights what is selected", async () => {
    const { address } = await showView("/?faccia=elenco");
    const lecce = within(grid()).getByRole("row", { name: /^Comune di Lecce/ });
    await userEvent.click(within(lecce).getByRole("link", { name: "Prov. Benevento" }));
    expect(address()).toBe("/?faccia=elenco&scelta=ente:benevento");
    const lit = [...grid().querySelectorAll("tr[data-lit=true] th")].map((row) => row.textContent);
    expect(lit.toSorted()).toEqual([
      "Bashkia Durrës",
      "Comune di Lecce",
      "Provincia di Benevento",
      "Università del Sannio",
    ]);
  });

  it("is the same with the table asked for: it is one", async () => {
    await showView("/?faccia=elenco&tabella=1");
    expect(grid()).toBeVisible();
  });
});
