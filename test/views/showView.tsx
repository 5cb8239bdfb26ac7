import { readFileSync } from "node:fs";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { vi } from "vitest";
import { DEFAULT_PATH, type DataSet } from "../../src/data/loadDataSet";
import { loadGeography } from "../../src/data/loadGeography";
import { dataSetQuery, geographyQuery } from "../../src/data/useLoaded";
import { LanguageContext } from "../../src/i18n/useLanguage";
import { useSelection } from "../../src/selection/useSelection";
import { CompareView } from "../../src/views/data/compare/CompareView";
import { OverviewView } from "../../src/views/overview/OverviewView";
import { PageHeader } from "../../src/views/parts/PageHeader";
import { ProjectView } from "../../src/views/project/ProjectView";
import { IndicatorView } from "../../src/views/results/IndicatorView";
import { ResultView } from "../../src/views/results/ResultView";
import { ResultsView } from "../../src/views/results/ResultsView";
import {
  buildProgrammeFrom,
  buildTables,
  checkRawTables,
  type RawTables,
} from "../fixtures/dataSet";

// A whole page in jsdom takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** The committed base map, read once. */
const geography = loadGeography({
  environment: {
    baseUrl: "https://rete.example/",
    isOnline: () => true,
    retries: 0,
    fetch: (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      return Promise.resolve(new Response(readFileSync(`public${pathname}`)));
    },
  },
});

/** The tiny set as the page knows it, with whole tables replaced. */
export function dataSetFrom(overrides: RawTables = {}): DataSet {
  const tables = buildTables(overrides);
  const { faults, totals, unused } = checkRawTables(tables);
  return {
    path: DEFAULT_PATH,
    origin: "published",
    edition: "1.0-now",
    opening: null,
    programme: buildProgrammeFrom(tables),
    faults,
    totals,
    unused,
  };
}

function Spoken({ children }: { readonly children: ReactNode }) {
  return <LanguageContext value={useSelection().selection.language}>{children}</LanguageContext>;
}

const page = (view: ReactNode) => (
  <Spoken>
    <header>
      <PageHeader />
    </header>
    <main>{view}</main>
  </Spoken>
);

interface Besides {
  /** Sets to compare with, at hand under their paths. */
  readonly others?: readonly DataSet[];
  /** Path → a view, or a part of one to be seen alone. */
  readonly views?: Readonly<Record<string, ReactNode>>;
}

/** The page at an address (`/?al=2012-06-30`), its data at hand; `address()` says where it has got to. */
export async function showView(
  address: string,
  dataSet: DataSet = dataSetFrom(),
  { others = [], views = {} }: Besides = {},
) {
  const queryClient = new QueryClient();
  queryClient.setQueryData(dataSetQuery(DEFAULT_PATH).queryKey, dataSet);
  for (const other of others) queryClient.setQueryData(dataSetQuery(other.path).queryKey, other);
  queryClient.setQueryData(geographyQuery.queryKey, await geography);
  const routes = [
    { path: "/", element: page(<OverviewView />) },
    { path: "/progetto", element: page(<ProjectView />) },
    { path: "/risultati", element: page(<ResultsView />) },
    { path: "/risultati/:id", element: page(<ResultView />) },
    { path: "/indicatori/:id", element: page(<IndicatorView />) },
    { path: "/dati/confronto", element: page(<CompareView />) },
    ...Object.entries(views).map(([path, view]) => ({ path, element: page(view) })),
  ];
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  // Waits for what the views load lazily, such as sheets and tables.
  const { unmount } = await act(async () => {
    const rendered = render(
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    );
    await Promise.all([
      import("../../src/views/overview/FocusSheet"),
      import("../../src/views/overview/PictureTable"),
      import("../../src/views/overview/faces/FacePanel"),
      import("../../src/views/overview/faces/RegionsFace"),
      import("../../src/views/overview/faces/RegionsTable"),
      import("../../src/views/overview/faces/AgreementsFace"),
      import("../../src/views/overview/faces/AgreementsTable"),
      import("../../src/views/overview/faces/ListFace"),
      import("../../src/views/parts/FaultList"),
      import("../../src/views/parts/NoticeList"),
    ]);
    return rendered;
  });
  return {
    router,
    dataSet,
    unmount,
    address: () => router.state.location.pathname + router.state.location.search,
    goTo: (next: string) => act(() => router.navigate(next)),
    goBack: () => act(() => router.navigate(-1)),
  };
}
