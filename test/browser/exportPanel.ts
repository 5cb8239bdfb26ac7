import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Opens the panel «Porta via ciò che vedi». */
export async function openExports(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Esporta ▾/ }).click();
  await page.getByRole("heading", { name: "Porta via ciò che vedi" }).waitFor();
}

/** Presses a button of the panel, and gives the file that comes. */
export async function download(
  page: Page,
  button: RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: button }).first().click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
