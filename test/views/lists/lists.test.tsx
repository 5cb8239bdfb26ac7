import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { foldWords, holdsWords } from "../../../src/views/lists/foldWords";
import { OrganisationsView } from "../../../src/views/lists/OrganisationsView";
import { PartnershipsView } from "../../../src/views/lists/PartnershipsView";
import { dataSetFrom, showView } from "../showView";

const views = { "/enti": <OrganisationsView />, "/partenariati": <PartnershipsView /> };
const show = (address: string) => showView(address, dataSetFrom(), { views });

const rows = () => screen.queryAllByRole("rowheader").map(({ textContent }) => textContent);

describe("the list of bodies", () => {
  it("has as many rows as its sentence says", async () => {
    await show("/enti");
    expect(
      await screen.findByText(
        "Al 30 giugno 2012 sono nell’elenco 6 soggetti: 4 enti, 1 attore territoriale e 1 partner estero.",
      ),
    ).toBeVisible();
    expect(rows()).toHaveLength(6);
  });

  it("leads to the dossier of each, with date and filters kept", async () => {
    await show("/enti?regioni=16");
    expect(await screen.findByRole("link", { name: "Comune di Lecce" })).toHaveAttribute(
      "href",
      "/enti/lecce?regioni=16",
    );
    expect(rows()).toHaveLength(3);
  });

  it("is narrowed by typing, whatever the accents and the order of words", async () => {
    await show("/enti");
    await userEvent.type(screen.getByRole("searchbox"), "sannio universita");
    await waitFor(() => expect(rows()).toEqual(["Università del Sannio"]));
    expect(screen.getByText("1 di 6 righe")).toBeVisible();
    await userEvent.type(screen.getByRole("searchbox"), " xyz");
    expect(
      await screen.findByText(/^Nessuna riga contiene «sannio universita xyz»\./),
    ).toBeVisible();
  });

  it("is drawn whole while it is printed, in the order of the screen", async () => {
    await show("/enti");
    await userEvent.click(screen.getByRole("button", { name: /^Accordi/ }));
    await userEvent.click(screen.getByRole("button", { name: /^Accordi/ }));
    const onScreen = rows();
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(rows()).toEqual(onScreen);
    expect(rows()).toHaveLength(6);
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(rows()).toEqual(onScreen);
  });

  it("is sorted by its heads", async () => {
    await show("/enti");
    await userEvent.click(screen.getByRole("button", { name: /^Accordi/ }));
    await userEvent.click(screen.getByRole("button", { name: /^Accordi/ }));
    expect(rows().slice(0, 2)).toEqual(["Provincia di Benevento", "Comune di Lecce"]);
  });
});

describe("the list of partnerships", () => {
  it("has as many rows as its sentence says, what is under way first", async () => {
    await show("/partenariati");
    expect(
      await screen.findByText(
        "Al 30 giugno 2012 sono nell’elenco 3 accordi: 2 in corso e 1 in preparazione.",
      ),
    ).toBeVisible();
    expect(rows()).toEqual(["Rotte adriatiche", "Patto per il Sannio", "Protocollo in bozza"]);
  });

  it("is searched by the names of its parties too", async () => {
    await show("/partenariati");
    await userEvent.type(screen.getByRole("searchbox"), "durres");
    await waitFor(() => expect(rows()).toEqual(["Rotte adriatiche"]));
  });

  it("says so where the filters leave nothing", async () => {
    await show("/partenariati?regioni=16&tema=turismo&ampiezza=locale");
    expect(
      await screen.findByText("Al 30 giugno 2012, con questi filtri, nessun accordo."),
    ).toBeVisible();
  });
});

describe("words as lists are searched", () => {
  it("have no accents, capitals and apostrophes, and stand in any order", () => {
    const folded = foldWords("Comune di Sant’Agata de’ Goti");
    expect(holdsWords(folded, foldWords("santagata goti"))).toBe(true);
    expect(holdsWords(folded, foldWords("GOTI sànt'agata"))).toBe(true);
    expect(holdsWords(folded, foldWords("santagata feltria"))).toBe(false);
    expect(holdsWords(folded, "")).toBe(true);
  });
});
