import { expect, it } from "vitest";
import { useBrowser } from "./page";
import { PAGE_PARTS, WEIGHT_BUDGETS, weighPage } from "./pageWeight";

const open = useBrowser();

it("the first page keeps within its weights: scripts, styles, fonts, data and geography", async () => {
  const weighings: Awaited<ReturnType<typeof weighPage>>[] = [];
  await open("", { prepare: async (page) => weighings.push(await weighPage(page)) });
  const weights = await weighings[0]?.();
  for (const part of PAGE_PARTS) {
    expect.soft(weights?.[part], part).toBeGreaterThan(0);
    expect.soft(weights?.[part], part).toBeLessThanOrEqual(WEIGHT_BUDGETS[part]);
  }
});
