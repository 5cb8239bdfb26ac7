import { act, cleanup, render, screen } from "@testing-library/react";
import { Component, Suspense, type ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LoadError } from "../../src/data/loadError";
import { forgetFailures } from "../../src/data/shelf";
import { dataSets, useDataSet } from "../../src/data/useLoaded";
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

async function show(path?: string) {
  // Whatever suspends is to be awaited, so that React knows of the test.
  await act(async () => {
    render(
      <Boundary>
        <Suspense fallback={<p>loading</p>}>
          <Title {...(path !== undefined && { path })} />
        </Suspense>
      </Boundary>,
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

afterEach(() => {
  vi.unstubAllGlobals();
  dataSets.forget(() => true);
});

describe("the loaded set in a component", () => {
  it("is awaited, then shown, and fetched once even when loading began before the page was drawn", async () => {
    const files = buildFiles();
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    const fetch = serve(files, opened);
    dataSets.ask("data/");
    await show();
    expect(screen.getByText("loading")).toBeInTheDocument();
    await act(async () => open());
    expect(await screen.findByRole("heading")).toHaveTextContent("Progetto di prova");
    expect(fetch).toHaveBeenCalledTimes(files.size);
  });

  it("gives way to the next: only the page's own, the last and the present one are kept", async () => {
    serve(buildFiles());
    for (const path of ["data/", "a/", "b/", "c/"]) {
      cleanup();
      await show(path);
      expect(await screen.findByRole("heading")).toHaveTextContent("Progetto di prova");
    }
    expect(dataSets.keys()).toEqual(["data/", "b/", "c/"]);
  });

  it("throws the failure to the nearest boundary", async () => {
    serve(new Map());
    await show();
    expect(await screen.findByText("failed: not-found")).toBeInTheDocument();
  });

  it("is asked for anew once its failure is forgotten", async () => {
    serve(new Map());
    await show();
    await screen.findByText("failed: not-found");
    cleanup();
    const fetch = serve(buildFiles());
    await show();
    expect(screen.getByText("failed: not-found")).toBeInTheDocument();
    expect(fetch).not.toHaveBeenCalled();
    cleanup();
    forgetFailures();
    await show();
    expect(await screen.findByRole("heading")).toHaveTextContent("Progetto di prova");
  });

  it("gives way at once, wherever it is shown, to the one put in its place", async () => {
    serve(buildFiles());
    await show();
    const before = await screen.findByRole("heading");
    const dataSet = dataSets.find("data/");
    if (!dataSet) throw new Error("no set");
    const { programme } = dataSet;
    const project = { ...programme.project, title: { it: "Più nuovo", en: "Newer" } };
    act(() => dataSets.put("data/", { ...dataSet, programme: { ...programme, project } }));
    expect(before).toHaveTextContent("Più nuovo");
  });
});
