import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { openSource } from "../../src/data/forms/openSource";
import { download as save, openExports as openPanel } from "./exportPanel";
import { eventually, useBrowser } from "./page";
import { sentenceOf, stageOf, waitForOverview, waitForState } from "./overviewPage";

const open = useBrowser();

describe("the records shown", () => {
  it("leave in every form, as many as the page counts, and the package opens again", async () => {
    const page = await open("#/?al=2011-12-31&regioni=16&faccia=elenco");
    await waitForOverview(page);
    const counted = /(\d+) voci/.exec(await page.getByText(/^\d+ voci: /).innerText())?.[1];
    await openPanel(page);
    const label = await page.getByRole("button", { name: /^Excel · / }).innerText();
    expect(label).toMatch(new RegExp(`· ${counted} enti e partner, \\d+ accordi$`));

    const csv = await save(page, /^CSV per Excel italiano/);
    expect(csv.name).toBe("hub-spoke-rete-puglia-2011-12-31-dati-dimostrativi.csv.zip");
    const files = unzipSync(csv.bytes);
    const rows = strFromU8(files["enti.csv"] ?? new Uint8Array()).split("\r\n");
    const column = rows[0]?.split(";").indexOf("Nei filtri") ?? -1;
    expect(column).toBeGreaterThan(0);
    const within = rows.slice(1).filter((row) => row.split(";")[column] === "sì");
    expect(within).toHaveLength(Number(counted));
    expect(strFromU8(files["leggimi.csv"] ?? new Uint8Array())).toMatch(/Filtri;Puglia/);

    const gexf = await save(page, /^GEXF/);
    expect(gexf.bytes.toString()).toMatch(/<gexf [^>]*version="1\.3"/);
    expect(gexf.bytes.toString()).toContain('mode="dynamic"');
    const geojson = await save(page, /^GeoJSON/);
    expect(JSON.parse(geojson.bytes.toString())).toMatchObject({ type: "FeatureCollection" });

    const pack = await save(page, /^Pacchetto di dati/);
    const source = await openSource([{ path: pack.name, bytes: pack.bytes }]);
    expect(source.faults).toEqual([]);
    expect(source.info.name).toBe("hub-spoke-estratto");
    checkInOffice(await save(page, /^Excel/));
  });
});

/** LibreOffice reads the workbook, where it is installed; where it is not, that is said. */
function checkInOffice({ name, bytes }: { name: string; bytes: Buffer }): void {
  const folder = mkdtempSync(join(tmpdir(), "rete-"));
  writeFileSync(join(folder, name), bytes);
  const home = `-env:UserInstallation=file://${folder}/office`;
  const args = [home, "--headless", "--convert-to", "csv", "--outdir", folder, join(folder, name)];
  const { error, status } = spawnSync("soffice", args, { timeout: 120_000 });
  if (error) return console.log(`LibreOffice is not here: ${name} was not opened in it.`);
  expect(status).toBe(0);
  const first = readFileSync(join(folder, name.replace(/\.xlsx$/, ".csv")), "utf8");
  expect(first).toMatch(/Data di lettura,31 dicembre 2011/);
}

describe("a picture", () => {
  it("is the same as SVG and as PNG: title, sentence, map, legend, foot", async () => {
    const page = await open("#/?al=2012-06-30");
    await waitForOverview(page);
    const sentence = await sentenceOf(page).innerText();
    await openPanel(page);
    const svg = (await save(page, /^SVG/)).bytes.toString();
    const { name, bytes: png } = await save(page, /^PNG/);
    expect(name).toBe("hub-spoke-mappa-2012-06-30-dati-dimostrativi.png");
    for (const words of ["Mappa · Hub&amp;Spoke System", "data di lettura: 30 giugno 2012"]) {
      expect(svg).toContain(words);
    }
    expect(svg).toContain(sentence.slice(0, 30));
    for (const words of [
      "versione 1.0",
      "dati in parte dimostrativi",
      "provincia",
      "Natural Earth",
    ]) {
      expect(svg).toContain(words);
    }
    expect(svg).not.toContain("un’unica immagine");
    expect(svg).not.toMatch(/<script|foreignObject|<style|var\(--|javascript:/);
    expect(await differenceOf(page, svg, png.toString("base64"))).toBeLessThan(0.05);
  });

  it("can be taken of every figure: tables of regions, agreements in time, courses, ideas", async () => {
    const page = await open("#/?faccia=tra-regioni");
    for (const [address, words] of [
      ["#/?faccia=tra-regioni", "Campania"],
      ["#/?faccia=tempo", "<path"],
      ["#/indicatori/i-interregionali", "<path"],
      ["#/idee", "<text"],
    ] as const) {
      await page.goto("about:blank");
      await page.goto(new URL(address, inject("siteUrl")).href);
      await waitForState(page);
      await page.getByRole("button", { name: /^Esporta/ }).waitFor();
      await openPanel(page);
      const svg = (await save(page, /^SVG/)).bytes.toString();
      expect(svg).toContain(words);
      expect(svg.length).toBeGreaterThan(4000);
    }
  });
});

/** Share of pixels that differ clearly, at a fifth of the size: a typeface that is missing in one of them is no matter. */
function differenceOf(page: Page, svg: string, png: string): Promise<number> {
  return page.evaluate(
    async ([vector, raster]) => {
      const load = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [216, 160];
        const context = canvas.getContext("2d", { willReadFrequently: true });
        context?.drawImage(image, 0, 0, canvas.width, canvas.height);
        return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      };
      const blob = new Blob([vector ?? ""], { type: "image/svg+xml" });
      const one = await load(URL.createObjectURL(blob));
      const other = await load(`data:image/png;base64,${raster}`);
      let differing = 0;
      for (let at = 0; at < one.length; at += 4) {
        const apart = [0, 1, 2].map((part) =>
          Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0)),
        );
        if (Math.max(...apart) > 48) differing += 1;
      }
      return differing / (one.length / 4);
    },
    [svg, png],
  );
}

describe("on paper", () => {
  it("the overview is a sheet across, the results sheets upright, with words, data and link", async () => {
    const page = await open("#/?al=2012-06-30", { colorScheme: "dark" });
    await waitForOverview(page);
    await page.keyboard.press("Shift");
    await page.locator(".print-foot").waitFor({ state: "attached" });
    const across = await pdfOf(page);
    expect(across.sizes[0]).toBe("across");
    expect(across.pages).toBeLessThanOrEqual(2);
    if (across.text !== null) {
      expect(across.text).toMatch(/enti su 60/);
      expect(across.text).toMatch(/versione 1\.0/);
      expect(across.text).toMatch(/Questa pagina: http/);
      expect(across.text).not.toMatch(/Esporta|Come tabella|Solo dati reali/);
      expect(across.text).toMatch(/\b1 ?\/ ?\d/);
    }
    // The screen has its own colours back.
    await stageOf(page).waitFor();
    await page.goto("about:blank");
    await page.goto(new URL("#/risultati", inject("siteUrl")).href);
    await waitForState(page);
    const upright = await pdfOf(page);
    expect(new Set(upright.sizes)).toEqual(new Set(["upright"]));
    if (upright.text !== null) expect(upright.text).toMatch(/Questa pagina: http/);
  });
});

/** The page as Chromium prints it; its words where `pdftotext` is installed, said where it is not. */
async function pdfOf(page: Page) {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const boxes = [...bytes.toString("latin1").matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+)/g)];
  const sizes = boxes.map(([, width, height]) =>
    Number(width) > Number(height) ? ("across" as const) : ("upright" as const),
  );
  const file = join(mkdtempSync(join(tmpdir(), "rete-")), "pagina.pdf");
  writeFileSync(file, bytes);
  const { error, stdout } = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  if (error) console.log("pdftotext is not here: the words on paper were not read.");
  return { pages: sizes.length, sizes, text: error ? null : stdout.replace(/\s+/g, " ") };
}

describe("a figure in another site's frame", () => {
  it("stands alone with its sentence, its foot and the way to the whole page", async () => {
    const page = await open("#/?faccia=tra-regioni&embed=1");
    await page.getByRole("link", { name: /^Apri la pagina intera/ }).waitFor();
    await page.getByRole("grid").waitFor();
    await eventually(() => page.getByRole("navigation").count()).toBe(0);
    await eventually(() => page.getByRole("button", { name: /^Esporta/ }).count()).toBe(0);
    expect(
      await page
        .getByText(/dati in parte dimostrativi/i)
        .first()
        .isVisible(),
    ).toBe(true);
    const whole = page.getByRole("link", { name: /^Apri la pagina intera/ });
    expect(await whole.getAttribute("href")).toBe("#/?faccia=tra-regioni");
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });

  it.each([
    ["is told its height where it is listed", true],
    ["is told nothing where it is not", false],
  ])("the page around it %s", async (_title, isListed) => {
    const site = inject("siteUrl");
    const page = await open("parent.html", {
      prepare: async (blank) => {
        await blank.addInitScript(() => {
          addEventListener("message", ({ data }) => {
            Object.assign(globalThis, { told: data as unknown });
          });
        });
        await blank.route("**/parent.html", (route) =>
          route.fulfill({
            contentType: "text/html",
            body: '<!doctype html><title>Ente</title><link rel="icon" href="data:,"><iframe src="./?x#/?embed=1" width="700" height="500"></iframe>',
          }),
        );
        await blank.route("**/?x", async (route) => {
          const answer = await route.fetch();
          const origin = isListed ? new URL(site).origin : "https://altro.example";
          const body = (await answer.text()).replace(
            /(name="embed-parents" content=")"/,
            `$1${origin}"`,
          );
          await route.fulfill({ response: answer, body });
        });
      },
    });
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: /^Apri la pagina intera/ }).waitFor();
    const told = () => page.evaluate(() => (globalThis as { told?: unknown }).told ?? null);
    if (isListed) {
      await eventually(told).toEqual({
        type: "rete-convergenza:height",
        height: expect.any(Number) as number,
      });
    } else expect(await told()).toBeNull();
  });

  it("is tried out before its code is copied", async () => {
    const page = await open("#/?al=2012-06-30");
    await waitForOverview(page);
    await openPanel(page);
    await page.getByRole("button", { name: "Incorpora in un altro sito" }).click();
    await page.getByLabel("Larghezza (px)").fill("600");
    const code = page.getByRole("textbox", { name: "Codice da incollare" });
    await eventually(() => code.inputValue()).toMatch(
      /^<iframe src="http[^"]+#\/\?al=2012-06-30&amp;embed=1" title="Mappa · [^"]+" width="600"/,
    );
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: /^Apri la pagina intera/ }).waitFor();
    await frame.getByRole("group", { name: /^La rete: / }).waitFor();
  });
});
