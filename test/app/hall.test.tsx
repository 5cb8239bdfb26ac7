import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../src/ui/ErrorBoundary";
import { NotFound } from "../../src/app/NotFound";
import { PageFrame } from "../../src/app/PageFrame";
import { DEFAULT_PATH } from "../../src/data/loadDataSet";
import { dataSetQuery } from "../../src/data/useLoaded";
import { LanguageContext } from "../../src/i18n/useLanguage";
import { dataSetFrom } from "../views/showView";

describe("the error boundary", () => {
  it("shows the fallback in place of what failed, and starts over with another key", () => {
    const reported = vi.mocked(console.error).mockImplementation(() => undefined);
    const Part = ({ isBroken }: { readonly isBroken: boolean }) => {
      if (isBroken) throw new Error("guasto");
      return <p>tutto bene</p>;
    };
    const page = (tries: number) => (
      <>
        <ErrorBoundary
          key={tries}
          fallback={(error) => <p>{error instanceof Error ? error.message : "?"}</p>}
        >
          <Part isBroken={tries === 0} />
        </ErrorBoundary>
        <p>il resto della pagina</p>
      </>
    );
    const { rerender } = render(page(0));
    expect(screen.getByText("guasto")).toBeVisible();
    expect(screen.getByText("il resto della pagina")).toBeVisible();
    // React reports what a boundary catches: once, and it is expected here.
    expect(reported).toHaveBeenCalled();
    reported.mockClear();
    rerender(page(1));
    expect(screen.getByText("tutto bene")).toBeVisible();
  });

  it("shows what it holds when nothing fails", () => {
    render(<ErrorBoundary fallback={() => "guasto"}>tutto bene</ErrorBoundary>);
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
    const client = new QueryClient();
    client.setQueryData(dataSetQuery(DEFAULT_PATH).queryKey, dataSetFrom());
    render(
      <QueryClientProvider client={client}>
        <MemoryRouter>
          <PageFrame header={<b>testata</b>}>contenuto</PageFrame>
        </MemoryRouter>
      </QueryClientProvider>,
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
    expect(screen.getByRole("button", { name: "IT · Italiano", pressed: true })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "EN · English" }));
    expect(screen.getByRole("button", { name: "EN · English", pressed: true })).toBeVisible();
    expect(screen.getByRole("button", { name: "IT · Italiano", pressed: false })).toBeVisible();
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
