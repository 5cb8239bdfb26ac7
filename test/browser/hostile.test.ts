import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { openSource } from "../../src/data/forms/openSource";
import { buildFiles } from "../fixtures/dataSet";
import { HOSTILE_FILES } from "../hostile/hostileFiles";
import { hostileTables } from "../hostile/hostileSet";
import { HOSTILE_IDS, HOSTILE_TEXTS } from "../hostile/hostileTexts";
import { download, openExports } from "./exportPanel";
import { eventually, useBrowser } from "./page";
import { waitForOverview, waitForState } from "./overviewPage";

const open = useBrowser();

/** A crowd that pages are quick with, and one of a thousand parties, who make half a million links. */
const SETS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  ostile: buildFiles(hostileTables(60)),
  mille: buildFiles(hostileTables(1000)),
};
const LONG = HOSTILE_TEXTS.findIndex((text) => text.length === 10_000);
const LONG_BODY = HOSTILE_IDS[LONG] ?? `ente-${LONG}`;

/** Every route, every face, and sheets of records whose ids objects have already. */
const ADDRESSES: readonly string[] = [
  "/",
  "/?faccia=rete&scelta=ente:__proto__",
  "/?faccia=tra-regioni&scelta=regioni:15~constructor",
  "/?faccia=tempo&scelta=accordo:constructor",
  "/?faccia=elenco&scelta=ente:toString",
  "/?tabella=1&scelta=accordo:mille-parti",
  "/?faccia=elenco&dati=mille/",
  `/?scelta=ente:${LONG_BODY}`,
  "/?regioni=__proto__&tema=toString&paese=constructor",
  "/progetto",
  "/risultati",
  "/risultati/__proto__",
  "/indicatori/giorni",
  "/idee",
  "/idee/crescita",
  "/enti",
  "/enti/__proto__",
  "/enti/hasOwnProperty",
  `/enti/${LONG_BODY}`,
  "/partenariati",
  "/partenariati/__proto__",
  "/partenariati/mille-parti",
  "/regioni",
  "/regioni/__proto__",
  "/paesi",
  "/paesi/constructor",
  "/temi",
  "/temi/__proto__",
  "/dati",
  "/licenze",
  "/?embed=1",
];

const SLOW = { timeout: 600_000 };

const EXPORTS = [
  /^CSV per Excel italiano/,
  /^CSV standard/,
  /^Excel/,
  /^GEXF/,
  /^GraphML/,
  /^GeoJSON/,
  /^Pacchetto di dati/,
  /^SVG/,
  /^PNG/,
];

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
  if (address.includes("embed="))
    await page.getByRole("link", { name: /^Apri la pagina/ }).waitFor();
  else await waitForState(page);
}

/** How far the page is wider than the screen, and whatever stands in it that text alone could not have put there. */
function lookOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const strangers = document.querySelectorAll(
      "main script, main iframe, main [onerror], main [onload]",
    );
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")];
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
      ...[...strangers].map(({ outerHTML }) => outerHTML.slice(0, 80)),
      ...links.map(({ href }) => href).filter((href) => !/^(https?|mailto):/i.test(href)),
      ...(document.querySelector(".error-screen") ? ["an error screen"] : []),
    ];
  });
}

describe("a set of hostile records", () => {
  it(
    "is text and nothing else on every page, and no page is wider than its screen",
    SLOW,
    async () => {
      const page = await open("about:blank", { prepare });
      const found: string[] = [];
      for (const address of ADDRESSES) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await go(page, address);
        for (const line of await lookOver(page)) found.push(`${address}: ${line}`);
        await page.setViewportSize({ width: 360, height: 740 });
        for (const line of await lookOver(page)) found.push(`${address} at 360 px: ${line}`);
      }
      expect(found).toEqual([]);
      await go(page, `/enti/${LONG_BODY}`);
      const heading = await page.getByRole("heading", { level: 1 }).innerText();
      expect(heading.replace(/\s/g, "")).toHaveLength(10_000);
    },
  );

  it("leaves in every form, on paper and in a frame, and runs nowhere", SLOW, async () => {
    const page = await open("about:blank", { prepare, acceptDownloads: true });
    await go(page, "/?tema=toString");
    await waitForOverview(page);
    expect((await page.pdf()).length).toBeGreaterThan(1000);
    await openExports(page);
    for (const form of EXPORTS) {
      const { name, bytes } = await download(page, form);
      expect(name).toMatch(/^[a-z0-9.-]{1,180}$/);
      const text = bytes.toString();
      if (/\.(svg|gexf|graphml)$/.test(name)) {
        expect(text).not.toMatch(
          /<script|foreignObject|<iframe|<img|(href|src)="(?!https?:|mailto:|#)/i,
        );
      }
      if (name.endsWith(".zip") && !name.includes("csv")) {
        const source = await openSource([{ path: name, bytes }]);
        expect(source.faults).toEqual([]);
      }
    }
    await page.getByRole("button", { name: "Incorpora in un altro sito" }).click();
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: /^Apri la pagina intera/ }).waitFor();
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
