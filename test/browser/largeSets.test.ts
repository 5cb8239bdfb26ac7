import { readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { generateFiles } from "../../src/cli/generate/runGenerate";
import { writeFiles } from "../../src/cli/generate/writeTables";
import { runVerb } from "../../src/cli/runVerb";
import { coloursOf, waitForOverview } from "./overviewPage";
import { countKept } from "./keptSets";
import { eventually, useBrowser } from "./page";

const SIZE = { authorities: 500, actors: 50, partners: 50, partnerships: 400, seed: 5 };
const ADDRESS = "#/?faccia=rete&dati=grande/";

const open = useBrowser();
let published = "";

beforeAll(async () => {
  published = await mkdtemp(join(tmpdir(), "rete-large-"));
  const source = join(published, "source");
  await writeFiles(source, await generateFiles(SIZE, null));
  const silent = { print: () => {}, printError: () => {} };
  expect(await runVerb(["publish", source, join(published, "out")], silent)).toBe(0);
}, 120_000);
afterAll(() => rmSync(published, { recursive: true, force: true }));

/** The set beside the page, each file as `alter` gives it; workers are counted as they are made. */
function serve(alter: (name: string, text: string) => string) {
  return async (page: Page) => {
    await page.addInitScript(() => {
      const made: string[] = [];
      Object.assign(globalThis, { madeWorkers: made });
      globalThis.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          made.push(String(url));
        }
      };
    });
    const folder = join(published, "out");
    const files = new Set(readdirSync(folder));
    await page.route(`${inject("siteUrl")}grande/**`, (route) => {
      const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
      if (!files.has(name)) return route.fulfill({ status: 404 });
      const body = alter(name, readFileSync(join(folder, name), "utf8"));
      return route.fulfill({ body, contentType: "application/json" });
    });
  };
}

const workersOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { madeWorkers: string[] }).madeWorkers);

const isSeatWorker = (url: string) => /seatWorker/.test(url);

it("a large published set has its seats with it: nobody is seated anew", async () => {
  const asked: string[] = [];
  const page = await open(ADDRESS, {
    prepare: async (fresh) => {
      fresh.on("request", (request) => asked.push(request.url()));
      await serve((_, text) => text)(fresh);
    },
  });
  await waitForOverview(page);
  await eventually(() => asked.some((url) => /positions-landscape/.test(url))).toBe(true);
  await eventually(() => coloursOf(page)).toBeGreaterThan(8);
  await page.getByRole("tab", { name: "Rete", selected: true }).waitFor();
  expect((await workersOf(page)).filter(isSeatWorker)).toEqual([]);
  expect(asked.some((url) => /positions-portrait/.test(url))).toBe(false);
});

it("seats that were computed from other data are not used: the page finds them itself", async () => {
  const page = await open(ADDRESS, {
    prepare: serve((name, text) =>
      name === "datapackage.json"
        ? text.replaceAll(/"computedFrom": "[^"]*"/g, '"computedFrom": "1-altro"')
        : text,
    ),
  });
  await waitForOverview(page);
  await eventually(async () => (await workersOf(page)).some(isSeatWorker)).toBe(true);
  await eventually(() => page.getByRole("progressbar").count()).toBe(0);
  await eventually(() => coloursOf(page)).toBeGreaterThan(8);
});

it("without network the set that was verified is shown, says so, and its network is placed by the page itself", async () => {
  let isDown = false;
  const page = await open("#/?dati=grande/", {
    expected: [/Failed to load resource/],
    prepare: async (fresh) => {
      await serve((_, text) => text)(fresh);
      await fresh.route(/\/(grande|data|geo)\//, (route) =>
        isDown ? route.abort("connectionfailed") : route.fallback(),
      );
    },
  });
  await waitForOverview(page);
  await eventually(() => page.evaluate(countKept)).toBe(2);
  isDown = true;
  await page.goto("about:blank");
  await page.goto(new URL(ADDRESS, inject("siteUrl")).href);
  await waitForOverview(page);
  await page.getByText(/Si leggono i dati verificati/).waitFor();
  await eventually(async () => (await workersOf(page)).some(isSeatWorker)).toBe(true);
  await page.getByRole("tab", { name: "Rete", selected: true }).waitFor();
  await eventually(() => page.getByRole("progressbar").count()).toBe(0);
  await eventually(() => coloursOf(page)).toBeGreaterThan(8);
  expect(await page.getByRole("alert").count()).toBe(0);
});
