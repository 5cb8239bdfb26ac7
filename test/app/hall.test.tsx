import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../src/app/ErrorBoundary";
import { NotFound } from "../../src/app/NotFound";
import { PageFrame } from "../../src/app/PageFrame";
import { LanguageContext } from "../../src/i18n/useLanguage";

describe("the error boundary", () => {
  it("shows the fallback in place of what failed, and tries again when asked", async () => {
    const reported = vi.mocked(console.error).mockImplementation(() => undefined);
    let isBroken = true;
    const Part = () => {
      if (isBroken) throw new Error("guasto");
      return <p>tutto bene</p>;
    };
    const onRetry = vi.fn(() => {
      isBroken = false;
    });
    render(
      <>
        <ErrorBoundary
          onRetry={onRetry}
          fallback={(error, retry) => (
            <button onClick={retry}>{error instanceof Error ? error.message : "?"}</button>
          )}
        >
          <Part />
        </ErrorBoundary>
        <p>il resto della pagina</p>
      </>,
    );
    expect(screen.getByText("il resto della pagina")).toBeVisible();
    // React reports what a boundary catches: once, and it is expected here.
    expect(reported).toHaveBeenCalled();
    reported.mockClear();
    await userEvent.click(screen.getByRole("button", { name: "guasto" }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(screen.getByText("tutto bene")).toBeVisible();
  });

  it("shows what it holds when nothing fails", () => {
    render(
      <ErrorBoundary onRetry={() => undefined} fallback={() => "guasto"}>
        tutto bene
      </ErrorBoundary>,
    );
    expect(document.body).toHaveTextContent(/^tutto bene$/);
  });
});

describe("a page that does not exist", () => {
  it.each([
    ["it", "Pagina non trovata", "Vai alla rete e ai risultati"],
    ["en", "Page not found", "Go to the network and the results"],
  ] as const)("says so in %s, and leads home with the address kept", (language, title, home) => {
    render(
      <MemoryRouter initialEntries={["/altrove?al=2012-06-30"]}>
        <LanguageContext value={language}>
          <NotFound />
        </LanguageContext>
      </MemoryRouter>,
    );
    expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(screen.getByRole("link", { name: home })).toHaveAttribute("href", "/?al=2012-06-30");
  });
});

describe("the page frame", () => {
  function showFrame() {
    render(
      <MemoryRouter>
        <PageFrame header={<b>testata</b>}>contenuto</PageFrame>
      </MemoryRouter>,
    );
  }

  it("has a header, a main part, and a way to skip to it", async () => {
    showFrame();
    expect(screen.getByRole("banner")).toHaveTextContent("testata");
    await userEvent.click(screen.getByRole("link", { name: "Vai al contenuto" }));
    expect(screen.getByRole("main")).toHaveFocus();
  });

  it("changes the language by its full name, and tells which is on", async () => {
    showFrame();
    expect(screen.getByRole("button", { name: "Italiano", pressed: true })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "English" }));
    expect(screen.getByRole("button", { name: "English", pressed: true })).toBeVisible();
    expect(screen.getByRole("button", { name: "Italiano", pressed: false })).toBeVisible();
  });

  it("turns dark and light, and remembers on this device", async () => {
    localStorage.clear();
    showFrame();
    await userEvent.click(screen.getByRole("button", { name: "Aspetto scuro" }));
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(localStorage.length).toBe(1);
    await userEvent.click(screen.getByRole("button", { name: "Aspetto chiaro" }));
    expect(document.documentElement.dataset["theme"]).toBe("light");
    localStorage.clear();
  });
});
