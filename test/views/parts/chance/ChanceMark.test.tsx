import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showView } from "../../showView";

/** The explanation is loaded when somebody asks for it. */
const PATIENCE = { timeout: 15_000 };

describe("a comparison with chance", () => {
  it("opens what was found, what chance would give, and how that is reckoned", async () => {
    await showView("/");
    fireEvent.click(screen.getByRole("button", { name: "come l’atteso" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Come l’atteso" }, PATIENCE));
    expect(dialog.getByText("Accordi avviati fra enti di almeno due regioni.")).toBeInTheDocument();
    // One partnership of two among two and two authorities: 4 ways of 6.
    expect(dialog.getByText("0,7")).toBeInTheDocument();
    expect(dialog.getByText("da 0 a 1,6")).toBeInTheDocument();
    expect(dialog.getByText(/1 sta nell’intervallo: come l’atteso/)).toBeInTheDocument();
    expect(dialog.getByText(/gli stessi accordi, ciascuno con tanti enti/)).toBeInTheDocument();
    fireEvent.click(dialog.getByRole("button", { name: "Chiudi (Esc)" }));
    await waitFor(() => expect(screen.queryByRole("dialog", { name: "Come l’atteso" })).toBeNull());
  });

  it("of two regions names them, and a theme that is chosen is said", async () => {
    await showView("/?faccia=tra-regioni&scelta=regioni:15~16&tema=turismo&lingua=en");
    const face = screen.getAllByRole("button", { name: /^as expected$|than expected$/ });
    fireEvent.click(face.at(-1) ?? document.body);
    const dialog = within(await screen.findByRole("dialog", {}, PATIENCE));
    expect(dialog.getByText(/with authorities of both Campania and Puglia/)).toBeInTheDocument();
    expect(dialog.getByText(/covers only the chosen part \(theme: /)).toBeInTheDocument();
  });
});
