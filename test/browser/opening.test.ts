import type { Page, Route } from "playwright-core";
import { expect, inject, it } from "vitest";
import { eventually, useBrowser } from "./page";

const open = useBrowser();
const site = inject("siteUrl");
const PROGRAM = String.raw`/(#.*)?$|/assets/(index|rolldown-runtime)-[\w-]+\.(js|css)$`;

/** Opens an address where only what `passes` is answered: whatever else is asked for was not waited for. Then all fails. */
async function holdBack(
  address: string,
  passes: RegExp,
  prepare: (page: Page) => Promise<unknown>,
  work: (asked: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  const asked = new Set<string>();
  const held: Route[] = [];
  let isOver = false;
  const opening = open(address, {
    expected: [/./],
    prepare: async (page) => {
      await page.route(`${site}**`, (route) => {
        const { href, pathname } = new URL(route.request().url());
        asked.add(pathname.split("/").at(-1) ?? "");
        if (isOver) void route.abort();
        else if (passes.test(href)) void route.fallback();
        else held.push(route);
      });
      await prepare(page);
    },
  });
  await work(asked).finally(() => {
    isOver = true;
    for (const route of held) void route.abort();
  });
  await opening;
}

it("the page's own tables are asked for as soon as its program and their descriptor are there", async () => {
  const passes = new RegExp(`${PROGRAM}|/data/datapackage\\.json$`);
  await holdBack(
    "",
    passes,
    async () => {},
    async (asked) => {
      for (const name of ["organisations", "partnerships", "members", "base", "notes"]) {
        await eventually(() => [...asked].some((it) => it.startsWith(`${name}.`))).toBe(true);
      }
    },
  );
});

it("the program that reads and places a large set is asked for all at once", async () => {
  const { resources, ...rest } = (await (await fetch(`${site}data/datapackage.json`)).json()) as {
    readonly resources: readonly { readonly bytes: number }[];
  };
  const large = { ...rest, resources: resources.map((it) => ({ ...it, bytes: it.bytes * 100 })) };
  const prepare = (page: Page) =>
    page.route(`${site}grande/datapackage.json`, (route) => route.fulfill({ json: large }));
  await holdBack("#/?faccia=rete&dati=grande/", new RegExp(PROGRAM), prepare, async (asked) => {
    for (const part of ["readPublished-", "openingWorker-", "placeNetwork-"]) {
      await eventually(() => [...asked].some((it) => it.startsWith(part)), 20_000).toBe(true);
    }
    for (const name of [...asked].filter((it) => /^(placeNetwork|readPublished)-/.test(it))) {
      const text = await (await fetch(`${site}assets/${name}`)).text();
      const imports = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(
        ([, it = ""]) => it,
      );
      expect(imports.length, name).toBeGreaterThan(0);
      await eventually(() => imports.filter((it) => !asked.has(it))).toEqual([]);
    }
  });
});
