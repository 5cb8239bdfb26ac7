import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { openSource } from "../../src/data/forms/openSource";
import { RECORD_FORMS } from "../../src/views/parts/export/exportPhrases";
import { OUT_FORMS } from "../../src/views/data/out/outForms";
import { FORM_WORDS } from "../../src/views/data/out/outPhrases";
import { buildFiles } from "../fixtures/dataSet";
import { routeOf } from "../fixtures/routes";
import { HOSTILE_FILES } from "../hostile/hostileFiles";
import { hostileTables } from "../hostile/hostileSet";
import { openExports } from "./exportPanel";
import { goWithin } from "./goWithin";
import { HOSTILE_ADDRESSES, LONG_BODY, NOWHERE } from "./hostileAddresses";
import { eventually, useBrowser } from "./page";
import { waitForOverview, waitForState } from "./overviewPage";

const open = useBrowser();

/** A crowd that pages are quick with, and one of a thousand parties, who make half a million links. */
const SETS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  ostile: buildFiles(hostileTables(60)),
  mille: buildFiles(hostileTables(1000)),
};
const SLOW = { timeout: 600_000 };

/** Buttons of the ways out that write no file. */
const NO_FILE = /^(Stampa o PDF|Incorpora|Copia|Chiudi)/;
const RECORD_FILES = Object.keys(RECORD_FORMS).length;

/** Serves the hostile set beside the page; whatever opens a dialog, breaks the policy or finds a script is reported. */
async function prepare(page: Page): Promise<void> {
  page.on("dialog", (dialog) => {
    void page.evaluate((text) => console.error(`dialog: ${text}`), dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`violation: ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.route(/\/(ostile|mille)\/[^/]+$/, (route) => {
    const [name = "", folder = ""] = new URL(route.request().url()).pathname
      .split("/")
      .toReversed();
    const body = SETS[folder]?.get(name);
    return body === undefined
      ? route.fulfill({ status: 404, body: "" })
      : route.fulfill({ contentType: "application/json", body });
  });
}

function at(address: string): string {
  if (address.includes("dati=")) return `#${address}`;
  return `#${address}${address.includes("?") ? "&" : "?"}dati=ostile/`;
}

async function go(page: Page, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(new URL(at(address), inject("siteUrl")).href);
  await waitForState(page);
}

/** How far the page is wider than the screen, and whatever stands in it that text alone could not have put there. */
function lookOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const strangers = document.querySelectorAll(
      "main script, main iframe, main [onerror], main [onload], main [role=alert], .error-screen",
    );
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")];
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
      ...[...strangers].map(({ outerHTML }) => outerHTML.slice(0, 80)),
      ...links.map(({ href }) => href).filter((href) => !/^(https?|mailto):/i.test(href)),
      ...(document.body.innerText.includes("[object Object]") ? ["an object for a text"] : []),
    ];
  });
}

/** Of the page with its first figure alone, as it stands in a frame of another site. */
async function goEmbedded(page: Page, address: string): Promise<void> {
  const hash = at(`${address}${address.includes("?") ? "&" : "?"}embed=1`);
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.getByRole("link", { name: /^Apri la pagina/ }).waitFor();
}

/** Takes away whatever the buttons of the panel write whose names are as wanted, and gives the names of the files. */
async function takeAway(page: Page, wanted: RegExp): Promise<string[]> {
  const names: string[] = [];
  await openExports(page);
  for (const button of await page.getByRole("dialog").getByRole("button").all()) {
    const label = (await button.getAttribute("aria-label")) ?? (await button.innerText());
    if (wanted.test(label) && !NO_FILE.test(label)) names.push(await take(page, button));
  }
  await page.keyboard.press("Escape");
  return names;
}

/** Presses a button that writes a file; the name of the file. */
async function take(page: Page, button: Locator): Promise<string> {
  const coming = page.waitForEvent("download");
  await button.click();
  const file = await coming;
  const name = file.suggestedFilename();
  expect(name).toMatch(/^[a-z0-9.-]{1,180}$/);
  await expectHarmless(name, readFileSync(await file.path()));
  return name;
}

async function expectHarmless(name: string, bytes: Buffer): Promise<void> {
  if (/\.(svg|gexf|graphml)$/.test(name)) {
    expect(bytes.toString()).not.toMatch(
      /<script|foreignObject|<iframe|<img|(href|src)="(?!https?:|mailto:|#|data:image\/png;base64,)/i,
    );
  }
  if (name.endsWith(".zip") && !name.includes("csv")) {
    const source = await openSource([{ path: name, bytes }]);
    expect(source.faults).toEqual([]);
  }
}

describe("a set of hostile records", () => {
  it(
    "is text and nothing else on every page, on paper, in a frame and in every figure's file, and no page is wider than its screen",
    SLOW,
    async () => {
      const page = await open("about:blank", { prepare, acceptDownloads: true });
      const found: string[] = [];
      const [pictures, tried] = [new Set<string>(), new Set<string>()];
      const look = async (where: string) => {
        for (const line of await lookOver(page)) found.push(`${where}: ${line}`);
      };
      await go(page, "/");
      for (const address of HOSTILE_ADDRESSES) {
        await page.setViewportSize({ width: 1280, height: 800 });
        if (address === NOWHERE) await go(page, address);
        else await goWithin(page, at(address));
        await look(address);
        await page.setViewportSize({ width: 360, height: 740 });
        await look(`${address} at 360 px`);
        // Each page and each face once: another record on it is drawn by the same program.
        const kind = `${routeOf(address)} ${/faccia=[^&]+/.exec(address)?.[0] ?? ""}`;
        if (tried.has(kind)) continue;
        tried.add(kind);
        await page.setViewportSize({ width: 1280, height: 800 });
        if ((await page.getByRole("button", { name: /^Esporta ▾/ }).count()) > 0) {
          for (const name of await takeAway(page, /^SVG/)) pictures.add(name);
        }
        expect((await page.pdf()).length).toBeGreaterThan(1000);
        await goEmbedded(page, address);
        await look(`${address} in a frame`);
      }
      // The one page that says itself that there is none.
      expect(found.filter((line) => !line.startsWith(NOWHERE))).toEqual([]);
      expect(pictures.size).toBeGreaterThan(12);
      await go(page, `/enti/${LONG_BODY}`);
      const heading = await page.getByRole("heading", { level: 1 }).innerText();
      expect(heading.replace(/\s/g, "")).toHaveLength(10_000);
    },
  );

  it("leaves in every form there is, and in a frame, and runs nowhere", SLOW, async () => {
    const page = await open("about:blank", { prepare, acceptDownloads: true });
    await go(page, "/?tema=toString");
    await waitForOverview(page);
    const names = await takeAway(page, /./);
    const endings = new Set(names.map((name) => name.slice(name.lastIndexOf("."))));
    expect(names.length).toBeGreaterThanOrEqual(RECORD_FILES + 2);
    expect([...endings].toSorted()).toEqual(
      [".geojson", ".gexf", ".graphml", ".png", ".svg", ".xlsx", ".zip"].toSorted(),
    );
    await openExports(page);
    await page.getByRole("button", { name: "Incorpora in un altro sito" }).click();
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: /^Apri la pagina intera/ }).waitFor();
    // The whole set, from the page of the data.
    await go(page, "/dati");
    await page.getByRole("button", { name: "Esportazione" }).click();
    const forms = page.getByRole("region", { name: "Porta via i dati" });
    for (const form of OUT_FORMS) {
      await take(page, forms.getByRole("button", { name: FORM_WORDS[form].what.it }));
    }
  });
});

describe("hostile files", () => {
  it("are refused in words by the page that opens files, one after the other", SLOW, async () => {
    const page = await open("#/dati", { prepare });
    const input = page.locator('input[data-way="files"]');
    const wanted =
      /deep and never closed|a bomb that hides|climb out|entities of its own|says it is huge|wrong kinds/;
    const chosen = HOSTILE_FILES.filter(([title]) => wanted.test(title));
    expect(chosen).toHaveLength(6);
    for (const [at, [, path, bytes]] of chosen.entries()) {
      const [stem = "", ending = ""] = path.split(".");
      const name = ending === "json" ? path : `${stem}-${at}.${ending}`;
      await input.setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
      const told = page.getByRole("alert").filter({ hasText: "non si p" });
      await eventually(() => told.count()).toBeGreaterThan(0);
      expect(await page.locator(".opening-outcome").innerText()).not.toMatch(
        /\bError\b|undefined|NaN/,
      );
      await page.reload();
    }
  });
});
