import { PAGE_PARTS, WEIGHT_BUDGETS, weighPage } from "../../browser/pageWeight";
import type { Row } from "../figure";
import { atMost } from "../goals";

export const WEIGHTS: Row = {
  number: 6,
  title: "Weight of the first page, gzip",
  limit: 2,
  measure: async ({ stand, tell }) => {
    const weights = await stand.visit({}, async ({ page }) => {
      const weigh = await weighPage(page);
      await page.goto(stand.url);
      return weigh();
    });
    for (const part of PAGE_PARTS) {
      const [value, budget] = [weights[part], WEIGHT_BUDGETS[part]];
      const verdicts = atMost(value, budget, `≤ ${budget} kB`);
      tell({ what: part, size: null, value, unit: "kB", verdicts });
    }
  },
};
