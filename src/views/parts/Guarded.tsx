import {
  createContext,
  lazy,
  Suspense,
  use,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { useLocation } from "react-router-dom";
import { useForgetFailures } from "../../data/useLoaded";
import { useSelection } from "../../selection/useSelection";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { LastResort } from "./LastResort";

const fetchErrorScreen = () => import("./ErrorScreen");
const ErrorScreen = lazy(async () => ({ default: (await fetchErrorScreen()).ErrorScreen }));

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
  // At hand before it is needed: what fails may be the way to it.
  useEffect(() => {
    const timer = setTimeout(() => fetchErrorScreen().catch(() => {}), 4000);
    return () => clearTimeout(timer);
  }, []);
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
  /** page: the whole of it; panel: one among others; quiet: says nothing when it fails, as another part does, or the page is whole without it. */
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
  return (
    <ErrorBoundary fallback={() => <LastResort error={error} />}>
      <Suspense>
        <ErrorScreen error={error} part={part} onRetry={tryAgain} />
      </Suspense>
    </ErrorBoundary>
  );
}
