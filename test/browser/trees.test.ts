import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { goWithin } from "./goWithin";
import { useBrowser } from "./page";
import { shortTree } from "./shortTree";
import { waitForOverview } from "./overviewPage";

const open = useBrowser();

/** The views whose trees are kept, each in a file one can read: `test/browser/__snapshots__/`. */
const VIEWS: readonly (readonly [file: string, address: string])[] = [
  ["map", "#/"],
  ["network", "#/?faccia=rete"],
  ["regions-face", "#/?faccia=tra-regioni"],
  ["time", "#/?faccia=tempo"],
  ["list", "#/?faccia=elenco"],
  ["body-sheet", "#/?scelta=ente:prov-benevento"],
  ["project", "#/progetto"],
  ["results", "#/risultati"],
  ["result", "#/risultati/R2"],
  ["indicator", "#/indicatori/i-interregionali"],
  ["ideas", "#/idee"],
  ["growth", "#/idee/crescita"],
  ["data", "#/dati"],
  ["bodies", "#/enti"],
  ["partnerships", "#/partenariati"],
  ["body", "#/enti/prov-benevento"],
  ["partnership", "#/partenariati/p-geometria-variabile"],
  ["region", "#/regioni/16"],
  ["country", "#/paesi/AL"],
  ["theme", "#/temi/turismo"],
  ["no-page", "#/nessuna-pagina"],
];

describe("the accessibility tree", () => {
  it("of every view is as it was read last", async () => {
    const page = await openOnOneDay();
    for (const [file, address] of VIEWS) {
      await goWithin(page, address);
      const tree = await restingTree(page);
      await expect(tree).toMatchFileSnapshot(`__snapshots__/${file}.yml`);
    }
  });

  it("of every view has a title of its own, one main heading, and no heading that skips a level", async () => {
    const page = await openOnOneDay();
    const wrong: string[] = [];
    const titles = new Map<string, string>();
    for (const [file, address] of VIEWS) {
      await goWithin(page, address);
      const { title, levels, mains } = await outlineOf(page);
      const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      if (!title.endsWith(" · Rete Convergenza")) wrong.push(`${file}: titled «${title}»`);
      if (levels.filter((level) => level === 1).length !== 1)
        wrong.push(`${file}: h1 ${levels.join()}`);
      if (skips.length > 0) wrong.push(`${file}: levels ${levels.join()}`);
      if (mains !== 1) wrong.push(`${file}: ${mains} main parts`);
      // The faces and sheets of the overview are one page.
      const same = titles.get(title);
      if (same !== undefined && !(isOverview(address) && isOverview(same))) {
        wrong.push(`${file}: titled as ${same}`);
      }
      titles.set(title, address);
    }
    expect(wrong).toEqual([]);
  });

  it("never holds a place on the screen", async () => {
    const page = await openOnOneDay();
    for (const [, address] of VIEWS) {
      await goWithin(page, address);
      expect(await restingTree(page)).not.toMatch(
        /\d+ ?px|\d+[.,]\d{3,}[, ]+\d+[.,]\d{3,}|translate|matrix/,
      );
    }
  });
});

/** «Today» is one day: no tree depends on when it is read. */
async function openOnOneDay(): Promise<Page> {
  const page = await open("#/?al=2012-06-30", {
    prepare: (blank) => blank.addInitScript(stopTheCalendar),
  });
  await waitForOverview(page);
  return page;
}

/** Only the calendar: a stopped clock would also stop what the page measures of itself. */
function stopTheCalendar(): void {
  // Without it nothing waits to come near: a tree is that of the whole page.
  Reflect.deleteProperty(globalThis, "IntersectionObserver");
  const today = Date.UTC(2012, 6, 2, 8);
  globalThis.Date = new Proxy(Date, {
    construct: (date, given) => new date(...((given.length === 0 ? [today] : given) as [number])),
    get: (date, key) => (key === "now" ? () => today : Reflect.get(date, key)),
  });
}

/** A face that is still on its way, however still the rest: empty, or with the words that say so. */
const ON_ITS_WAY = /^\s*- tabpanel "[^"]*"$|^\s*- status: .*…$/m;

/** The tree of what the page is about, once two readings are the same. */
async function restingTree(page: Page): Promise<string> {
  const emptySections = page.locator(".data-section:not(:has(h2))");
  let tree = "";
  await expect
    .poll(
      async () => {
        const before = tree;
        tree = await page.getByRole("main").ariaSnapshot();
        return tree === before && !ON_ITS_WAY.test(tree) && (await emptySections.count()) === 0;
      },
      { timeout: 30_000, interval: 150 },
    )
    .toBe(true);
  return `${shortTree(tree.split("\n")).join("\n")}\n`;
}

interface Outline {
  readonly title: string;
  readonly levels: readonly number[];
  readonly mains: number;
}

function outlineOf(page: Page): Promise<Outline> {
  return page.evaluate(() => ({
    title: document.title,
    levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .map(({ tagName }) => Number(tagName.slice(1))),
    mains: document.querySelectorAll("main, [role=main]").length,
  }));
}

const isOverview = (address: string) => /^#\/(\?|$)/.test(address);
