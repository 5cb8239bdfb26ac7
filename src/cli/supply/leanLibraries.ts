/** What the build leaves out of the libraries of the first page: parts that no page uses and no tree-shaking finds. */
import { fileURLToPath } from "node:url";
import { changed, withBodies } from "./libraryCode.ts";

/**
 * Only what the page uses of the router: its production build, for routes that load no data, in a browser, without
 * prefetching; freed of what keeps unused components in it.
 */
export function leanRouter() {
  const build = fileURLToPath(import.meta.resolve("react-router")).replace(
    /dist\/development\/.*/,
    "dist/production/index.mjs",
  );
  return {
    name: "lean-router",
    apply: "build" as const,
    enforce: "pre" as const,
    resolveId: (id: string) => (id === "react-router" ? build : null),
    transform: {
      filter: { id: /react-router\/dist\/production/ },
      handler: (code: string) => (code.includes("function Routes(") ? leanRoutes(code) : code),
    },
  };
}

const ROUTER_BODIES: Readonly<Record<string, string>> = {
  _renderMatches: `
    return matches && matches.reduceRight((outlet, match, index) => React2.createElement(RenderedRoute, {
      match,
      routeContext: { outlet, matches: parentMatches.concat(matches.slice(0, index + 1)), isDataRoute: false },
      children: match.route.element ?? outlet,
    }), null);`,
  // The page's routes are a flat list, with no optional parts.
  createRoutesFromChildren: `
    return React3.Children.toArray(children).map(({ props }, index) => {
      if (props.children || props.index) throw new Error("A nested route: see leanLibraries");
      return { id: String(index), path: props.path, element: props.element };
    });`,
  flattenRoutes: `
    return routes.map((route, childrenIndex) => {
      const path = joinPaths(["", route.path]);
      const [matcher, compiledParams] = compilePath(path, false, true);
      const meta = { relativePath: path, caseSensitive: false, childrenIndex, route, matcher, compiledParams };
      return { path, score: computeScore(path, false), routesMeta: [meta] };
    });`,
  // Every address is a whole one: no route is read from another's.
  useRoutesImpl: `
    const { matches: parents } = React2.useContext(RouteContext);
    const matches = matchRoutes(routes, { pathname: useLocation().pathname || "/" });
    const above = parents.at(-1)?.params;
    return _renderMatches(
      matches && matches.map((match) => ({ ...match, params: { ...above, ...match.params } })),
      parents,
    );`,
  // Links that leave the page are no links of the router.
  parseToInfo: "return { absoluteURL: undefined, isExternal: false, to: _to };",
  getInvalidPathError: "return `A path with ${char}: ${path}`;",
  usePrefetchBehavior: "return [false, null, {}];",
  PrefetchPageLinks: "return null;",
  // Only of routers that load data.
  useNavigateStable: "return null;",
  useViewTransitionState: "return false;",
};

/** What a broken invariant says at length, down to the first words. */
const LONG_WORDS =
  /(invariant\d?\([^`"]*?,\s*(?:\/\/[^\n]*\n\s*)*)[`"]([^`"$]{0,30})[^`"]*[`"](?=\s*\))/g;

/** The router's code without what only routers that load data need. */
export function leanRoutes(code: string): string {
  return withBodies(code, ROUTER_BODIES)
    .replace(LONG_WORDS, '$1"$2"')
    .replace(/^\w+\.(displayName|contextType) = .*;$/gm, "")
    .replace(/= (?=\w+\.(?:forwardRef|createContext|memo)\()/g, "= /* @__PURE__ */ ");
}

/**
 * The query client without what the page never does: it changes nothing on a server, leafs through no endless list, keeps
 * the browser's time, and asks without a network too, since the answer may be in the browser.
 */
export function leanQueries() {
  return {
    name: "lean-queries",
    apply: "build" as const,
    transform: {
      filter: {
        id: /query-core\/build\/modern\/(query|queryClient|utils|onlineManager|timeoutManager)\.js/,
      },
      handler: leanQueryCore,
    },
  };
}

/** Whole modules by what they export, and what stands for them. */
const PLAIN_MODULES: Readonly<Record<string, string>> = {
  "export { OnlineManager, onlineManager };": `
    export const onlineManager = { subscribe: () => () => {}, isOnline: () => true };`,
  "export { TimeoutManager, defaultTimeoutProvider, systemSetTimeoutZero, timeoutManager };": `
    export const timeoutManager = {
      setTimeout: (work, delay) => setTimeout(work, delay),
      clearTimeout: (id) => clearTimeout(id),
      setInterval: (work, delay) => setInterval(work, delay),
      clearInterval: (id) => clearInterval(id),
    };
    export const systemSetTimeoutZero = (work) => void setTimeout(work, 0);`,
};

const UNUSED_IMPORTS: Readonly<Record<string, string>> = {
  MutationCache:
    "class MutationCache { findAll() { return []; } clear() {} async resumePausedMutations() {} }",
  infiniteQueryBehavior: "const infiniteQueryBehavior = () => undefined;",
};

const UNUSED_METHODS = [
  "isFetching",
  "isMutating",
  "ensureQueryData",
  "getQueriesData",
  "setQueriesData",
  "resetQueries",
  "infiniteQuery",
  "fetchInfiniteQuery",
  "prefetchInfiniteQuery",
  "ensureInfiniteQueryData",
  "getMutationCache",
  "setDefaultOptions",
  "setQueryDefaults",
  "setMutationDefaults",
  "getMutationDefaults",
  "defaultMutationOptions",
];

/** One of the files of the client that hold what the page does not use, without it. */
export function leanQueryCore(code: string): string {
  const plain = Object.entries(PLAIN_MODULES).find(([exported]) => code.includes(exported));
  if (plain) return plain[1];
  // No answer of ours is merged with an earlier one.
  if (code.includes("function replaceEqualDeep(")) {
    return withBodies(code, { replaceEqualDeep: "return b;" });
  }
  const lean = code.replace(
    /^import \{ (MutationCache|infiniteQueryBehavior) \} from .*;$/m,
    (_, name: string) => UNUSED_IMPORTS[name] ?? "",
  );
  if (lean === code) throw changed("an import");
  return code.includes("class QueryClient") || code.includes("QueryClient = class")
    ? UNUSED_METHODS.reduce(withoutMethod, lean)
    : lean;
}

function withoutMethod(code: string, name: string): string {
  const pattern = new RegExp(`^\\t(?:async )?${name}\\([^]*?^\\t\\}$`, "m");
  if (!pattern.test(code)) throw changed(name);
  return code.replace(pattern, "");
}
