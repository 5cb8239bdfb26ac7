import type { CDPSession, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { buildTables } from "../fixtures/dataSet";
import { routeOf, ROUTES } from "../fixtures/routes";
import { useBrowser } from "./page";
import { waitForOverview } from "./overviewPage";

const open = useBrowser();

/** `npm run soak`: the whole length; in `npm test` a tenth of it, which a leak in any step fails as surely. */
const IS_WHOLE = process.env["SOAK"] !== undefined;
const NAVIGATIONS = IS_WHOLE ? 1000 : 100;
const FILTERS = IS_WHOLE ? 500 : 50;
/** Rounds before the first measure: for a few hundred pages the engine goes on compiling what runs often. */
const WARM_ROUNDS = IS_WHOLE ? 10 : 2;
const OPENINGS = IS_WHOLE ? 20 : 6;
const MOST_GROWN = 5 * 1024 * 1024;
const LONG = { timeout: IS_WHOLE ? 1_800_000 : 180_000 };

const PAGES = [
  "/",
  "/?faccia=rete",
  "/enti",
  "/enti/prov-benevento",
  "/?faccia=tra-regioni",
  "/partenariati",
  "/partenariati/p-porti-adriatici",
  "/?faccia=tempo&scelta=ente:prov-benevento",
  "/risultati",
  "/risultati/R2",
  "/indicatori/i-interregionali",
  "/idee",
  "/idee/crescita",
  "/idee/paesi/AL",
  "/idee/regioni/16",
  "/?faccia=elenco&tabella=1",
  "/regioni",
  "/regioni/16",
  "/paesi",
  "/paesi/AL",
  "/temi",
  "/temi/turismo",
  "/progetto",
  "/dati",
  "/dati/confronto",
  "/glossario",
  "/glossario/ponte",
  "/accessibilita",
  "/licenze",
  "/parete",
];

const CHOICES = [
  "/?regioni=15",
  "/?regioni=16&faccia=rete",
  "/?tema=turismo",
  "/?paese=AL&faccia=tempo",
  "/?al=2011-06-30",
  "/?al=2011-12-31&confronto=2010-12-31",
  "/?ampiezza=interregionale",
  "/?reali=1",
  "/?misura=popolazione&legenda=provincia",
  "/?scelta=risultato:R3",
];

interface Held {
  /** Bytes of the heap after everything that can be thrown away is gone. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
}

/** Walks `count` addresses inside the page, each until nothing has changed in it for a while. */
function walk(page: Page, addresses: readonly string[], count: number): Promise<void> {
  return page.evaluate(
    async ([list, steps]) => {
      const frame = () => new Promise(requestAnimationFrame);
      const settled = async () => {
        let changes = 1;
        const observer = new MutationObserver((found) => (changes += found.length));
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
        // Quiet for six frames after the address was shown.
        for (let quiet = 0; quiet < 6; quiet += 1) {
          changes = 0;
          await frame();
          if (changes > 0) quiet = -1;
        }
        observer.disconnect();
      };
      for (let step = 0; step < steps; step += 1) {
        location.hash = list[step % list.length] ?? "/";
        await settled();
      }
    },
    [addresses, count] as const,
  );
}

async function measure(page: Page, session: CDPSession): Promise<Held> {
  for (let pass = 0; pass < 3; pass += 1) {
    await session.send("HeapProfiler.collectGarbage");
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  }
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    heap: of("JSHeapUsedSize"),
    nodes: of("Nodes"),
    listeners: of("JSEventListeners"),
    workers: page.workers().length,
  };
}

/** What is held after `work` beyond what was held before, when `work` has been done once already. */
async function growth(
  page: Page,
  prepare: () => Promise<unknown>,
  work: () => Promise<unknown>,
): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  await prepare();
  const before = await measure(page, session);
  await work();
  const after = await measure(page, session);
  const grown = {
    heap: after.heap - before.heap,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    workers: after.workers,
  };
  console.log(
    `${Math.round(before.heap / 1024)} KiB, ${before.nodes} nodes, ${before.listeners} listeners; grown by ${Math.round(grown.heap / 1024)} KiB, ${grown.nodes} nodes, ${grown.listeners} listeners; ${grown.workers} workers`,
  );
  return grown;
}

function expectFlat(grown: Held): void {
  expect(grown.heap).toBeLessThan(MOST_GROWN);
  // React and the browser hold on to the last page or two: neither more with every step.
  expect(grown.nodes).toBeLessThan(400);
  expect(grown.listeners).toBeLessThan(40);
  expect(grown.workers).toBeLessThanOrEqual(2);
}

describe("a long visit", () => {
  it("goes to every page that there is", () => {
    const visited = new Set(PAGES.map(routeOf));
    expect(ROUTES.filter((route) => route !== "*" && !visited.has(route))).toEqual([]);
  });

  it("holds no more after many pages than after the first rounds of them", LONG, async () => {
    const page = await open();
    await waitForOverview(page);
    const rounds = (count: number) => async () => {
      await walk(page, PAGES, count);
      await walk(page, ["/"], 1);
    };
    // Whole rounds: both end on the same pages, the last of which the browser holds on to.
    const many = Math.ceil(NAVIGATIONS / PAGES.length) * PAGES.length;
    expectFlat(await growth(page, rounds(WARM_ROUNDS * PAGES.length), rounds(many)));
  });

  it("holds no more after many choices on the overview", LONG, async () => {
    const page = await open();
    await waitForOverview(page);
    const rounds = (count: number) => async () => {
      await walk(page, CHOICES, count);
      await walk(page, ["/"], 1);
    };
    expectFlat(await growth(page, rounds(WARM_ROUNDS * CHOICES.length), rounds(FILTERS)));
  });
});

describe("one set opened after the other", () => {
  it("leaves only the last one in memory", LONG, async () => {
    const page = await open("#/dati");
    await page.getByRole("heading", { name: "Aprire i propri dati" }).waitFor();
    // Measured on a page that does not list what is kept: that list is longer each time.
    const openOnes = (count: number, from: string) => async () => {
      await walk(page, ["/dati"], 1);
      for (let at = 0; at < count; at += 1) {
        const name = `${from} ${at}`;
        await choose(page, fileOf(name));
        await page.getByRole("heading", { name: `«${name}» è aperto` }).waitFor();
      }
      await walk(page, ["/licenze"], 1);
    };
    expectFlat(await growth(page, openOnes(2, "prima"), openOnes(OPENINGS, "poi")));
  });
});

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Chooses a file as the browser does. Playwright's own way holds on to the field, and with it to its whole page. */
async function choose(page: Page, file: TextFile): Promise<void> {
  await page.locator('input[data-way="files"]').waitFor({ state: "attached" });
  await page.evaluate(({ name, text }) => {
    const field = document.querySelector<HTMLInputElement>('input[data-way="files"]');
    if (!field) throw new Error("There is no field for files.");
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], name));
    field.files = chosen.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, file);
}

/** A set of three thousand bodies as one JSON file: some megabytes once it is open. */
function fileOf(name: string): TextFile {
  const tables = buildTables({
    organisations: [
      ...buildTables().organisations,
      ...Array.from({ length: 3000 }, (_, at) => ({
        id: `ente-${at}`,
        name: `Comune di prova numero ${at}`,
        role: "authority",
        region: "15",
        lon: 14 + (at % 50) / 25,
        lat: 40 + (at % 60) / 60,
      })),
    ],
  });
  return { name: `${name}.json`, text: JSON.stringify(tables) };
}
