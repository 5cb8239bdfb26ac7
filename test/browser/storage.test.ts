import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { buildTables } from "../fixtures/dataSet";
import { parameterOf, sentenceOf, waitForOverview } from "./overviewPage";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

/** What a browser does to a page that would keep something; each runs in the page before it. */
const STORES: [title: string, spoil: () => void][] = [
  [
    "refuses all storage",
    () => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("refused", "SecurityError");
          },
        });
      }
    },
  ],
  [
    "has no room left",
    () => {
      const full = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
      IDBObjectStore.prototype.put = full;
      IDBObjectStore.prototype.add = full;
      Storage.prototype.setItem = full;
    },
  ],
  [
    "never answers",
    () => {
      indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  ],
  [
    "opens, and then never answers",
    () => {
      IDBObjectStore.prototype.get = () => new EventTarget() as IDBRequest;
      IDBObjectStore.prototype.getAll = () => new EventTarget() as IDBRequest;
    },
  ],
  [
    "breaks when it is asked",
    () => {
      indexedDB.open = () => {
        throw new DOMException("broken", "UnknownError");
      };
    },
  ],
];

/** Runs in the page: what waits four or five seconds, as for a store that says nothing, waits a fifth of one. */
function hurry(): void {
  const wait = window.setTimeout;
  const hurried = (work: () => void, ms = 0) => wait(work, ms >= 4000 && ms <= 5000 ? 200 : ms);
  Object.assign(window, { setTimeout: hurried });
}

describe("a browser that keeps nothing stops nobody", () => {
  it.each(STORES)("one that %s", async (_title, spoil) => {
    const page = await open("", {
      prepare: async (blank) => {
        await blank.addInitScript(hurry);
        await blank.addInitScript(spoil);
      },
    });
    await waitForOverview(page);
    // What is kept, is kept later than this.
    await eventually(() =>
      page.evaluate(() =>
        performance.getEntriesByType("resource").some(({ name }) => name.includes("keepVerified")),
      ),
    ).toBe(true);
    await page.getByRole("button", { name: "Aspetto scuro" }).click();
    await page.getByRole("button", { name: "Aspetto chiaro" }).waitFor();
    await page.getByRole("link", { name: "Dati", exact: true }).first().click();
    await page.getByRole("heading", { name: "Aprire i propri dati" }).waitFor();
    await page.getByRole("heading", { name: "Salute dei dati" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.getByText(/Si caricano/).count()).toBe(0);
  });

  it("one whose records of earlier visits are rubbish", async () => {
    const page = await open();
    await waitForOverview(page);
    const databases = ["rete-convergenza-visite", "rete-convergenza-verificati"];
    await eventually(async () => (await page.evaluate(namesOfDatabases)).toSorted()).toEqual(
      databases.toSorted(),
    );
    await page.evaluate(spoilRecords, databases);
    await page.reload();
    await waitForOverview(page);
    expect(await page.getByText(/^Novità/).count()).toBe(0);
  });
});

/** Runs in the page. */
async function namesOfDatabases(): Promise<string[]> {
  const known = await indexedDB.databases();
  return known.flatMap(({ name }) => (name === undefined ? [] : [name]));
}

/** Runs in the page: every record keeps its key and loses its sense. */
async function spoilRecords(databases: readonly string[]): Promise<void> {
  for (const name of databases) {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        const stores = [...request.result.objectStoreNames];
        const transaction = request.result.transaction(stores, "readwrite");
        for (const store of stores) {
          const records = transaction.objectStore(store);
          const { keyPath } = records;
          const all = records.getAll();
          all.onsuccess = () => {
            for (const record of all.result as Record<string, unknown>[]) {
              const key = String(keyPath);
              records.put({ [key]: record[key], now: 7, files: [null], verifiedAt: "ieri" });
            }
          };
        }
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
  }
}

/** A small set of the visitor's, opened and kept; the address of the page that shows it. */
async function openOwnSet(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Aprire i propri dati" }).waitFor();
  const files = Object.entries(buildTables()).map(([table, records]) => ({
    name: `${table}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(records)),
  }));
  await page.locator('input[data-way="files"]').setInputFiles(files);
  await page.getByRole("heading", { name: /è aperto$/ }).waitFor();
}

describe("two tabs of one browser", () => {
  it("one may remove what the other shows: it stays until it is left, then it is said to be gone", async () => {
    const page = await open("#/dati", { expected: [/not-kept/] });
    await openOwnSet(page);
    await page.getByRole("link", { name: "Vai alla rete" }).click();
    await waitForOverview(page);
    const sentence = await sentenceOf(page).innerText();
    expect(parameterOf(page, "dati")).toMatch(/^locale:\d+$/);

    const other = await page.context().newPage();
    await other.goto(new URL("#/dati", page.url()).href);
    await other.getByRole("button", { name: /^Togli «/ }).click();
    await other.getByRole("button", { name: "Annulla" }).waitFor();
    expect(await sentenceOf(page).innerText()).toBe(sentence);

    await page.reload();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toMatch(
      /non tiene nessun insieme.+riaprire il file/s,
    );
    await page.getByRole("button", { name: "EN · English" }).click();
    await eventually(() => page.getByRole("alert").innerText()).toMatch(
      /keeps no set.+open the file again/s,
    );
    await page.getByRole("button", { name: "Open the published data" }).click();
    await waitForOverview(page);
  });

  it("neither stands in the way of the other, nor of a browser that clears its storage meanwhile", async () => {
    const page = await open("#/dati");
    await openOwnSet(page);
    const other = await page.context().newPage();
    await other.goto(new URL("#/dati", page.url()).href);
    await other.getByRole("button", { name: /^Togli «/ }).waitFor();
    const removed = await other.evaluate(async () => {
      const outcomes = [];
      for (const { name = "" } of await indexedDB.databases()) {
        outcomes.push(
          await new Promise<string>((resolve) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = () => resolve("removed");
            request.onblocked = () => resolve("blocked");
          }),
        );
      }
      return outcomes;
    });
    expect(new Set(removed)).toEqual(new Set(["removed"]));
    // Evicted: the list is empty, what is on the page stays, and another set can be opened and kept.
    await page.getByRole("link", { name: "Vai alla rete" }).click();
    await waitForOverview(page);
    await other.reload();
    await openOwnSet(other);
    await other.getByRole("button", { name: /^Togli «/ }).waitFor();
  });
});
