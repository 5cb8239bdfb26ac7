import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { goWithin } from "./goWithin";
import { OTHER_SETS, useSets } from "./accessSets";
import { ROUTES, STATES, type State } from "./accessStates";
import { useBrowser } from "./page";
import { violationsOf } from "./violations";
import { smallTargets } from "./targets";

const open = useBrowser();
const siteUrl = useSets();

const DEVICES = {
  desktop: { viewport: { width: 1280, height: 800 }, hasTouch: false, look: "light" },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, look: "dark" },
} as const;
type Device = keyof typeof DEVICES;

const SETS: [set: string, folder: string | null, states: readonly State[]][] = [
  ["the shipped set", null, [...ROUTES, ...STATES]],
  ...OTHER_SETS.map((folder): [string, string, readonly State[]] => [
    `the set «${folder}»`,
    folder,
    ROUTES,
  ]),
];

/** Missing files, and what the page reports of them. */
const EXPECTED = [/404|LoadError/];
/** The rules whose answer the look may change; the others answer the same by day and by night. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

describe.each(SETS)("%s", (_, folder, states) => {
  it("breaks no rule of axe and has no small target, on any page, by day and by night, large and small", async () => {
    const devices: readonly Device[] = ["desktop", "phone"];
    const met = await Promise.all(devices.map((device) => visitAll(device, folder, states)));
    expect(met.flat()).toEqual([]);
  }, 600_000);
});

/** What is wrong in the states, each fault once with the state where it was first met. */
async function visitAll(
  device: Device,
  folder: string | null,
  states: readonly State[],
): Promise<string[]> {
  const { look, ...context } = DEVICES[device];
  const page = await open("", {
    ...context,
    site: siteUrl(),
    expected: EXPECTED,
    prepare: (blank) => blank.addInitScript({ content: axe.source }),
  });
  const met = new Map<string, string>();
  for (const [index, { title, address, act }] of states.entries()) {
    // Every state in one of the two languages, every page in both on one device or the other.
    const language = (index + (device === "phone" ? 1 : 0)) % 2 === 0 ? "it" : "en";
    await showIn(page, look);
    const lines: string[] = [];
    try {
      await goWithin(page, addressOn(address, folder, language));
      await act?.(page);
      lines.push(...(await violationsOf(page)), ...(await smallTargets(page)));
      await showIn(page, look === "dark" ? "light" : "dark");
      lines.push(...(await violationsOf(page, COLOUR_RULES)));
      // What was opened would stay before the next page.
      if (act) await page.keyboard.press("Escape");
    } catch (error) {
      lines.push(`cannot be reached: ${String(error).slice(0, 300)}`);
    }
    for (const line of lines) if (!met.has(line)) met.set(line, title);
  }
  return [...met].map(([line, title]) => `${device}, ${title}: ${line}`);
}

/** Another look, as if the device had asked for it, and the page has followed. */
async function showIn(page: Page, look: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: look });
  await page.locator(`html[data-theme="${look}"]`).waitFor();
}

function addressOn(address: string, folder: string | null, language: string): string {
  const [path = "", query] = address.split("?");
  const parts = [query, `lingua=${language}`];
  if (folder !== null) parts.push(`dati=altri/${folder}/`);
  return `${path}?${parts.filter((part) => part !== undefined).join("&")}`;
}
