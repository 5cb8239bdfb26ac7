import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";
import { parameterOf, resultsOf, sheetOf, stageOf, waitForOverview } from "./overviewPage";

const open = useBrowser();

describe("the keyboard alone", () => {
  it("reaches everything in the order of the page, the picture as one stop", async () => {
    const page = await open();
    await waitForOverview(page);
    const stops = await walk(page, 60);
    const order = [
      /^Vai al contenuto/,
      /^Rete$/,
      /^Progetto$/,
      /^IT · Italiano/,
      /^EN · English/,
      /^Aspetto scuro/,
      /^Campania/,
      /^Sicilia/,
      /^Tema/,
      /^Paese/,
      /^Ampiezza/,
      /^Solo dati reali/,
      /^Mappa/,
      /^La rete: /,
      /^Ingrandisci/,
      /^Piani, competenze, assetti/,
      /^Collaborazioni tra regioni/,
      /^Scorri il tempo/,
      /^Scegli la data di lettura/,
      /^Data di lettura/,
    ].map((name) => stops.findIndex((stop) => name.test(stop)));
    expect({ stops, order }).toEqual({ stops, order: order.toSorted((a, b) => a - b) });
    expect({ stops, missing: order.filter((at) => at === -1) }).toEqual({ stops, missing: [] });
    expect(stops.filter((stop) => stop.startsWith("La rete: "))).toHaveLength(1);
    const tabs = stops.slice(stops.findIndex((stop) => stop.startsWith("Ampiezza")));
    expect(tabs.filter((stop) => /^(Mappa|Rete)$/.test(stop))).toHaveLength(1);
  });

  it("skips to the content", async () => {
    const page = await open();
    await waitForOverview(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    expect(page.url()).not.toContain("#main");
  });

  it("shows where it is at every stop", async () => {
    const page = await open();
    await waitForOverview(page);
    const unseen: string[] = [];
    for (let i = 0; i < 45; i += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        // A list box in a chip may show the focus on the chip.
        const shown = [element, element.parentElement ?? element].some((box) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
          return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
        });
        const { width, height } = element.getBoundingClientRect();
        return shown && width > 0 && height > 0 ? null : element.outerHTML.slice(0, 120);
      });
      if (stop !== null) unseen.push(stop);
    }
    expect(unseen).toEqual([]);
  });
});

describe("in the map, the keyboard", () => {
  it("walks from body to body, and each is announced", async () => {
    const page = await open();
    await waitForOverview(page);
    await stageOf(page).focus();
    const heard = [await hear(page, "ArrowRight")];
    for (const key of ["ArrowDown", "ArrowLeft", "ArrowUp"]) heard.push(await hear(page, key));
    expect(new Set(heard.slice(0, 3)).size).toBe(3);
    for (const words of heard) expect(words).toMatch(/\. .+ · .+\. \d+ accord/);
  });

  it("changes region with Page Down and comes round with Page Up", async () => {
    const page = await open();
    await waitForOverview(page);
    await stageOf(page).focus();
    const regions = [regionIn(await hear(page, "Home"))];
    for (let i = 0; i < 3; i += 1) regions.push(regionIn(await hear(page, "PageDown")));
    expect(regions.toSorted()).toEqual(["Calabria", "Campania", "Puglia", "Sicilia"]);
    expect(regionIn(await hear(page, "PageUp"))).toBe(regions[2]);
  });

  it("opens the body's sheet with Enter, closes it with Escape, and stays where it was", async () => {
    const page = await open();
    await waitForOverview(page);
    await stageOf(page).focus();
    const name = (await hear(page, "Home")).split(". ")[0] ?? "";
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name, exact: true }).waitFor();
    expect(parameterOf(page, "scelta")).toMatch(/^ente:/);
    await page.keyboard.press("Escape");
    await resultsOf(page).waitFor();
    expect(parameterOf(page, "scelta")).toBeNull();
    expect(await focusIn(page)).toContain("La rete: ");
    expect(await hear(page, "ArrowDown")).not.toContain(name);
  });
});

describe("in the network, the keyboard", () => {
  it("goes down the ranking, into the neighbours of a body and back", async () => {
    const page = await open("#/?faccia=rete");
    await waitForOverview(page);
    await stageOf(page).focus();
    const first = await hear(page, "ArrowDown");
    const neighbour = await hear(page, "ArrowRight");
    expect(neighbour).not.toBe(first);
    expect(await hear(page, "ArrowDown")).not.toBe(neighbour);
    expect(await hear(page, "ArrowLeft")).toBe(first);
  });
});

describe("beside the picture, the keyboard", () => {
  it("opens an indicator, and Escape gives the focus back to where it was", async () => {
    const page = await open();
    await waitForOverview(page);
    const link = resultsOf(page).getByRole("listitem").nth(1).getByRole("link");
    await link.focus();
    const opener = await focusIn(page);
    await page.keyboard.press("Enter");
    const sheet = sheetOf(page);
    await sheet.waitFor();
    await eventually(() => sheet.evaluate((it) => it.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await resultsOf(page).waitFor();
    await eventually(() => focusIn(page)).toBe(opener);
  });

  it("changes the face in the tabs with the arrows", async () => {
    const page = await open();
    await waitForOverview(page);
    await page.getByRole("tab", { name: "Mappa" }).focus();
    await page.keyboard.press("ArrowRight");
    await eventually(() => parameterOf(page, "faccia")).toBe("rete");
    expect(await focusIn(page)).toBe("Rete");
  });

  it("moves the reading date on the slider by month, by year and to the ends", async () => {
    const page = await open();
    await waitForOverview(page);
    const slider = page.getByRole("slider");
    await slider.focus();
    for (const [key, day] of [
      ["ArrowLeft", "31 maggio 2012"],
      ["PageDown", "31 maggio 2011"],
      ["ArrowRight", "30 giugno 2011"],
      ["Home", "31 maggio 2010"],
      ["PageUp", "31 maggio 2011"],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(() => slider.getAttribute("aria-valuetext")).toBe(day);
    }
    // The address follows the hand.
    await eventually(() => parameterOf(page, "al")).toBe("2011-05-31");
  });

  it("reaches every body through the table twin", async () => {
    const page = await open();
    await waitForOverview(page);
    await page.getByRole("button", { name: "Come tabella" }).focus();
    await page.keyboard.press("Enter");
    const table = page.getByRole("table").first();
    await table.waitFor();
    expect(parameterOf(page, "tabella")).toBe("1");
    const bodies = table.getByRole("rowheader").getByRole("link");
    const name = (await bodies.first().innerText()).replace("(dimostrativo)", "").trim();
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press("Tab");
      if ((await focusIn(page)).includes(name)) break;
    }
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name, exact: true }).waitFor();
  });
});

/** Presses Tab so many times; the names of the stops, without the body at the page's end. */
async function walk(page: Page, presses: number): Promise<string[]> {
  const stops: string[] = [];
  for (let i = 0; i < presses; i += 1) {
    await page.keyboard.press("Tab");
    const stop = await focusIn(page);
    if (stop === "") break;
    stops.push(stop);
  }
  return stops;
}

/** The name of what has the focus, near enough to what is read aloud; `""` when nothing has. */
function focusIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return "";
    const label = element.closest("label")?.querySelector(".for-ears")?.textContent;
    return (element.ariaLabel ?? label ?? element.innerText).replace("(dimostrativo)", "").trim();
  });
}

/** Presses a key in the picture and listens until the live region says something else than before. */
async function hear(page: Page, key: string): Promise<string> {
  const voice = stageOf(page).locator("xpath=..").locator("[aria-live=polite]");
  const before = await voice.innerText();
  await page.keyboard.press(key);
  await eventually(() => voice.innerText()).not.toBe(before);
  return voice.innerText();
}

function regionIn(words: string): string {
  return /· ([^.]+)\./.exec(words)?.[1] ?? words;
}
