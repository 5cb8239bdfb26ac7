import { createContext, lazy, Suspense, use, useMemo, useState, type ReactNode } from "react";
import { useLocation } from "react-router-dom";
import { LoadError } from "../../data/loadError";
import { useForgetFailures } from "../../data/useLoaded";
import { usePhrases } from "../../i18n/useLanguage";
import { useSelection } from "../../selection/useSelection";
import { Button } from "../../ui/Button";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { GUARD_PHRASES } from "./guardPhrases";

const ErrorScreen = lazy(async () => ({
  default: (await import("./ErrorScreen")).ErrorScreen,
}));

interface Tries {
  /** How many times somebody asked to try again: all guarded parts start over together. */
  readonly count: number;
  readonly tryAgain: () => void;
}

const TriesContext = createContext<Tries>({ count: 0, tryAgain: () => undefined });

/** Around all guarded parts of the page. */
export function TryingAgain({ children }: { readonly children: ReactNode }) {
  const [count, setCount] = useState(0);
  const forgetFailures = useForgetFailures();
  const tries = useMemo(
    () => ({
      count,
      tryAgain: () => {
        forgetFailures();
        setCount((before) => before + 1);
      },
    }),
    [count, forgetFailures],
  );
  return <TriesContext value={tries}>{children}</TriesContext>;
}

interface GuardedProps {
  readonly children: ReactNode;
  /** What stands there while it loads. */
  readonly waiting: ReactNode;
  /** page: the whole of it; panel: one among others; quiet: says nothing when it fails, since another part does. */
  readonly part: "page" | "panel" | "quiet";
}

/** A part of the page that may still be loading, or fail, without taking the rest with it. */
export function Guarded({ children, waiting, part }: GuardedProps) {
  const { pathname } = useLocation();
  const { dataSet } = useSelection().selection;
  const { count } = use(TriesContext);
  return (
    <ErrorBoundary
      // Another page, or another data set, is another try.
      key={`${pathname} ${dataSet} ${count}`}
      fallback={(error) => (part === "quiet" ? null : <Failed error={error} part={part} />)}
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly part: "page" | "panel";
}

/** The error screen; a plainer one where even that cannot be loaded. */
function Failed({ error, part }: FailedProps) {
  const { tryAgain } = use(TriesContext);
  // A missing script is asked for once in a page's life: only the page itself can be had again.
  const handleRetry = error instanceof LoadError ? tryAgain : () => window.location.reload();
  return (
    <ErrorBoundary fallback={() => <LastResort />}>
      <Suspense>
        <ErrorScreen error={error} part={part} onRetry={handleRetry} />
      </Suspense>
    </ErrorBoundary>
  );
}

function LastResort() {
  const phrases = usePhrases(GUARD_PHRASES);
  return (
    <section className="error-screen" role="alert">
      <h1>{phrases.crashTitle}</h1>
      <p>{phrases.crashRemedy}</p>
      <div className="error-actions">
        <Button weight="main" onPress={() => window.location.reload()}>
          {phrases.retry}
        </Button>
      </div>
    </section>
  );
}
