import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { showView } from "../showView";

const NEWS = /; prima /;

/** What the live region says, once it has rested. */
const heard = async () => (await screen.findByText(NEWS, {}, { timeout: 10_000 })).textContent;

describe("the bar of filters", () => {
  it("tells the ears what a filter changed, and what it was before", async () => {
    await showView("/");
    const chip = screen.getAllByRole("button", { name: "Puglia" })[0];
    if (chip) await userEvent.click(chip);
    expect(await heard()).toBe("2 enti, 1 accordo; prima 4 e 2.");
    expect(screen.getByText(NEWS)).toHaveAttribute("aria-live", "polite");
    if (chip) await userEvent.click(chip);
    await waitFor(() => expect(screen.getByText(NEWS)).toHaveTextContent("4 enti, 2 accordi"));
    expect(screen.getByText(NEWS)).toHaveTextContent("prima 2 e 1.");
  });

  it("says nothing of a filter that is on from the start, nor of another face", async () => {
    const { goTo } = await showView("/?regioni=16");
    await screen.findByText(/^1 filtro attivo/);
    await goTo("/?regioni=16&faccia=elenco");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(screen.queryByText(NEWS)).toBeNull();
  });

  it("gives cleared filters back, and the focus stays where it was", async () => {
    const { address } = await showView("/?regioni=16&paese=AL");
    await userEvent.click(await screen.findByRole("button", { name: /^togli/ }));
    expect(address()).toBe("/");
    const undo = screen.getByRole("button", { name: "annulla" });
    expect(undo).toHaveFocus();
    expect(screen.getByText(/^Filtri tolti/)).toBeVisible();
    await userEvent.click(undo);
    expect(address()).toBe("/?regioni=16&paese=AL");
    expect(screen.queryByRole("button", { name: "annulla" })).toBeNull();
    expect(screen.getByRole("button", { name: /^togli/ })).toHaveFocus();
  });
});
