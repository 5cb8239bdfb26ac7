import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { HashRouter } from "react-router-dom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FirstVisit } from "../../src/app/FirstVisit";

function visit(hash: string) {
  window.history.replaceState(null, "", `/${hash}`);
  const { container } = render(
    <HashRouter>
      <FirstVisit />
      <main id="main" tabIndex={-1} />
    </HashRouter>,
  );
  return container.querySelector(".first-visit");
}

const invitation = () => screen.findByText(/^Prima volta qui\?/);

describe("the invitation of the first visit", () => {
  afterEach(() => localStorage.clear());

  it("has its room on a bare address before its words arrive", async () => {
    expect(visit("")).not.toBeNull();
    await invitation();
  });

  it.each(["#/?faccia=rete", "#/?al=2011-06-30&lingua=en", "#/risultati", "#/parete"])(
    "leaves %s alone",
    (hash) => {
      expect(visit(hash)).toBeNull();
    },
  );

  it("is declined once, on this device, and the page has the focus", async () => {
    visit("#/");
    await invitation();
    await userEvent.click(screen.getByRole("button", { name: "No, grazie" }));
    await waitFor(() => expect(screen.queryByText(/^Prima volta qui\?/)).toBeNull());
    expect(screen.getByRole("main")).toHaveFocus();
    expect(visit("#/")).toBeNull();
  });

  it("is not made where the answer could not be kept", () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    expect(visit("#/")).toBeNull();
  });
});
