import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showView } from "../showView";

describe("a body's place in the network", () => {
  it("is three sentences beside what is usual, each with its list", async () => {
    await showView("/?scelta=ente:benevento");
    const place = within(
      screen.getByRole("heading", { name: "Il suo posto nella rete" }).closest("section") ??
        document.body,
    );
    const first = place.getByText(
      "Fa parte di 2 accordi avviati: tutti gli altri ne hanno di meno.",
    );
    fireEvent.click(first);
    expect(place.getByText("Ne hanno di meno 3 enti, altrettanti 0, di più 0.")).toBeVisible();
    expect(
      place.getByText("Lavora con 1 ente: più della metà degli enti ne ha di meno."),
    ).toBeVisible();
    expect(
      place.getByText(
        "Raggiunge 1 regione su 2, con 1 accordo fra regioni: più della metà degli enti ne ha di meno; ha un solo ente partner.",
      ),
    ).toBeVisible();
  });

  it("of one without partnerships says so, in English too", async () => {
    await showView("/?scelta=ente:salerno&lingua=en");
    expect(
      screen.getByText(
        "It has no partnership under way: more than half of the authorities have more.",
      ),
    ).toBeVisible();
  });

  it("counts only what a theme leaves, and says so", async () => {
    await showView("/?scelta=ente:benevento&tema=turismo");
    expect(
      screen.getByText(/^Contano solo gli accordi della parte scelta \(tema: .+\)\.$/),
    ).toBeVisible();
    expect(screen.getByText(/^Fa parte di 1 accordo avviato/)).toBeVisible();
  });

  it("is not said of an actor", async () => {
    await showView("/?scelta=ente:unisannio");
    expect(screen.queryByRole("heading", { name: "Il suo posto nella rete" })).toBeNull();
  });
});
