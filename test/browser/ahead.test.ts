import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { addRecords, buildTables } from "../fixtures/dataSet";
import { publishFiles } from "../fixtures/publishedFiles";
import { waitForOverview } from "./overviewPage";
import { useBrowser } from "./page";

const open = useBrowser();

/** More than the page's own thread reads. */
const LARGE = publishFiles(
  buildTables({
    themes: addRecords("themes", { id: "grande", name: "Grande", note: "a".repeat(1_100_000) }),
  }),
);

async function serveLarge(page: Page): Promise<void> {
  await page.route(`${inject("siteUrl")}grande/**`, (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const body = LARGE.get(name);
    return body
      ? route.fulfill({ body: Buffer.from(body), contentType: "application/json" })
      : route.fulfill({ status: 404 });
  });
}

/** Files that do not come until the answer is called. */
async function holdBack(page: Page, files: RegExp): Promise<() => void> {
  let letCome = () => {};
  const coming = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(files, async (route) => {
    await coming;
    await route.continue();
  });
  return letCome;
}

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

it.each([
  ["the page's own set", "", /\/(data|geo)\//],
  ["a large set, read by one worker", "#/?dati=grande/", /\/(grande|geo)\/|openingWorker/],
  ["a set that is typed before the hash", "?dati=grande", /\/(grande|geo)\/|openingWorker/],
])("what is asked ahead is asked once: %s", async (_set, address, files) => {
  const asked: string[] = [];
  const page = await open(address, {
    prepare: async (fresh) => {
      fresh.on("request", (request) => asked.push(request.url()));
      await serveLarge(fresh);
    },
  });
  await waitForOverview(page);
  const found = asked.filter((url) => files.test(url));
  expect(found.length).toBeGreaterThan(5);
  expect(found.toSorted()).toEqual([...new Set(found)].toSorted());
  // The program has taken all of it.
  expect(await page.evaluate(() => globalThis.askedAhead?.answers.size)).toBe(0);
  expect(await page.evaluate(() => globalThis.askedAhead?.reader)).toBeNull();
});

it("asks for nothing ahead where its program was first", async () => {
  const asked: string[] = [];
  const page = await open("about:blank");
  page.on("request", (request) => asked.push(request.url()));
  const letCome = await holdBack(page, /assets\/early-[\w-]+\.js/);
  await page.goto(inject("siteUrl"), { waitUntil: "commit" });
  await waitForOverview(page);
  const early = page.waitForResponse(/assets\/early-/);
  letCome();
  await (await early).finished();
  await page.waitForLoadState("load");
  expect(new Set(asked).size).toBe(asked.length);
});

it.each(["light", "dark"] as const)(
  "says what it is before its program comes: %s",
  async (look) => {
    const page = await open("about:blank", { colorScheme: look });
    const letCome = await holdBack(page, /assets\/index-[\w-]+\.js/);
    await page.goto(inject("siteUrl"), { waitUntil: "commit" });
    await page.getByText("si sta aprendo").waitFor();
    await page.getByText("The page is opening").waitFor();
    // Nobody sees it before its styles have come.
    await page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint").length > 0,
    );
    const brand = page.getByText("Rete Convergenza", { exact: true });
    const before = await brand.boundingBox();
    const paper = await paperOf(page);
    // What is for a program that does not come is not said yet.
    expect(await page.getByRole("link", { name: "elenco delle tabelle" }).isVisible()).toBe(false);
    letCome();
    await waitForOverview(page);
    const after = await brand.boundingBox();
    expect([after?.x, after?.height]).toEqual([before?.x, before?.height]);
    expect(await paperOf(page)).toBe(paper);
  },
);
