import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sentenceOf, waitForOverview } from "./overviewPage";
import { eventually, useBrowser, type OpenOptions } from "./page";

const open = useBrowser();

/** Pages full of dates; on the reading date, and on the days that Rome's clocks change. */
const ADDRESSES = ["#/risultati", "#/partenariati", "#/progetto", "#/?al=2011-03-27"];

/** Everything that the pages say. */
async function textOf(options: OpenOptions): Promise<string> {
  const page = await open(ADDRESSES[0], options);
  const texts: string[] = [];
  for (const address of ADDRESSES) {
    await page.goto(new URL(address, page.url()).href);
    await page.getByRole("main").getByRole("heading").first().waitFor();
    if (address.startsWith("#/?")) await waitForOverview(page);
    texts.push(await wordsOf(page));
  }
  return texts.join("\n");
}

/** Once all its parts are there. */
async function wordsOf(page: Page): Promise<string> {
  const main = page.getByRole("main");
  let before = "";
  await expect
    .poll(
      async () => {
        const now = await main.innerText();
        const isStill = now === before && now.length > 200;
        before = now;
        return isStill;
      },
      { timeout: 30_000, interval: 300 },
    )
    .toBe(true);
  return before;
}

/** A device whose clock stands at another moment when the page opens. */
const at = (time: string) => ({
  prepare: (page: Page) =>
    page.addInitScript((start) => {
      const Real = Date;
      const clock = { ahead: start - Real.now() };
      class Shifted extends Real {
        constructor(...given: [number?]) {
          super(given[0] ?? Shifted.now());
        }
        static override now(): number {
          return Real.now() + clock.ahead;
        }
      }
      Object.assign(globalThis, { Date: Shifted, clock });
    }, Date.parse(time)),
});

/** Runs in the page: so many milliseconds pass at once. */
function moveOn(ms: number): void {
  (globalThis as unknown as { clock: { ahead: number } }).clock.ahead += ms;
}

describe("dates are days of the data, which no clock moves", () => {
  it("the pages say the same whatever the device takes for today, and wherever it stands", async () => {
    const here = await textOf({});
    expect(here).toMatch(/\d{1,2}[/ ][\w]+[/ ]20\d\d/);
    const elsewhere: [string, OpenOptions][] = [
      [
        "in 1970, west of Greenwich",
        { ...at("1970-01-01T00:00:00Z"), timezoneId: "America/Los_Angeles" },
      ],
      ["in 2050, east of all", { ...at("2050-12-31T23:59:00Z"), timezoneId: "Pacific/Kiritimati" }],
      ["while Rome's clocks leap", { ...at("2027-03-28T00:59:30Z"), timezoneId: "Europe/Rome" }],
      [
        "while Rome's clocks fall back",
        { ...at("2026-10-25T00:30:00Z"), timezoneId: "Europe/Rome" },
      ],
    ];
    for (const [where, options] of elsewhere) {
      const there = await textOf(options);
      expect(there.split("\n"), where).toEqual(here.split("\n"));
    }
  });

  it("midnight passes over an open page: it reads the day it read, and what is stamped later bears the new one", async () => {
    const page = await open("#/progetto", at("2026-11-23T22:59:50Z"));
    await page.getByRole("heading", { name: "La scheda" }).waitFor();
    await page.getByRole("link", { name: "Rete", exact: true }).click();
    await waitForOverview(page);
    const sentence = await sentenceOf(page).innerText();
    const citation = page.locator(".citation p");
    await page
      .getByRole("button", { name: /^Esporta/ })
      .first()
      .click();
    await eventually(() => citation.innerText()).toContain("23 novembre 2026");
    await page.evaluate(moveOn, 3_600_000);
    // The panel stays open; somebody looks at the page again.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await eventually(() => citation.innerText()).toContain("24 novembre 2026");
    await page.keyboard.press("Escape");
    await citation.waitFor({ state: "hidden" });
    expect(await sentenceOf(page).innerText()).toBe(sentence);
  });
});
