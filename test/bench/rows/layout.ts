import { runApart } from "../apart";
import type { Bench, Row } from "../figure";
import { atLeast, atMost, shareOf } from "../goals";
import type { GraphSize } from "../graph";
import type { LayoutBench } from "../layoutBench";
import { load, rest } from "../loading";
import { traceTasks } from "../tasks";

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
      // d3-force takes half a minute for 10,000 bodies on an idle machine.
      const found = await runApart("layoutBench.ts", [size], bench.signal);
      tellEngine(bench, size, found as LayoutBench);
    }
  },
};

function tellEngine({ tell }: Bench, size: GraphSize, { rows }: LayoutBench): void {
  const d3 = rows.find(({ way }) => way.startsWith("d3-force,"));
  const own = rows.find(({ way }) => way === "ours");
  if (!d3 || !own) return;
  const figure = { size, beside: undefined } as const;
  tell({
    ...figure,
    what: "time of the engine",
    value: own.spent,
    unit: "ms",
    grows: true,
    beside: `d3-force ${d3.spent?.toFixed(0)}`,
    verdicts: atMost(own.spent, shareOf(0.25, d3.spent), "≤ 0.25 × d3-force"),
  });
  tell({
    ...figure,
    what: "stress",
    value: own.stress,
    unit: "",
    beside: `d3-force ${d3.stress.toFixed(4)}`,
    verdicts: atMost(own.stress, 1.02 * d3.stress, "≤ 1.02 × d3-force"),
  });
  tell({
    ...figure,
    what: "neighbours kept",
    value: own.neighbours,
    unit: "",
    beside: `d3-force ${d3.neighbours.toFixed(4)}`,
    verdicts: atLeast(own.neighbours, d3.neighbours, "≥ d3-force"),
  });
}

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
