import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { waitForOverview } from "./overviewPage";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

const invitationOf = (page: Page) => page.getByText("Prima volta qui?");
const cardOf = (page: Page) => page.getByRole("dialog", { name: /./ });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** How much of what is explained the card covers, in square pixels. */
function coveredOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [card, ring] = [".tour-card", ".tour-ring"].map((part) =>
      document.querySelector(part)?.getBoundingClientRect(),
    );
    if (!card || !ring) return Infinity;
    const width = Math.min(card.right, ring.right) - Math.max(card.left, ring.left);
    const height = Math.min(card.bottom, ring.bottom) - Math.max(card.top, ring.top);
    return Math.max(0, width) * Math.max(0, height);
  });
}

const STEPS = [
  "Prima la frase",
  "Cinque modi di guardare",
  "Una linea è un accordo",
  "I risultati attesi",
  "Qualunque data",
  "Trovare, e ritrovare la visita",
];

describe("the guided tour", () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ])(
    "goes part by part and covers none, $width px wide; is not offered again",
    async (viewport) => {
      const page = await open("#/", { viewport });
      await waitForOverview(page);
      await button(page, "Inizia").click();
      for (const [i, title] of STEPS.entries()) {
        await cardOf(page).filter({ hasText: title }).waitFor();
        const heading = page.getByRole("heading", { name: title });
        await eventually(() => heading.evaluate((it) => it === document.activeElement)).toBe(true);
        await eventually(() => coveredOf(page)).toBe(0);
        await button(page, i === STEPS.length - 1 ? "Fine" : "Avanti").click();
      }
      await cardOf(page).waitFor({ state: "detached" });
      expect(await invitationOf(page).count()).toBe(0);
      await page.reload();
      await waitForOverview(page);
      expect(await invitationOf(page).count()).toBe(0);
    },
  );

  it("is declined, and found again among keys and commands; Escape ends it, focus goes back", async () => {
    const page = await open("#/");
    await waitForOverview(page);
    await button(page, "No, grazie").click();
    await invitationOf(page).waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "Mappa" }).focus();
    await page.keyboard.press("?");
    await page.getByRole("button", { name: /Visita guidata/ }).click();
    await cardOf(page)
      .filter({ hasText: STEPS[0] ?? "" })
      .waitFor();
    await page.keyboard.press("Escape");
    await cardOf(page).waitFor({ state: "detached" });
    const focused = page.getByRole("tab", { name: "Mappa" });
    await eventually(() => focused.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it("is not offered to who was sent a link, nor on other pages, nor where it moves anything", async () => {
    for (const address of ["#/?faccia=rete", "#/?embed=1", "#/progetto", "#/parete"]) {
      const page = await open(address);
      await page.getByRole("heading").first().waitFor({ state: "attached" });
      expect(await page.locator(".first-visit").count(), address).toBe(0);
    }
    for (const width of [1280, 768, 360]) {
      const page = await open("#/", { viewport: { width, height: 740 }, hasTouch: width < 1000 });
      await invitationOf(page).waitFor();
      // The room that was kept is the room its words take.
      const [kept, taken] = await page.locator(".first-visit").evaluate((line) => {
        const { minHeight, height } = getComputedStyle(line);
        return [minHeight, height].map((length) => Number.parseFloat(length));
      });
      expect(taken, `${width} px`).toBe(kept);
    }
  });
});
