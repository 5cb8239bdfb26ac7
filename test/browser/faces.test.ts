import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";
import { parameterOf, sentenceOf, sheetOf, waitForOverview } from "./overviewPage";

const open = useBrowser();

const FACES = [
  ["Rete", "rete", (page: Page) => page.getByRole("group", { name: /^La rete: / })],
  [
    "Regioni",
    "tra-regioni",
    (page: Page) => page.getByRole("grid", { name: /^Accordi avviati per/ }),
  ],
  ["Accordi nel tempo", "tempo", (page: Page) => chartOf(page)],
  ["Elenco", "elenco", (page: Page) => listOf(page)],
  ["Mappa", null, (page: Page) => page.getByRole("group", { name: /^La rete: / })],
] as const;

const chartOf = (page: Page) => page.getByRole("group", { name: "Gli accordi nel tempo" });
const listOf = (page: Page) => page.getByRole("grid", { name: /^Elenco/ });

const figureIn = (text: string) => Number(/\d[\d.]*/.exec(text)?.[0].replaceAll(".", "") ?? NaN);

describe("the five faces of the network", () => {
  it("are gone through with the keyboard alone, and keep what is selected, the scope and the date", async () => {
    const page = await open("#/?al=2012-03-31&regioni=15,16&scelta=ente:prov-avellino");
    await waitForOverview(page);
    const title = await sheetOf(page).getByRole("heading").first().innerText();
    await page.getByRole("tab", { name: "Mappa" }).focus();
    for (const [name, word, find] of FACES) {
      await page.keyboard.press("ArrowRight");
      await eventually(() => parameterOf(page, "faccia")).toBe(word);
      await find(page).waitFor();
      await eventually(() => page.getByRole("tab", { selected: true }).innerText()).toBe(name);
      expect(parameterOf(page, "al")).toBe("2012-03-31");
      expect(parameterOf(page, "regioni")).toBe("15,16");
      expect(parameterOf(page, "scelta")).toBe("ente:prov-avellino");
      expect(await sheetOf(page).getByRole("heading").first().innerText()).toBe(title);
    }
  });

  it("fit above the fold of a desktop", async () => {
    const page = await open();
    for (const [, word, find] of FACES) {
      await page.goto(new URL(`#/?faccia=${word ?? "mappa"}`, page.url()).href);
      await find(page).waitFor();
      const excess = await page.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      );
      expect([word, excess]).toEqual([word, 0]);
    }
  });
});

describe("moving between faces", () => {
  it("lets all marks glide over the new face, which can be used meanwhile, and moves nothing else", async () => {
    const page = await open("", { reducedMotion: "no-preference" });
    await waitForOverview(page);
    await page.getByRole("tab", { name: "Mappa" }).focus();
    const veil = page.locator(".face-glide");
    await veil.waitFor({ state: "attached" });
    await page.evaluate(() => {
      const shown: boolean[] = [];
      Object.assign(window, { shown, shifted: 0 });
      const glide = document.querySelector<HTMLElement>(".face-glide");
      new MutationObserver(() => shown.push(glide?.hidden === false)).observe(
        document.querySelector(".face-glide") ?? document,
        { attributes: true, attributeFilter: ["hidden"] },
      );
    });
    for (const [, word, find] of FACES) {
      await page.keyboard.press("ArrowRight");
      await eventually(() => parameterOf(page, "faccia")).toBe(word);
      await find(page).waitFor();
      await eventually(() => veil.isHidden()).toBe(true);
    }
    const shown = await page.evaluate(() => (window as unknown as { shown: boolean[] }).shown);
    // To the regions, to the agreements, to the list, back to the map; map and network glide by themselves.
    expect(shown.filter(Boolean).length).toBe(4);
    const tab = page.getByRole("tab", { name: "Regioni" });
    await tab.click();
    await page.locator(".region-cell").first().click();
    await sheetOf(page).waitFor();
  });
});

describe("moving between faces with less motion", () => {
  it("lets the old face fade over the new one, from map to network too", async () => {
    const page = await open("", { reducedMotion: "reduce" });
    await waitForOverview(page);
    const veil = page.locator(".face-glide");
    await page.getByRole("tab", { name: "Mappa" }).focus();
    await veil.waitFor({ state: "attached" });
    await page.evaluate(() => {
      const glide = document.querySelector<HTMLCanvasElement>(".face-glide");
      const faces: (string | undefined)[] = [];
      const seen = { faces, strongest: 0 };
      Object.assign(window, { seen });
      const look = () => {
        const context = glide?.getContext("2d");
        if (glide && context && !glide.hidden) {
          faces.push(document.querySelector<HTMLElement>(".picture-stage")?.dataset["face"]);
          if (faces.length === 1) {
            const { data } = context.getImageData(0, 0, glide.width, glide.height);
            seen.strongest = data.reduce(
              (most, level, i) => Math.max(most, i % 4 === 3 ? level : 0),
              0,
            );
          }
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.keyboard.press("ArrowRight");
    await eventually(() => parameterOf(page, "faccia")).toBe("rete");
    const read = () =>
      page.evaluate(
        () => (window as unknown as { seen: { faces: string[]; strongest: number } }).seen,
      );
    await eventually(async () => (await read()).faces.at(-1)).toBe("network");
    await eventually(() => veil.isHidden()).toBe(true);
    expect((await read()).strongest).toBeGreaterThan(0);
  });
});

describe("the face of the regions", () => {
  it("opens from each cell as many partnerships as it tells, started and in preparation, with the keys", async () => {
    const page = await open("#/?faccia=tra-regioni");
    await waitForOverview(page);
    const cells = page.locator(".region-cell");
    await cells.first().focus();
    const keys = ["", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown", "End"];
    for (const key of keys) {
      if (key !== "") await page.keyboard.press(key);
      const cell = page.locator(".region-cell:focus");
      const label = (await cell.locator(".for-ears").textContent()) ?? "";
      await page.keyboard.press("Enter");
      const title = label.split(":")[0]?.replace("Solo in ", "") ?? "";
      await sheetOf(page).getByRole("heading", { name: title, exact: true }).waitFor();
      const coming = /\(e ([\d.]+) in preparazione\)/.exec(label)?.[1] ?? "0";
      const count = figureIn(label.split(":")[1] ?? "") + figureIn(coming);
      await eventually(() => sheetOf(page).locator("a[href*='scelta=accordo:']").count()).toBe(
        count,
      );
      expect(await cell.getAttribute("aria-selected")).toBe("true");
    }
    await page.keyboard.press("Escape");
    await eventually(() => parameterOf(page, "scelta")).toBeNull();
  });

  it("tells in the line below what is pointed at", async () => {
    const page = await open("#/?faccia=tra-regioni");
    await waitForOverview(page);
    const cell = page.locator(".region-cell").nth(1);
    await cell.hover();
    const label = (await cell.locator(".for-ears").textContent()) ?? "";
    await page.getByText(`${label}.`, { exact: true }).waitFor();
  });
});

describe("the face of the agreements in time", () => {
  it("opens with the keys the partnership that it names", async () => {
    const page = await open("#/?faccia=tempo");
    await waitForOverview(page);
    await chartOf(page).focus();
    await page.keyboard.press("End");
    for (let i = 0; i < 3; i += 1) await page.keyboard.press("ArrowLeft");
    const voice = page.locator(".agreements-picture [aria-live=polite]");
    await eventually(() => voice.innerText()).toMatch(/\. \d+ part/);
    const name = (await voice.innerText()).split(". ")[0] ?? "";
    await page.keyboard.press("Enter");
    await sheetOf(page).getByRole("heading", { name, exact: true }).waitFor();
    expect(await chartOf(page).evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it("gathers quarters when asked, and opens one", async () => {
    const page = await open("#/?faccia=tempo");
    await waitForOverview(page);
    const columns = () => page.locator(".agreement").count();
    const each = await columns();
    await page.getByRole("button", { name: "Per trimestre" }).click();
    await eventually(columns).toBeLessThan(each / 3);
    const grouped = await columns();
    await chartOf(page).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await eventually(columns).toBeGreaterThan(grouped);
    await page.keyboard.press("-");
    await eventually(columns).toBe(grouped);
  });

  it("shows a dot for every member of every partnership, as its table twin names them", async () => {
    const page = await open("#/?faccia=tempo&al=2011-01-31");
    await waitForOverview(page);
    await page.getByRole("button", { name: "Attori e partner" }).click();
    const drawn = await page.locator(".agreement").count();
    await page.getByRole("button", { name: "Come tabella" }).click();
    const table = page.getByRole("table", { name: /^Accordi nel tempo/ });
    await table.waitFor();
    expect(await table.getByRole("rowheader").count()).toBeGreaterThanOrEqual(drawn);
  });
});

describe("the list", () => {
  it("equals the picture: as many bodies as the table twin of the map, as many authorities as the sentence", async () => {
    const page = await open("#/?faccia=elenco&al=2012-06-30");
    await waitForOverview(page);
    const said = await sentenceOf(page).innerText();
    const authorities = figureIn(/ su (\d+)/.exec(said)?.[1] ?? "");
    const head = await page.getByText(/ voci: /).innerText();
    expect(figureIn(/(\d+) enti/.exec(head)?.[1] ?? "")).toBe(authorities);
    const rows = Number(await listOf(page).getAttribute("aria-rowcount")) - 1;
    expect(figureIn(head)).toBe(rows);
    await page.goto(new URL("#/?tabella=1&al=2012-06-30", page.url()).href);
    const twin = page.getByRole("table", { name: /^Enti, attori e partner/ });
    await twin.waitFor();
    expect(figureIn((await twin.locator("caption").innerText()).split("·")[1] ?? "")).toBe(rows);
  });

  it("is walked to its end and back with the keys, which never lose the focus", async () => {
    const page = await open("#/?faccia=elenco");
    await waitForOverview(page);
    const rowNumber = () =>
      page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex"));
    const last = await listOf(page).getAttribute("aria-rowcount");
    await listOf(page).getByRole("rowheader").first().getByRole("link").focus();
    await page.keyboard.press("End");
    await eventually(rowNumber).toBe(last);
    await eventually(() =>
      page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const view = document.querySelector(".long-table")?.getBoundingClientRect();
        return !!box && !!view && box.top >= view.top && box.bottom <= view.bottom + 1;
      }),
    ).toBe(true);
    await page.keyboard.press("ArrowUp");
    await eventually(rowNumber).toBe(String(Number(last) - 1));
    await page.keyboard.press("Home");
    await eventually(rowNumber).toBe("2");
    for (let i = 0; i < 30; i += 1) await page.keyboard.press("ArrowDown");
    await eventually(rowNumber).toBe("32");
    await page.locator(".long-table").evaluate((box) => box.scrollTo(0, 4000));
    expect(await rowNumber()).toBe("32");
    await page.keyboard.press("Enter");
    await eventually(() => parameterOf(page, "scelta")).toMatch(/^ente:/);
  });

  it("is filtered without regard to accents and sorted by its heads", async () => {
    const page = await open("#/?faccia=elenco");
    await waitForOverview(page);
    await page.getByRole("searchbox").fill("universita");
    await page.getByText(/^\d+ di 254 mostrati$/).waitFor();
    const names = await listOf(page).getByRole("rowheader").allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Nome" }).click();
    await eventually(() => listOf(page).getByRole("rowheader").allInnerTexts()).toEqual(
      names.toSorted(new Intl.Collator("it", { numeric: true }).compare),
    );
  });
});

describe("on a phone", () => {
  it("all five faces are within reach and none makes the page scroll sideways", async () => {
    const page = await open("#/", { viewport: { width: 360, height: 740 }, hasTouch: true });
    await waitForOverview(page);
    for (const [name, , find] of FACES) {
      await page.getByRole("tab", { name }).tap();
      await find(page).waitFor();
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, excess]).toEqual([name, 0]);
    }
  });
});
