import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** kB (1,000 bytes) of gzip that the first page of the shipped set may weigh. */
export const WEIGHT_BUDGETS = {
  script: 150,
  stylesheet: 20,
  font: 40,
  data: 60,
  geography: 60,
} as const;
export type PagePart = keyof typeof WEIGHT_BUDGETS;
export const PAGE_PARTS = Object.keys(WEIGHT_BUDGETS) as PagePart[];

/** What a page fetches four seconds on is not of the first page, however slow the machine that draws it. */
const PUT_OFF_WHAT_IS_FOR_LATER = `{
  const start = window.setTimeout.bind(window);
  window.setTimeout = (work, ms = 0, ...rest) => start(work, ms < 4000 ? ms : 10 * ms, ...rest);
}`;

/** Weighs, from before a first visit, all that comes with it; the function gives kB once nothing more does. */
export async function weighPage(page: Page): Promise<() => Promise<Record<PagePart, number>>> {
  await page.addInitScript(PUT_OFF_WHAT_IS_FOR_LATER);
  const weights = { script: 0, stylesheet: 0, font: 0, data: 0, geography: 0 };
  const weighing: Promise<void>[] = [];
  const weigh = async (response: Response) => {
    const part = partOf(response.url(), response.request().resourceType());
    if (part === null) return;
    const body = await response.body();
    // woff2 is compressed already; everything else is weighed as a host would send it.
    weights[part] += (part === "font" ? body : gzipSync(body, { level: 9 })).length / 1000;
  };
  page.on("response", (response) => {
    const weighed = weigh(response);
    // A page that is closed before is weighed by nobody.
    weighed.catch(() => {});
    weighing.push(weighed);
  });
  return async () => {
    await page.waitForFunction(() => performance.getEntriesByName("app:first-draw").length > 0);
    await page.waitForLoadState("networkidle");
    await Promise.all(weighing);
    return weights;
  };
}

function partOf(url: string, type: string): PagePart | null {
  if (url.includes("/data/")) return "data";
  if (url.includes("/geo/")) return "geography";
  return type === "script" || type === "stylesheet" || type === "font" ? type : null;
}
