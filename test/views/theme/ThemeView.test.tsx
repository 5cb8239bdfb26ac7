import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { addRecords, changeRecord } from "../../fixtures/dataSet";
import { ThemesView } from "../../../src/views/theme/ThemesView";
import { ThemeView } from "../../../src/views/theme/ThemeView";
import { dataSetFrom, showView } from "../showView";

const views = { "/temi": <ThemesView />, "/temi/:id": <ThemeView /> };
const show = (address: string, dataSet = dataSetFrom()) => showView(address, dataSet, { views });
const figureOf = (name: string) =>
  document.querySelector(`[data-figure="${name}"]`)?.textContent ?? null;
const rowsOf = (name: string) =>
  within(screen.getByRole("table", { name })).getAllByRole("row").slice(1);

const counted = dataSetFrom({
  indicators: addRecords("indicators", {
    id: "accordi",
    result: "R3",
    name: "Accordi tra regioni",
    baseline: 0,
    measure: "partnerships:interregional:active",
  }),
});

describe("the dossier of a theme", () => {
  it("says in a sentence what there is and who is in it", async () => {
    await show("/temi/turismo?al=2012-06-30");
    expect(screen.getByRole("heading", { level: 1, name: "Turismo" })).toBeVisible();
    expect(
      screen.getByText(
        /^Al 30 giugno 2012 un accordo riguarda questo tema, tra regioni: vi partecipano 2 enti di 2 regioni\./,
      ),
    ).toBeVisible();
  });

  it("lists its partnerships, by stage and region too, and its bodies and countries", async () => {
    await show("/temi/turismo?al=2012-06-30");
    expect(figureOf("partnerships")).toBe("1");
    expect(rowsOf("Accordi")).toHaveLength(1);
    const [row] = rowsOf("Per stato e regione");
    expect(row?.textContent).toBe("avviato111");
    expect(figureOf("authorities")).toBe("2");
    expect(figureOf("others")).toBe("1");
    expect(rowsOf("Paesi")).toHaveLength(1);
    expect(screen.getByRole("img", { name: /^2 enti e 1 partner/ })).toBeVisible();
  });

  it("names the results that depend on it", async () => {
    await show("/temi/turismo?al=2012-06-30", counted);
    const [row] = rowsOf("Risultati che ne dipendono");
    expect(row?.textContent).toMatch(/^Accordi tra regioni11/);
  });

  it("says where no indicator counts on it", async () => {
    await show("/temi/turismo?al=2012-06-30");
    expect(screen.getByText(/Nessun indicatore conta accordi di questo tema/)).toBeVisible();
  });

  it("is empty, in words, before anything happened", async () => {
    await show("/temi/turismo?al=2010-05-14");
    expect(screen.getByText(/nessun accordo, neppure in preparazione/)).toBeVisible();
    expect(screen.getByText("Non c’è nessun ente da mostrare sulla carta.")).toBeVisible();
  });

  it("shows its own theme where the filter chooses another, and says so", async () => {
    const { address } = await show("/temi/turismo?al=2012-06-30&tema=porti");
    expect(screen.getByText(/Il filtro sceglie un altro tema \(«Porti»\)/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Togli il filtro del tema" }));
    expect(address()).toBe("/temi/turismo?al=2012-06-30");
  });

  it("says that it is made up where only real data are asked for, and shows it when asked", async () => {
    const made = dataSetFrom({ themes: changeRecord("themes", 1, { illustrative: true }) });
    await show("/temi/turismo?reali=1", made);
    expect(screen.getByRole("heading", { name: "Scheda non mostrata" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Mostra anche i dati dimostrativi" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Turismo" })).toBeVisible();
  });

  it("says that it does not know a code", async () => {
    await show("/temi/nessuno");
    expect(
      screen.getByRole("heading", { name: "Nessun tema con il codice nessuno in questi dati" }),
    ).toBeVisible();
  });

  it("speaks English", async () => {
    await show("/temi/turismo?al=2012-06-30&lingua=en");
    expect(screen.getByRole("heading", { level: 1, name: "Tourism" })).toBeVisible();
    expect(screen.getByText(/one partnership is about this theme/)).toBeVisible();
  });
});

describe("the list of themes", () => {
  it("has a row for each, with the way to its dossier", async () => {
    await show("/temi?al=2012-06-30");
    expect(screen.getByText(/^2 temi: per 2 c’è almeno un accordo/)).toBeVisible();
    expect(rowsOf("Temi")).toHaveLength(2);
    const table = screen.getByRole("table", { name: "Temi" });
    expect(within(table).getByRole("link", { name: "Porti" })).toHaveAttribute(
      "href",
      "/temi/porti?al=2012-06-30",
    );
  });
});
