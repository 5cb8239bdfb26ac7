import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openExports } from "./exportPanel";
import { stageOf, waitForOverview } from "./overviewPage";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

describe("the first page on paper", () => {
  it("has its foot though nobody has touched the page, and stands on one sheet from a dark screen", async () => {
    const page = await open("#/", { colorScheme: "dark" });
    await waitForOverview(page);
    await page.locator(".print-foot").waitFor({ state: "attached" });
    expect(await lightOf(page, "afterprint")).toBeLessThan(100);
    expect(await lightOf(page, "beforeprint")).toBeGreaterThan(200);
    expect(await lightOf(page, "afterprint")).toBeLessThan(100);
    await page.emulateMedia({ media: "print" });
    const words = await page.locator("body").innerText();
    for (const text of ["versione", "data di lettura: 30 giugno 2012", "Questa pagina: http"]) {
      expect(words).toContain(text);
    }
    expect(await sheetsOf(page)).toEqual(["across"]);
  });

  it.each([
    ["rete", ["across"]],
    ["tra-regioni", ["across"]],
    ["tempo", ["upright", "upright"]],
  ])("gives the face «%s» as many sheets as it needs", async (face, sheets) => {
    const page = await open(`#/?faccia=${face}`);
    await waitForOverview(page);
    await page.locator(".print-foot").waitFor({ state: "attached" });
    expect(await sheetsOf(page)).toEqual(sheets);
  });

  it("has every body of the list once, under heads that are written once", async () => {
    const page = await open("#/?faccia=elenco");
    await waitForOverview(page);
    const named = await page.getByText(/^\d+ voci: /).innerText();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const rows = page.locator(".long-table tbody tr");
    await eventually(() => rows.count()).toBe(Number.parseInt(named));
    expect(await page.locator(".long-table thead button").first().isVisible()).toBe(false);
  });
});

describe("the first page, printed before what only paper shows has come,", () => {
  it.each([
    ["", "Stamparla di nuovo", "Print it again"],
    ["lingua=en", "Print it again", "Stamparla di nuovo"],
  ])(
    "keeps its land and its sources and says what is missing («%s»)",
    async (query, says, hides) => {
      const page = await open(`#/?${query}`, { prepare: (early) => holdFoot(early) });
      await waitForOverview(page);
      await page.emulateMedia({ media: "print" });
      await page.locator("canvas.picture-ground").waitFor();
      const words = await page.locator("body").innerText();
      expect(words).toContain("GeoNames");
      expect(words).toContain(says);
      expect(words).not.toContain(hides);
      expect(await sheetsOf(page)).toEqual(["across"]);
    },
  );

  it("is not printed by its own button until all of it is there", async () => {
    let release = () => {};
    const page = await open("#/", {
      prepare: async (early) => {
        release = await holdFoot(early);
        await early.addInitScript(() => {
          window.print = () => {
            document.body.dataset["printed"] = String(
              document.querySelector(".print-foot") !== null,
            );
          };
        });
      },
    });
    await waitForOverview(page);
    await openExports(page);
    await page.getByRole("button", { name: "Stampa o PDF" }).click();
    expect(await page.evaluate(() => document.body.dataset["printed"])).toBeUndefined();
    release();
    await eventually(() => page.evaluate(() => document.body.dataset["printed"])).toBe("true");
  });
});

describe("a page of all records on paper", () => {
  it("has its foot below the last of them", async () => {
    const page = await open("#/enti");
    await page.locator(".page-foot").waitFor();
    await page.emulateMedia({ media: "print" });
    const roomBelow = () =>
      page.evaluate(() => {
        dispatchEvent(new Event("beforeprint"));
        const rows = [...document.querySelectorAll(".long-table tbody tr")];
        const foot = document.querySelector(".page-foot");
        const last = rows.at(-1)?.getBoundingClientRect().bottom ?? Infinity;
        return rows.length < 200 || !foot ? -1 : foot.getBoundingClientRect().top - last;
      });
    await eventually(roomBelow).toBeGreaterThanOrEqual(0);
  });
});

/** Lets the foot wait until it is released. */
async function holdFoot(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/PrintFoot-*.js", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** How light the map's sea is, of 255, once the browser has said what it is about to do. */
const lightOf = (page: Page, event: string) =>
  stageOf(page).evaluate((stage, name) => {
    dispatchEvent(new Event(name));
    const eye = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    // The ground's own sheet is not printed.
    const isPaper = name === "beforeprint";
    for (const sheet of stage.querySelectorAll<HTMLCanvasElement>(
      isPaper ? "canvas:not(.picture-ground)" : "canvas",
    )) {
      eye?.drawImage(sheet, 0, 0);
    }
    return Math.max(...(eye?.getImageData(3, 3, 1, 1).data.slice(0, 3) ?? []));
  }, event);

/** The sheets of the page as Chromium prints it. */
async function sheetsOf(page: Page) {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...paper.matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) =>
    Number(width) > Number(height) ? "across" : "upright",
  );
}
