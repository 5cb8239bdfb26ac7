import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { writeChangedSet, type WrittenSet } from "./brokenSet";
import { eventually, useBrowser } from "./page";
import {
  coloursOf,
  parameterOf,
  resultsOf,
  scopeOf,
  sentenceOf,
  waitForOverview,
} from "./overviewPage";
import { serveFolders, type StaticSite } from "./staticSite";

const open = useBrowser();

const SETS = {
  faulty: {
    organisations: (rows) => [
      ...rows,
      { id: "senza-nome", role: "authority" },
      { id: "prov-avellino", name: "Di nuovo Avellino", role: "authority", region: "15" },
    ],
    members: (rows) => [...rows, { partnership: "p-geometria-variabile", organisation: "nessuno" }],
    partnership_steps: (rows) => [
      ...rows,
      { partnership: "p-geometria-variabile", stage: "signed", date: "2012-02-30" },
    ],
    themes: () => '[{"id": "mare", "name": ',
  },
  hostile: {
    regions: (rows) => rows.map((row) => ({ ...row, name: "<img src=x onerror=alert(1)>" })),
    partnerships: (rows) =>
      rows.map((row) => ({
        ...row,
        title: "<script>alert(1)</script>",
        url: "javascript:alert(1)",
      })),
  },
  unreadable: { organisations: () => "{{{" },
  empty: { organisations: () => [] },
} satisfies Record<string, Parameters<typeof writeChangedSet>[1]>;

let host: StaticSite;
const written: WrittenSet[] = [];

beforeAll(async () => {
  const folders: Record<string, string> = { "/sito/": inject("siteFolder") };
  for (const [name, changes] of Object.entries(SETS)) {
    const set = writeChangedSet(inject("siteFolder"), changes);
    written.push(set);
    folders[`/sito/altri/${name}/`] = set.folder;
  }
  host = await serveFolders(folders);
});
afterAll(async () => {
  await host.close();
  written.forEach(({ remove }) => remove());
});

describe("a data set with faults", () => {
  it("shows the rest, with how many records were left out and each fault in words", async () => {
    const page = await open("sito/#/?dati=altri/faulty/", { site: host.url });
    await waitForOverview(page);
    expect(await coloursOf(page)).toBeGreaterThan(20);
    expect(await resultsOf(page).getByRole("heading", { level: 3 }).count()).toBe(3);
    const notice = page.getByRole("status").filter({ hasText: "lasciati fuori" });
    expect(await notice.innerText()).toMatch(/\d+ record lasciati fuori/);
    await notice.getByText(/Leggi quali/).click();
    const faults = notice.getByRole("listitem");
    await faults.first().waitFor();
    const told = (await faults.allInnerTexts()).join("\n");
    for (const [what, where] of [
      ["no name", /senza-nome|organisations.+name/i],
      ["an id used twice", /prov-avellino/],
      ["an unknown body", /nessuno/],
      ["a day that does not exist", /2012-02-30/],
      ["a table cut short", /themes/],
    ] as const) {
      expect({ what, told: where.test(told) ? "yes" : told }).toEqual({ what, told: "yes" });
    }
    await page.getByRole("link", { name: "Progetto" }).click();
    await page.getByRole("heading", { name: /^Segnalazioni sui dati · \d+$/ }).waitFor();
  });

  it("cannot bring markup, scripts or addresses that run", async () => {
    const page = await open(
      "sito/#/?dati=altri/hostile/&tabella=1&scelta=accordo:p-geometria-variabile",
      { site: host.url },
    );
    await page.getByRole("region", { name: "<script>alert(1)</script>" }).waitFor();
    await page.getByRole("table").first().waitFor();
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.getByRole("button", { name: "<img src=x" }).count()).toBeGreaterThan(0);
  });

  it.each([
    ["unreadable", /organisations/],
    ["empty", /nessun ente/],
  ])("with the bodies %s there is nothing to show, and the page says why", async (name, says) => {
    const page = await open(`sito/#/?dati=altri/${name}/`, {
      site: host.url,
      expected: [/LoadError/],
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(says);
    await page.getByRole("button", { name: "Apri i dati pubblicati" }).click();
    await waitForOverview(page);
    expect(parameterOf(page, "dati")).toBeNull();
  });
});

describe("the choice of a data set", () => {
  it("typed before the hash or in it, is kept in every link and through a visit", async () => {
    const page = await open("sito/?dati=altri/faulty/", { site: host.url });
    await waitForOverview(page);
    expect(parameterOf(page, "dati")).toBe("altri/faulty/");
    const links = await page
      .locator('a[href^="#/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => !href?.includes("dati=altri/faulty/"))).toEqual([]);
    await page.getByRole("link", { name: "Progetto" }).click();
    await page.getByRole("heading", { name: "La scheda" }).waitFor();
    await page.getByRole("link", { name: "Rete", exact: true }).click();
    await scopeOf(page).getByRole("button", { name: "Sicilia" }).click();
    await eventually(() => sentenceOf(page).innerText()).toContain("Sicilia");
    expect(parameterOf(page, "dati")).toBe("altri/faulty/");
  });

  it.each([
    "//evil.example/x",
    "https://evil.example/x/",
    "http://localhost:9/data/",
    "\\\\evil.example\\x",
    "javascript:alert(1)",
    "data:application/json,{}",
    "file:///etc/",
    "http://user@localhost/data/",
  ])("of another origin is refused without a request: %s", async (folder) => {
    const asked: string[] = [];
    const page = await open(`sito/#/?dati=${encodeURIComponent(folder)}`, {
      site: host.url,
      expected: [/LoadError/],
      prepare: async (blank) => blank.on("request", (request) => asked.push(request.url())),
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("solo dati dello stesso sito");
    expect(asked.filter((url) => !url.startsWith(`${host.url}sito/`))).toEqual([]);
    expect(asked.filter((url) => url.includes("datapackage"))).toEqual([]);
  });
});
