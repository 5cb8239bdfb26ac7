import { runApart } from "../apart";
import type { Bench, Row } from "../figure";
import { atMost } from "../goals";
import type { GraphSize } from "../graph";
import type { LayoutBench } from "../layoutBench";
import { load, rest } from "../loading";
import { traceTasks } from "../tasks";
import { layoutFigures } from "./layoutFigures";

const MEASURED = ["2k", "10k"] as const;
const LONGEST = 50;

export const LAYOUT: Row = {
  number: 5,
  title: "Layout: time, quality, and the page's thread meanwhile",
  limit: 10,
  measure: async (bench) => {
    for (const size of MEASURED.filter((size) => bench.sizes.includes(size))) {
      bench.signal.throwIfAborted();
      await measureWorker(bench, size);
      // d3-force and ForceAtlas2 take half a minute each for 10,000 bodies on an idle machine.
      const found = await runApart("layoutBench.ts", [size], bench.signal);
      for (const figure of layoutFigures(size, found as LayoutBench)) bench.tell(figure);
    }
  },
};

/** A set without seats: the page finds them itself, beside its own thread. */
async function measureWorker({ stand, tell }: Bench, size: GraphSize): Promise<void> {
  const { longest, long } = await stand.visit({ isCardStubbed: true }, async (visit) => {
    const { browser, page } = visit;
    await page.route(/positions-/, (route) => route.abort());
    await load(visit, (await stand.networkOf(size)).replace("&faccia=rete", ""));
    await rest(page);
    const stopTrace = await traceTasks(browser, page);
    await page.getByRole("tab", { name: "Rete" }).click();
    await page
      .waitForFunction(() => document.querySelectorAll("[role=progressbar]").length > 0, null, {
        timeout: 10_000,
      })
      .catch(() => {});
    await page.waitForFunction(
      () => document.querySelectorAll("[role=progressbar]").length === 0,
      null,
      { timeout: 120_000 },
    );
    await rest(page);
    return stopTrace();
  });
  tell({
    what: "longest task of the page's thread while bodies are seated",
    size,
    value: longest,
    unit: "ms",
    note: `${long} over 50 ms`,
    verdicts: atMost(longest, LONGEST, `≤ ${LONGEST} ms`),
  });
}
