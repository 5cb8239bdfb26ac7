import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { createElement } from "react";
import type * as Router from "react-router";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leanQueryCore, leanRouter, leanRoutes } from "../../src/cli/supply/leanLibraries";
import { leanReactDom } from "../../src/cli/supply/leanReact";

/** As the page's routes stand: a flat list of elements. */
const PATHS = ["src/app/App.tsx", "src/app/OtherPages.tsx"].flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/path="([^"]+)"/g)].map(([, path = ""]) => path),
);

const ADDRESSES = [
  ...PATHS.map((path) => path.replace(/:\w+/g, "a.b_c-1").replace("*", "nowhere/at/all")),
  "/enti/comune%20di%20x/",
  "/enti/a%2Fb",
  "/ENTI",
  "/enti//x",
  "/idee/paesi/",
];

const index = leanRouter().resolveId("react-router") ?? "";
const chunk =
  readdirSync(dirname(index)).find((name) => {
    const isPart = name.endsWith(".mjs") && name !== "index.mjs";
    return isPart && readFileSync(join(dirname(index), name), "utf8").includes("function Routes(");
  }) ?? "";
const folder = mkdtempSync(join(dirname(index), "lean-"));
let lean: typeof Router;
let whole: typeof Router;

/** The library with its largest part made lean, beside the library as it is. */
beforeAll(async () => {
  const beside = (code: string) => code.replace(/from "\.\//g, `from "../`);
  const part = join(dirname(index), chunk);
  writeFileSync(join(folder, chunk), beside(leanRoutes(readFileSync(part, "utf8"))));
  const whereLean = readFileSync(index, "utf8").replaceAll(
    `"./${chunk}"`,
    `"${join(folder, chunk)}"`,
  );
  writeFileSync(join(folder, "index.mjs"), beside(whereLean));
  whole = (await import(pathToFileURL(index).href)) as typeof Router;
  lean = (await import(pathToFileURL(join(folder, "index.mjs")).href)) as typeof Router;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the lean router", () => {
  it("leads every address where the whole one leads it", () => {
    const routesOf = ({ createRoutesFromChildren, Route }: typeof Router) =>
      createRoutesFromChildren(PATHS.map((path) => createElement(Route, { key: path, path })));
    for (const address of ADDRESSES) {
      const found = ({ matchRoutes }: typeof Router, routes: Router.RouteObject[]) =>
        matchRoutes(routes, address)?.map(({ params, pathname, pathnameBase, route }) => [
          route.path,
          { ...params },
          pathname,
          pathnameBase,
        ]);
      expect(found(lean, routesOf(lean)), address).toEqual(found(whole, routesOf(whole)));
    }
  });

  it("refuses a nested route, which it would not show", () => {
    const nested = createElement(lean.Route, { path: "a" }, createElement(lean.Route));
    expect(() => lean.createRoutesFromChildren(nested)).toThrow("nested");
  });
});

describe("a library that has changed", () => {
  it("stops the build instead of slipping through", () => {
    expect(() => leanRoutes("function other() {\n}")).toThrow("changed");
    expect(() => leanQueryCore("export const QueryClient = class {};")).toThrow("changed");
  });

  it("is not what is installed", () => {
    for (const file of ["query", "queryClient", "utils", "onlineManager", "timeoutManager"]) {
      const core = fileURLToPath(import.meta.resolve("@tanstack/query-core"));
      const code = readFileSync(join(dirname(core), `${file}.js`), "utf8");
      expect(leanQueryCore(code).length, file).toBeLessThan(code.length);
    }
  });
});

describe("the lean React", () => {
  const path = "react-dom/cjs/react-dom-client.production.js";
  const code = readFileSync(join("node_modules", path), "utf8");

  it("is without transitions between views, and is a script still", () => {
    const lean = leanReactDom(code);
    expect(lean.length).toBeLessThan(code.length - 10_000);
    expect(lean).not.toContain("ownerDocument.startViewTransition");
    expect(() => new Script(lean)).not.toThrow();
  });

  it("lacks nothing that a page of ours uses", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) => /^(app|ui|figures|views|i18n)\b.*\.tsx?$|^main\.tsx$/.test(file))
      .map((file) => readFileSync(join("src", file), "utf8"));
    expect(sources.length).toBeGreaterThan(500);
    const unused = [
      /\b(ViewTransition|addTransitionType|hydrateRoot|Activity|SuspenseList|useActionState)\b/,
      // What React would hoist into the head, elements of one's own making, forms with actions.
      /<(link|style|script|meta|base|[a-z]+-[a-z-]+)[\s/>]|\baction=/,
      /import \{[^}]*\b(preload|preinit|preconnect|prefetchDNS)\w*\b[^}]*\} from "react-dom"/,
    ];
    expect(sources.filter((text) => unused.some((pattern) => pattern.test(text)))).toEqual([]);
  });

  it("makes no error before there is one: its signals are objects, each another", () => {
    const started = leanReactDom(code)
      .split("\n")
      .filter((line) => /^\s*(var )?\w+Exception = /.test(line));
    expect(started).toHaveLength(5);
    for (const line of started) expect(line).toContain("= Object.create(Error.prototype)");
    expect(() =>
      leanReactDom(code.replaceAll("Exception = Error(", "Exception = Failure(")),
    ).toThrow("SuspenseException");
  });

  it("shows what is there without a wait", () => {
    const lean = leanReactDom(code);
    expect(lean).toContain("globalMostRecentFallbackTime + 0 - now()");
    expect(lean).not.toMatch(/\b300 > now|FallbackTime \+ 300/);
    expect(() => leanReactDom(code.replace("FallbackTime + 300", "FallbackTime + 200"))).toThrow(
      "globalMostRecentFallbackTime",
    );
  });

  it("is not made of a React that has changed", () => {
    expect(() =>
      leanReactDom(code.replace("function startViewTransition(", "function go(")),
    ).toThrow("startViewTransition");
  });
});
