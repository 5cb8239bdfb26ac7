import { changed, withBodies } from "./libraryCode.ts";

/**
 * React without transitions between views, which the page has none of; its signals are no failures, and it shows a part of
 * the page as soon as that is there.
 */
export function leanReact() {
  return {
    name: "lean-react",
    apply: "build" as const,
    transform: {
      filter: { id: /react-dom-client\.production\.js/ },
      handler: leanReactDom,
    },
  };
}

/** They only do something below a `<ViewTransition>`. */
const VIEW_TRANSITIONS = [
  "trackEnterViewTransitions",
  "applyViewTransitionToHostInstances",
  "applyViewTransitionToHostInstancesRecursive",
  "restoreViewTransitionOnHostInstances",
  "commitAppearingPairViewTransitions",
  "commitEnterViewTransitions",
  "commitDeletedPairViewTransitions",
  "commitExitViewTransitions",
  "commitNestedViewTransitions",
  "restorePairedViewTransitions",
  "restoreEnterOrExitViewTransitions",
  "restoreNestedViewTransitions",
  "measureViewTransitionHostInstancesRecursive",
  "measureNestedViewTransitions",
  "scheduleViewTransitionEvent",
  "applyViewTransitionName",
  "restoreViewTransitionName",
  "startViewTransition",
];

export function leanReactDom(code: string): string {
  const lean = withoutUnused(withoutWait(withSignals(code)));
  return withBodies(lean, Object.fromEntries(VIEW_TRANSITIONS.map((name) => [name, ""])));
}

/** What React throws to itself, known by what it is and never shown. */
const SIGNALS = /\b(\w+Exception) = Error\(formatProdErrorMessage\(\d+\)\)/g;

/**
 * Made as errors while the program starts, they have a browser that is being watched (developer tools, Lighthouse) read the
 * whole program once more, to write down where that was: 20 ms.
 */
function withSignals(code: string): string {
  const lean = code.replace(SIGNALS, "$1 = Object.create(Error.prototype)");
  if (lean === code) throw changed("SuspenseException");
  return lean;
}

const FALLBACK_WAIT = /\b300 > now\(\)|\bglobalMostRecentFallbackTime \+ 300 - now\(\)/g;

/**
 * What stands in for a part until it is there is kept for 300 ms at least, so that many of them do not come and go; ours are
 * quiet and keep the room of what they stand for, and the first picture would wait for two of them.
 */
function withoutWait(code: string): string {
  if (code.match(FALLBACK_WAIT)?.length !== 2) throw changed("globalMostRecentFallbackTime");
  return code.replace(FALLBACK_WAIT, (wait) => wait.replace("300", "0"));
}

/**
 * The page takes over no markup from a server, renders no head, no style and no element of its own making, and leaves
 * forms, hidden parts and the order in which parts appear to others.
 */
const NEVER_CALLED = [
  "updateDehydratedSuspenseComponent",
  "canHydrateInstance",
  "prepareToHydrateHostInstance",
  "getResource",
  "acquireResource",
  "suspendResource",
  "preload",
  "preloadModule",
  "preinitStyle",
  "preinitScript",
  "preinitModuleScript",
  "setPropOnCustomElement",
  "mountActionState",
  "updateActionStateImpl",
  "runActionStateAction",
  "dispatchActionState",
  "updateActivityComponent",
  "updateSuspenseListComponent",
  "validateDocumentPositionWithFiberTree",
];

/** Should one be called all the same, it says so. */
function withoutUnused(code: string): string {
  const bodies = NEVER_CALLED.map((name) => [name, `throw Error("Not in this React: ${name}");`]);
  return withBodies(code, Object.fromEntries(bodies));
}
