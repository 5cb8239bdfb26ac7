import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { HashRouter, Route, Routes, useLocation } from "react-router-dom";
import { LanguageContext, usePhrases } from "../i18n/useLanguage";
import { useSelection } from "../selection/useSelection";
import { Button } from "../ui/Button";
import { OverviewView } from "../views/overview/OverviewView";
import { PageHeader } from "../views/parts/PageHeader";
import { APP_PHRASES } from "./appPhrases";
import { ErrorBoundary } from "./ErrorBoundary";
import { PageFrame } from "./PageFrame";

const ErrorScreen = lazy(async () => ({
  default: (await import("./ErrorScreen")).ErrorScreen,
}));
const NotFound = lazy(async () => ({ default: (await import("./NotFound")).NotFound }));
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
  const { pathname } = useLocation();
  const { dataSet } = useSelection().selection;
  const forgetFailures = () =>
    queryClient.removeQueries({ predicate: ({ state }) => state.status === "error" });
  return (
    <ErrorBoundary
      // Another page, or another data set, is another try.
      key={`${pathname} ${dataSet}`}
      onRetry={forgetFailures}
      fallback={(error, retry) => (isQuiet ? null : <Failed error={error} onRetry={retry} />)}
    >
      <Suspense fallback={isQuiet ? null : <Loading />}>{part}</Suspense>
    </ErrorBoundary>
  );
}

/** The error screen; a plainer one where even that cannot be loaded. */
function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <ErrorBoundary onRetry={onRetry} fallback={(_, retry) => <LastResort onRetry={retry} />}>
      <Suspense>
        <ErrorScreen error={error} onRetry={onRetry} />
      </Suspense>
    </ErrorBoundary>
  );
}

function LastResort({ onRetry }: { readonly onRetry: () => void }) {
  const phrases = usePhrases(APP_PHRASES);
  return (
    <section className="error-screen" role="alert">
      <h1>{phrases.crashTitle}</h1>
      <p>{phrases.crashRemedy}</p>
      <div className="error-actions">
        <Button weight="main" onPress={onRetry}>
          {phrases.retry}
        </Button>
      </div>
    </section>
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
