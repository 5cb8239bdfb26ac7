import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { lazy, useEffect, useState } from "react";
import { HashRouter, Route, Routes } from "react-router-dom";
import { LanguageContext, usePhrases } from "../i18n/useLanguage";
import { useSelection } from "../selection/useSelection";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { OverviewView } from "../views/overview/OverviewView";
import { Guarded, TryingAgain } from "../views/parts/Guarded";
import { LastResort } from "../views/parts/LastResort";
import { PageHeader } from "../views/parts/PageHeader";
import { APP_PHRASES } from "./appPhrases";
import { PageFrame } from "./PageFrame";
import { useKeptFocus } from "./useKeptFocus";
import { useMissedAddress } from "./useMissedAddress";

const DropArea = lazy(async () => ({
  default: (await import("../views/data/opening/DropArea")).DropArea,
}));
const OtherPages = lazy(async () => ({ default: (await import("./OtherPages")).OtherPages }));

/** The hall: address, language, loading, and one place for what fails. */
export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  return (
    <ErrorBoundary fallback={(error) => <LastResort error={error} />}>
      <QueryClientProvider client={queryClient}>
        <HashRouter>
          <Spoken>
            <TryingAgain>
              <PageFrame header={<HeaderOfData />}>
                <Guarded part="page" waiting={<Loading />}>
                  <Routes>
                    <Route path="/" element={<OverviewView />} />
                    <Route path="*" element={<OtherPages />} />
                  </Routes>
                </Guarded>
              </PageFrame>
              <Droppable />
            </TryingAgain>
          </Spoken>
        </HashRouter>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

/** Gives the language of the address to the page, and to the document for those who listen. */
function Spoken({ children }: { readonly children: React.ReactNode }) {
  const { language } = useSelection().selection;
  useKeptFocus();
  useMissedAddress();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

function HeaderOfData() {
  return (
    <Guarded part="quiet" waiting={null}>
      <PageHeader />
    </Guarded>
  );
}

/** Takes what is dropped on any page, from the first time that something is dragged over it. */
function Droppable() {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const ask = (event: DragEvent) => {
      event.preventDefault();
      setAsked(true);
    };
    window.addEventListener("dragover", ask);
    return () => window.removeEventListener("dragover", ask);
  }, []);
  return isAsked ? (
    <Guarded part="quiet" waiting={null}>
      <DropArea />
    </Guarded>
  ) : null;
}

function Loading() {
  const phrases = usePhrases(APP_PHRASES);
  return (
    <p className="loading" role="status">
      {phrases.loading}
    </p>
  );
}
