import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { useBrowser } from "./page";
import { resultsOf, waitForOverview, waitForState } from "./overviewPage";

const open = useBrowser();

const STATES: [title: string, address: string][] = [
  ["the map, and what the data do not know", "#/?regioni=atlantide"],
  ["the network, with a link between regions", "#/?faccia=rete&scelta=regioni:15~16"],
  ["the table, with a count's sheet", "#/?tabella=1&scelta=conteggio:interregionali"],
  ["the regions, with a pair of them", "#/?faccia=tra-regioni&scelta=regioni:15~16"],
  ["the agreements in time, with an indicator", "#/?faccia=tempo&scelta=indicatore:i-piani"],
  ["the list, with a result", "#/?faccia=elenco&scelta=risultato:R3"],
  ["a body's sheet", "#/?scelta=ente:prov-benevento"],
  ["a way to another body", "#/?scelta=ente:prov-cosenza&fino-a=prov-avellino"],
  ["sizes by a measure", "#/?misura=popolazione&legenda=provincia,comune"],
  ["picked bodies, in the table", "#/?tabella=1&scelta=enti:prov-avellino~prov-cosenza"],
  ["a partnership's sheet", "#/?scelta=accordo:p-geometria-variabile"],
  ["a result's sheet", "#/?faccia=rete&regioni=15&scelta=risultato:R2"],
  ["an indicator's sheet", "#/?scelta=indicatore:i-piani"],
  ["an observed indicator's sheet", "#/?scelta=indicatore:i-incontri"],
  ["real data only", "#/?reali=1&al=2012-06-30"],
  ["the project", "#/progetto"],
  ["all results, with two dates", "#/risultati?confronto=2011-12-31"],
  ["results by urgency, in one region", "#/risultati?urgenza=1&regioni=16&tema=turismo"],
  ["a result", "#/risultati/R2"],
  ["an indicator", "#/indicatori/i-interregionali?paese=AL"],
  ["an observed indicator", "#/indicatori/i-incontri"],
  ["no indicator", "#/indicatori/nessuno"],
  ["the ideas, with a country and a body", "#/idee/paesi/PS?scelta=ente:prov-benevento"],
  ["the ideas, seen from a region", "#/idee/regioni/16?scelta=accordo:p-geometria-variabile"],
  ["the growth of the network", "#/idee/crescita"],
  ["the list of bodies", "#/enti?regioni=18"],
  ["the list of partnerships", "#/partenariati"],
  ["a body's dossier", "#/enti/com-napoli"],
  ["a body's dossier outside the filters", "#/enti/com-napoli?regioni=16"],
  ["no body", "#/enti/nessuno"],
  ["a partnership's dossier", "#/partenariati/p-porti-adriatici?al=2011-06-30"],
  ["the regions", "#/regioni"],
  ["a region, outside the filters", "#/regioni/16?regioni=15"],
  ["a country, and its footnote", "#/paesi/PS"],
  ["the countries, of one theme", "#/paesi?tema=turismo"],
  ["a theme", "#/temi/turismo"],
  ["no country", "#/paesi/ZZ"],
  ["no page", "#/nessuna-pagina"],
  ["an error", "#/?dati=nessuna-cartella/"],
];

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/** Each pair of look, device and language once. */
const VISITS = [
  { colorScheme: "light", viewport: DESKTOP, lingua: "it" },
  { colorScheme: "dark", viewport: DESKTOP, lingua: "en" },
  { colorScheme: "light", viewport: PHONE, lingua: "en" },
  { colorScheme: "dark", viewport: PHONE, lingua: "it" },
] as const;

const EXPECTED = [/404|LoadError/];

describe.each(VISITS)("$colorScheme, $viewport.width px, $lingua", (visit) => {
  const { colorScheme, viewport, lingua } = visit;
  it("breaks no rule of axe, and nothing to be pressed is under 24 px, in any state", async () => {
    const page = await open("#/", {
      colorScheme,
      viewport,
      hasTouch: viewport === PHONE,
      expected: EXPECTED,
      prepare: (blank) => blank.addInitScript({ content: axe.source }),
    });
    /** Each violation once, with the state where it was first met. */
    const met = new Map<string, string>();
    for (const [title, address] of STATES) {
      await go(page, `${address}${address.includes("?") ? "&" : "?"}lingua=${lingua}`);
      for (const line of [...(await violationsOf(page)), ...(await smallTargets(page))]) {
        if (!met.has(line)) met.set(line, title);
      }
    }
    expect([...met].map(([line, title]) => `${title}: ${line}`)).toEqual([]);
  }, 600_000);
});

describe("on a narrow phone", () => {
  it("nothing makes the page scroll sideways at 320 px", async () => {
    const page = await open("#/", { viewport: { width: 320, height: 640 }, expected: EXPECTED });
    const wide: string[] = [];
    for (const [title, address] of STATES) {
      await go(page, address);
      const excess = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (excess > 0) wide.push(`${title}: ${excess} px too wide`);
    }
    expect(wide).toEqual([]);
  });

  it("sentence, results, picture and time are all there, one below the other", async () => {
    const page = await open("#/", { viewport: PHONE, hasTouch: true });
    await waitForOverview(page);
    const tops = await Promise.all(
      [
        resultsOf(page),
        page.getByRole("region", { name: "La rete" }),
        page.getByRole("region", { name: "Data di lettura" }),
      ].map(async (part) => (await part.boundingBox())?.y ?? -1),
    );
    expect(tops.every((top) => top > 0)).toBe(true);
    expect(new Set(tops.map(Math.round)).size).toBe(3);
  });

  it("everything is there with text at 200 %", async () => {
    const page = await open("#/", { viewport: { width: 640, height: 400 } });
    await waitForOverview(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    expect(await resultsOf(page).isVisible()).toBe(true);
  });
});

/** Loads a state of the page and waits until it is all there. */
async function go(page: Page, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(new URL(address, inject("siteUrl")).href);
  await waitForState(page);
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, any }) => `${id}: ${html.slice(0, 140)} ${any[0]?.message ?? ""}`),
  );
}

/** What can be pressed and is smaller than it should be; links inside a sentence are as small as their words. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      "button, select, input, summary, [role=tab], [role=slider], nav a, h3 a",
    );
    return [...targets].flatMap((target) => {
      const { width, height } = (target.closest("label") ?? target).getBoundingClientRect();
      if (width === 0 || (width >= 24 && height >= 24)) return [];
      const name = target.ariaLabel ?? target.innerText;
      return [
        `${target.tagName} «${name.slice(0, 40)}» ${Math.round(width)}×${Math.round(height)}`,
      ];
    });
  });
}
