import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

describe("the page of ideas", () => {
  it("leads from the matrix of countries to a pair to call", async () => {
    const page = await open("#/idee");
    const countries = page.getByRole("region", { name: "Paesi da mettere in comune" });
    await countries.waitFor();
    const toPool = countries.getByRole("row").filter({ hasText: "da mettere in comune" }).first();
    const country = await toPool.getByRole("rowheader").innerText();
    await toPool.getByRole("link").click();
    const panel = page.getByRole("region", { name: country, exact: true });
    await panel.getByRole("heading", { name: "Che cosa manca" }).waitFor();
    const pair = panel.locator(".pair-list").getByRole("listitem").first();
    expect(await pair.getByRole("link").count()).toBe(2);
    await pair.getByRole("link").first().click();
    await eventually(() => page.url()).toContain("scelta=ente:");
  });

  it("counts in its sentence what its squares and its lists show", async () => {
    const page = await open("#/idee");
    const margins = page.getByRole("region", { name: "Enti ai margini" });
    await margins.waitFor();
    const sentence = await margins.getByText(/^Su \d+ enti/).innerText();
    const [all, none, own, wide] = (sentence.match(/\d+/g) ?? []).map(Number);
    const squares = (state: string) =>
      margins.getByRole("button", { name: new RegExp(`: ${state}$`) }).count();
    expect({
      none: await squares("nessun accordo"),
      own: await squares("solo nella propria regione"),
      wide: await squares("con altre regioni"),
    }).toEqual({ none, own, wide });
    expect((none ?? 0) + (own ?? 0) + (wide ?? 0)).toBe(all);
  });

  it("opens a square by keyboard, and shows one idea for it", async () => {
    const page = await open("#/idee");
    const margins = page.getByRole("region", { name: "Enti ai margini" });
    await margins.waitFor();
    const first = margins.getByRole("button", { name: /nessun accordo$/ }).first();
    const name = (await first.getAttribute("aria-label"))?.replace(/: nessun accordo$/, "") ?? "";
    await first.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    const heading = margins.getByRole("heading", { name: /^Un’idea per/ });
    await heading.waitFor();
    // A made-up body is called so between the two.
    await eventually(() => heading.innerText()).toMatch(new RegExp(`${name}$`));
    await eventually(() => first.getAttribute("aria-pressed")).toBe("true");
  });

  it("finds who could join a partnership by typing its name", async () => {
    const page = await open("#/idee");
    const join = page.getByRole("region", { name: "Chi potrebbe unirsi" });
    await join.getByRole("combobox").fill("barocco");
    await page.keyboard.press("Enter");
    await join.getByRole("heading", { level: 3 }).waitFor();
    await eventually(() => page.url()).toContain("scelta=accordo:");
    expect(await join.getByRole("listitem").count()).toBeGreaterThan(0);
  });

  it("states its scope, and follows the filters", async () => {
    const page = await open("#/idee");
    await page.getByText("Le misure riguardano tutto il programma").waitFor();
    await page.getByRole("button", { name: "Puglia" }).click();
    await page.getByText("solo la parte scelta (Puglia)").waitFor();
    const margins = page.getByRole("region", { name: "Enti ai margini" });
    await eventually(() => margins.locator(".unit-group").count()).toBe(1);
  });

  it("goes on to the growth of the network", async () => {
    const page = await open("#/idee");
    await page.getByRole("link", { name: /Crescita della rete/ }).click();
    await page.getByRole("heading", { level: 1, name: "Crescita della rete" }).waitFor();
    await page.getByRole("img", { name: /^Coppie di enti al lavoro/ }).waitFor();
  });
});

it("a network that takes its time is measured in a worker, which the page's policy lets start", async () => {
  const page = await open("#/idee", {
    prepare: (blank) =>
      blank.route("**/data/*", (route) => route.fulfill(answerBig(route.request().url()))),
  });
  await page.getByRole("region", { name: "Ponti e punti deboli" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

/** 700 authorities in a ring of 2,100 partnerships of 2: enough for a worker to be worth it. */
function answerBig(url: string): { readonly status: number; readonly body: string } {
  const name = /([a-z_]+)\.json/.exec(url)?.[1] ?? "";
  const table = bigTables()[name];
  if (name === "datapackage") {
    const resources = Object.keys(bigTables()).map((table) => ({
      name: table,
      path: `${table}.json`,
      format: "json",
    }));
    const descriptor = { name: "grande", title: "Grande", version: "1.0.0", created: "2012-06-30" };
    return { status: 200, body: JSON.stringify({ ...descriptor, resources }) };
  }
  return table ? { status: 200, body: JSON.stringify(table) } : { status: 404, body: "" };
}

function bigTables(): Readonly<Record<string, readonly object[]>> {
  const count = 700;
  const regions = ["15", "16"];
  const ids = Array.from({ length: 3 * count }, (_, p) => p);
  return {
    project: [{ id: "p", title: "Grande", start: "2010-01-01", end: "2013-12-31" }],
    results: [{ id: "R1", title: "Rete" }],
    regions: regions.map((id) => ({ id, name: `Regione ${id}` })),
    organisations: ids.slice(0, count).map((i) => ({
      id: `c${i}`,
      name: `Comune ${i}`,
      role: "authority",
      region: regions[i % 2],
    })),
    partnerships: ids.map((p) => ({ id: `p${p}`, title: `Patto ${p}`, start: "2011-01-01" })),
    members: ids.flatMap((p) =>
      [p % count, (p * 7 + 1 + Math.floor(p / count)) % count].map((i) => ({
        partnership: `p${p}`,
        organisation: `c${i}`,
      })),
    ),
  };
}
