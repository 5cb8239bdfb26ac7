import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

describe("the dossiers of regions, countries and themes", () => {
  it("lead from a list to a region, to a country it knows, and to a theme, and print", async () => {
    const page = await open("#/regioni");
    await page
      .getByRole("table", { name: "Regioni" })
      .getByRole("link", { name: "Puglia" })
      .click();
    await page.getByRole("heading", { level: 1, name: "Puglia" }).waitFor();
    const map = page.getByRole("img", { name: /enti della regione/ });
    await map.waitFor();
    await page.getByRole("heading", { name: /^Risultati nella regione · \d+/ }).waitFor();

    const meetings = page.getByRole("table", { name: "Dentro e fuori la regione" });
    expect(await meetings.getByRole("row").count()).toBe(5);

    await page
      .getByRole("region", { name: /Paesi con cui ha relazioni/ })
      .getByRole("link", { name: "Albania", exact: true })
      .click();
    await page.getByRole("heading", { level: 1, name: "Albania" }).waitFor();
    await page.getByText(/lavorano con l’Albania/).waitFor();
    const counted = await page.locator("[data-figure='workers']").textContent();
    const rows = page.getByRole("table", { name: "Chi ci lavora" }).getByRole("row");
    await eventually(() => rows.count()).toBe(Number(counted) + 1);

    await page.goto(new URL("#/temi/turismo", page.url()).href);
    await page.getByRole("heading", { level: 1, name: /Turismo/ }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: /Mese precedente/ }).count()).toBe(0);
    const clipped = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(clipped).toBeLessThanOrEqual(0);
  }, 120_000);
});
