import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds, each with its element; only some rules where they are named. The page has `axe` from its start. */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(
        only
          ? { resultTypes: ["violations"], runOnly: only }
          : { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } },
      ),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, any }) => `${id}: ${html.slice(0, 140)} ${any[0]?.message ?? ""}`),
  );
}
