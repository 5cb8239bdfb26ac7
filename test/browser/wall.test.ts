import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

const ROOM = { viewport: { width: 1920, height: 1080 } } as const;

const headingOf = (page: Page) => page.getByRole("heading", { level: 1 });
const controlsOf = (page: Page) => page.getByRole("region", { name: "Comandi della parete" });

describe("the wall", () => {
  it("goes through its views by itself, large and whole, and any key stops it", async () => {
    const page = await open("#/parete?viste=mappa,risultati&secondi=5", ROOM);
    await headingOf(page).filter({ hasText: "lavorano insieme" }).waitFor();
    expect(await page.getByRole("banner").count()).toBe(0);
    await page.getByRole("img", { name: "Mappa" }).waitFor();
    await headingOf(page).filter({ hasText: "12 indicatori" }).waitFor();
    await headingOf(page).filter({ hasText: "lavorano insieme" }).waitFor();
    const { letters, excess } = await page.evaluate(() => ({
      letters: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      excess: document.documentElement.scrollHeight - window.innerHeight,
    }));
    expect(letters).toBeGreaterThan(30);
    expect(excess).toBeLessThanOrEqual(0);
    await page.keyboard.press("/");
    await controlsOf(page).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    await headingOf(page).filter({ hasText: "12 indicatori" }).waitFor();
  });

  it("is composed where it stands: the address has what was chosen, with date and filters", async () => {
    const page = await open("#/parete?al=2011-06-30&regioni=16", ROOM);
    await headingOf(page).filter({ hasText: "30 giugno 2011" }).waitFor();
    await page.mouse.click(900, 500);
    const controls = controlsOf(page);
    await controls.getByRole("checkbox", { name: "Rete" }).uncheck();
    await controls.getByRole("spinbutton", { name: "Secondi per vista" }).fill("30");
    await eventually(() => decodeURIComponent(new URL(page.url()).hash)).toBe(
      "#/parete?al=2011-06-30&regioni=16&viste=mappa,tra-regioni,risultati&secondi=30",
    );
    await controls.getByRole("button", { name: "Riprendi" }).click();
    await controls.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await controls.getByRole("link", { name: "Esci" }).click();
    await page.getByRole("banner").waitFor();
    expect(page.url()).toContain("#/?al=2011-06-30&regioni=16");
  });

  it("says what an address asks for and it has not, and that data failed to load", async () => {
    const page = await open("#/parete?viste=mappa,luna", ROOM);
    await headingOf(page).waitFor();
    await page.keyboard.press("x");
    await page.getByText("Non riconosciuto nell’indirizzo: luna.").waitFor();
    const failed = await open("#/parete?dati=nessuna-cartella/", {
      ...ROOM,
      expected: [/404|LoadError/],
    });
    await failed.getByRole("alert").waitFor();
    expect(await failed.getByRole("banner").isVisible()).toBe(true);
  });
});
