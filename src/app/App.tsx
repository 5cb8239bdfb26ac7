import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { HashRouter, Route, Routes } from "react-router-dom";
import { LanguageContext, usePhrases } from "../i18n/useLanguage";
import { useSelection } from "../selection/useSelection";
import { OverviewView } from "../views/overview/OverviewView";
import { PageHeader } from "../views/parts/PageHeader";
import { APP_PHRASES } from "./appPhrases";
import { ErrorBoundary } from "./ErrorBoundary";
import { NotFound } from "./NotFound";
import { PageFrame } from "./PageFrame";

const ErrorScreen = lazy(async () => ({
  default: (await import("./ErrorScreen")).ErrorScreen,
}));
const ProjectView = lazy(async () => ({
  default: (await import("../views/project/ProjectView")).ProjectView,
}));

/** The hall: address, language, loading, and one place for what fails. */
export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <HashRouter>
        <Spoken>
          <PageFrame header={<Guarded queryClient={queryClient} part={<PageHeader />} isQuiet />}>
            <Guarded
              queryClient={queryClient}
              part={
                <Routes>
                  <Route path="/" element={<OverviewView />} />
                  <Route path="/progetto" element={<ProjectView />} />
                  <Route path="*" element={<NotFound />} />
                </Routes>
              }
            />
          </PageFrame>
        </Spoken>
      </HashRouter>
    </QueryClientProvider>
  );
}

/** Gives the language of the address to the page, and to the document for those who listen. */
function Spoken({ children }: { readonly children: React.ReactNode }) {
  const { language } = useSelection().selection;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

interface GuardedProps {
  readonly queryClient: QueryClient;
  readonly part: React.ReactNode;
  /** Says nothing while loading or when failing: another part of the page does. */
  readonly isQuiet?: boolean;
}

/** A part of the page that may still be loading, or fail, without taking the rest with it. */
function Guarded({ queryClient, part, isQuiet = false }: GuardedProps) {
  const { dataSet } = useSelection().selection;
  return (
    <ErrorBoundary
      // Another data set is another try.
      key={dataSet}
      onRetry={() =>
        queryClient.removeQueries({ predicate: ({ state }) => state.status === "error" })
      }
      fallback={(error, retry) =>
        isQuiet ? null : (
          <Suspense>
            <ErrorScreen error={error} onRetry={retry} />
          </Suspense>
        )
      }
    >
      <Suspense fallback={isQuiet ? null : <Loading />}>{part}</Suspense>
    </ErrorBoundary>
  );
}

function Loading() {
  const phrases = usePhrases(APP_PHRASES);
  return (
    <p className="loading" role="status">
      {phrases.loading}
    </p>
  );
}
