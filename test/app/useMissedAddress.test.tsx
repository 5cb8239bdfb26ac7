import { render, screen } from "@testing-library/react";
import { HashRouter, useLocation } from "react-router-dom";
import { afterEach, expect, it } from "vitest";
import { useMissedAddress } from "../../src/app/useMissedAddress";

const listen = window.addEventListener.bind(window);

afterEach(() => {
  window.addEventListener = listen;
  window.history.replaceState(null, "", "#/");
});

function Page() {
  useMissedAddress();
  return <p>{useLocation().pathname}</p>;
}

it("shows the page of an address that changed while the first one was drawn", () => {
  window.addEventListener = ((type: string, ...rest: [EventListener]) => {
    if (type === "popstate") window.history.replaceState(null, "", "#/glossario");
    listen(type, ...rest);
  }) as typeof listen;
  render(
    <HashRouter>
      <Page />
    </HashRouter>,
  );
  expect(screen.getByText("/glossario")).toBeVisible();
});
