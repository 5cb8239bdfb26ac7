import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { CONTENT_POLICY, SECURITY_HEADERS } from "../../src/cli/securityHeaders";
import { useBrowser } from "./page";
import { resultsOf, sheetOf, stageOf, waitForOverview } from "./overviewPage";

const open = useBrowser();

describe("the page's content policy", () => {
  it("holds through a whole visit: nothing is refused, nothing is asked of anyone else", async () => {
    const asked: string[] = [];
    const page = await open("", {
      prepare: async (blank) => blank.on("request", (request) => asked.push(request.url())),
    });
    await visitEverything(page);
    // What is refused or goes elsewhere fails every test; here the paths are looked at too.
    expect(asked.map((url) => new URL(url).origin)).toEqual(
      asked.map(() => new URL(inject("siteUrl")).origin),
    );
    const paths = asked.map((url) => new URL(url).pathname);
    const strange = paths.filter((path) => !/^\/($|assets\/|data\/|geo\/|icon\.svg$)/.test(path));
    expect(strange).toEqual([]);
  });

  it("stands in the page itself, for hosts that send no headers", () => {
    const page = readFileSync(join(inject("siteFolder"), "index.html"), "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    expect(policy?.replaceAll("&#39;", "'")).toBe(CONTENT_POLICY);
    expect(page.match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toBeNull();
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  });

  it("is sent with every file by the preview, as a host should send it", async () => {
    for (const path of ["", "icon.svg", "data/datapackage.json", "licences/packages.json"]) {
      const { headers } = await fetch(new URL(path, inject("siteUrl")));
      const sent = Object.keys(SECURITY_HEADERS).map((name) => [name, headers.get(name)]);
      expect([path, Object.fromEntries(sent)]).toEqual([path, SECURITY_HEADERS]);
    }
  });

  it("refuses a script written into the page", async () => {
    const page = await open("", { expected: [/Content Security Policy|TrustedScript/] });
    await waitForOverview(page);
    const outcome = await page.evaluate(() => {
      try {
        const script = document.createElement("script");
        script.textContent = "document.body.dataset.taken = 'yes'";
        document.body.append(script);
      } catch {
        return "refused";
      }
      return document.body.dataset["taken"] ?? "refused";
    });
    expect(outcome).toBe("refused");
  });
});

describe("the licences", () => {
  it("of all that is shipped stand on a page of their own, reached from the foot, whole", async () => {
    const page = await open("#/progetto");
    await page.getByRole("contentinfo").getByRole("link", { name: "Licenze" }).click();
    await page.getByRole("heading", { name: "Pacchetti di altri" }).waitFor();
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(dependencies)) {
      await page.getByText(`${name} ${version} · `, { exact: false }).first().waitFor();
    }
    await page.getByText("react-dom", { exact: true }).click();
    await page
      .getByText(/Permission is hereby granted/)
      .locator("visible=true")
      .waitFor();
    for (const link of await page.getByRole("link", { name: /testo intero|SBOM/ }).all()) {
      const address = new URL((await link.getAttribute("href")) ?? "", inject("siteUrl"));
      const text = await (await fetch(address)).text();
      expect(text).toMatch(/EUROPEAN UNION PUBLIC LICENCE|SIL OPEN FONT LICENSE|"CycloneDX"/i);
    }
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Packages by others" }).waitFor();
  });

  it("cover every package in the bill of materials that is in the page", async () => {
    const read = async (path: string): Promise<unknown> =>
      (await fetch(new URL(path, inject("siteUrl")))).json();
    interface Package {
      readonly name: string;
      readonly version: string;
    }
    const shipped = (await read("licences/packages.json")) as (Package & { text: string })[];
    const { components } = (await read("sbom.cdx.json")) as { components: Package[] };
    const exactly = ({ name, version }: Package) => `${name} ${version}`;
    const known = new Set(components.map(exactly));
    expect(shipped.length).toBeGreaterThan(20);
    expect(shipped.map(exactly).filter((each) => !known.has(each))).toEqual([]);
    // Code that only the workers use.
    expect(shipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["papaparse", "fflate"]),
    );
    for (const { text } of shipped) expect(text.length).toBeGreaterThan(400);
  });
});

describe("the page", () => {
  it("has an icon, and misses no file", async () => {
    const page = await open();
    await waitForOverview(page);
    const icon = await page.locator('link[rel="icon"]').evaluate(async (link) => {
      const answer = await fetch((link as HTMLLinkElement).href);
      return { status: answer.status, type: answer.headers.get("content-type") };
    });
    expect(icon).toEqual({ status: 200, type: expect.stringContaining("image/svg") });
  });

  it("leaves nothing behind on the device but the look that was chosen", async () => {
    const page = await open();
    await visitEverything(page);
    await page.getByRole("button", { name: "Aspetto scuro" }).click();
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ local: ["rete-convergenza:look"], session: [], workers: 0 });
  });

  it("works where storage is refused", async () => {
    const page = await open("", {
      prepare: (blank) =>
        blank.addInitScript(() => {
          Object.defineProperty(window, "localStorage", {
            get: () => {
              throw new DOMException("refused", "SecurityError");
            },
          });
        }),
    });
    await waitForOverview(page);
    await page.getByRole("button", { name: "Aspetto scuro" }).click();
    await page.getByRole("button", { name: "Aspetto chiaro" }).waitFor();
  });
});

/** Faces, table, every kind of sheet, the other page, the other language, the other look. */
async function visitEverything(page: Page): Promise<void> {
  await waitForOverview(page);
  await page.getByRole("tab", { name: "Rete" }).click();
  await page.getByRole("tab", { name: "Mappa" }).click();
  await resultsOf(page).getByRole("listitem").first().getByRole("link").click();
  await sheetOf(page).locator('a[href*="scelta=ente:"]').first().click();
  await sheetOf(page).locator('a[href*="scelta=accordo:"]:visible').first().click();
  await page.getByRole("region", { name: "Data di lettura" }).waitFor();
  await sheetOf(page)
    .getByRole("button", { name: /^Chiudi/ })
    .click();
  await stageOf(page).hover();
  await page.getByRole("button", { name: "Come tabella" }).click();
  await page.getByRole("table").first().waitFor();
  for (const [link, heading] of [
    ["Risultati", "Che cosa scade"],
    ["Idee", "Enti ai margini"],
    ["Dati", "Salute dei dati"],
    ["Progetto", "La scheda"],
  ] as const) {
    await page
      .getByRole("navigation", { name: "Pagine" })
      .getByRole("link", { name: link })
      .click();
    await page.getByRole("heading", { name: heading }).waitFor();
  }
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "The sheet" }).waitFor();
  await page.getByRole("button", { name: "Italiano" }).click();
  await page.getByRole("heading", { name: "La scheda" }).waitFor();
}
