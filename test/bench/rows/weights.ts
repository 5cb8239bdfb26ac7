import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import type { Row } from "../figure";
import { atMost } from "../goals";

/** kB (1,000 bytes) of gzip that the first page of the shipped set may weigh. */
const BUDGETS = { script: 150, stylesheet: 20, font: 40, data: 60, geography: 60 } as const;
type Part = keyof typeof BUDGETS;

export const WEIGHTS: Row = {
  number: 6,
  title: "Weight of the first page, gzip",
  limit: 2,
  measure: async ({ stand, tell }) => {
    const weights = await stand.visit({}, ({ page }) => weighFirstPage(page, stand.url));
    for (const part of Object.keys(BUDGETS) as Part[]) {
      const [value, budget] = [weights[part], BUDGETS[part]];
      const verdicts = atMost(value, budget, `≤ ${budget} kB`);
      tell({ what: part, size: null, value, unit: "kB", verdicts });
    }
  },
};

function partOf(url: string, type: string): Part | null {
  if (url.includes("/data/")) return "data";
  if (url.includes("/geo/")) return "geography";
  return type === "script" || type === "stylesheet" || type === "font" ? type : null;
}

async function weighFirstPage(page: Page, url: string): Promise<Record<Part, number>> {
  const weights = { script: 0, stylesheet: 0, font: 0, data: 0, geography: 0 };
  const weighing: Promise<void>[] = [];
  const weigh = async (response: Response) => {
    const part = partOf(response.url(), response.request().resourceType());
    if (part === null) return;
    const body = await response.body();
    // woff2 is compressed already; everything else is weighed as a host would send it.
    weights[part] += (part === "font" ? body : gzipSync(body, { level: 9 })).length / 1000;
  };
  page.on("response", (response) => weighing.push(weigh(response)));
  await page.goto(url);
  await page.waitForFunction(() => globalThis.bench.firstPicture !== null);
  await page.waitForLoadState("networkidle");
  await Promise.all(weighing);
  return weights;
}
