import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { GlossaryView } from "../../../src/views/glossary/GlossaryView";
import { showView } from "../showView";

const views = { "/glossario": <GlossaryView />, "/glossario/:voce": <GlossaryView /> };
Element.prototype.scrollIntoView = vi.fn();
vi.stubGlobal("CSS", { escape: (text: string) => text });

const names = () => screen.getAllByRole("term").map((term) => term.textContent);

describe("the glossary", () => {
  it("lists its words in the order of the language, and every measure with its source", async () => {
    await showView("/glossario", undefined, { views });
    const words = within(screen.getByRole("region", { name: "Le parole" }));
    const found = words.getAllByRole("term").map((term) => term.textContent);
    expect(found).toEqual(found.toSorted(new Intl.Collator("it").compare));
    expect(found).toContain("Punto debole");
    const measures = within(screen.getByRole("region", { name: "Le misure della rete" }));
    expect(measures.getByText(/Ruoli di tramite/)).toBeVisible();
    expect(measures.getByText(/Gould & Fernandez 1989/)).toBeVisible();
  });

  it("finds a word by what it is called elsewhere, whatever its accents", async () => {
    await showView("/glossario", undefined, { views });
    const field = screen.getByRole("searchbox", { name: "Cerca una voce" });
    await userEvent.type(field, "interregiónale");
    expect(names()).toContain("Ampiezza");
    expect(screen.getByRole("status")).toHaveTextContent(/^\d+ voci su \d+$/);
    await userEvent.clear(field);
    await userEvent.type(field, "sinergia");
    expect(screen.getByText(/^Nessuna voce con queste parole\. Provare/)).toBeVisible();
  });

  it("goes to the word of the address", async () => {
    await showView("/glossario/ponte", undefined, { views });
    expect(document.activeElement).toHaveTextContent(/^Ponte/);
  });

  it("says that a word of the address is not there, and shows all", async () => {
    await showView("/glossario/sinergia?lingua=en", undefined, { views });
    expect(screen.getByText(/^The entry asked for is not in the glossary/)).toBeVisible();
    expect(names().length).toBeGreaterThan(60);
  });
});
