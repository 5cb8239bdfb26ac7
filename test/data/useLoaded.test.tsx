import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen } from "@testing-library/react";
import { Component, Suspense, type ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LoadError } from "../../src/data/loadError";
import { dataSetQuery, useDataSet } from "../../src/data/useLoaded";
import { buildFiles } from "../fixtures/dataSet";

class Boundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const error: unknown = this.state.error;
    return error instanceof LoadError ? <p>failed: {error.kind}</p> : this.props.children;
  }
}

function Title({ path = "data/" }) {
  return <h1>{useDataSet(path).programme.project.title.it}</h1>;
}

async function show(client: QueryClient, path?: string) {
  // Whatever suspends is to be awaited, so that React knows of the test.
  await act(async () => {
    render(
      <QueryClientProvider client={client}>
        <Boundary>
          <Suspense fallback={<p>loading</p>}>
            <Title {...(path !== undefined && { path })} />
          </Suspense>
        </Boundary>
      </QueryClientProvider>,
      { onCaughtError: () => {} },
    );
    await Promise.resolve();
  });
}

/** Answers once `opened` is settled. */
function serve(files: ReadonlyMap<string, string>, opened: Promise<void> = Promise.resolve()) {
  const fetch = vi.fn(async (url: string) => {
    await opened;
    const text = files.get(url.slice(url.lastIndexOf("/") + 1));
    return new Response(text ?? "", { status: text === undefined ? 404 : 200 });
  });
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe("the loaded set in a component", () => {
  it("is awaited, then shown, and fetched once even when loading began before the page was drawn", async () => {
    const files = buildFiles();
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    const fetch = serve(files, opened);
    const client = new QueryClient();
    void client.prefetchQuery(dataSetQuery("data/"));
    await show(client);
    expect(screen.getByText("loading")).toBeInTheDocument();
    await act(async () => open());
    expect(await screen.findByRole("heading")).toHaveTextContent("Progetto di prova");
    expect(fetch).toHaveBeenCalledTimes(files.size);
  });

  it("gives way to the next: only the page's own, the last and the present one are kept", async () => {
    serve(buildFiles());
    const client = new QueryClient();
    const kept = () =>
      client
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey[1]);
    for (const path of ["data/", "a/", "b/", "c/"]) {
      cleanup();
      await show(client, path);
      expect(await screen.findByRole("heading")).toHaveTextContent("Progetto di prova");
    }
    expect(kept()).toEqual(["data/", "b/", "c/"]);
  });

  it("throws the failure to the nearest boundary", async () => {
    serve(new Map());
    await show(new QueryClient());
    expect(await screen.findByText("failed: not-found")).toBeInTheDocument();
  });
});
